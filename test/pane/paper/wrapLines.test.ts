import fc from "fast-check";
import { wrapLines } from "../../../src/pane/paper/wrapLines.js";

/** A Chinese sign is two wide, any other one. */
const measure = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);

test.each<readonly [string, string, number, readonly string[]]>([
  ["what fits stays one line", "拜访客户", 8, ["拜访客户"]],
  ["Chinese breaks anywhere", "拜访示例市局", 8, ["拜访示例", "市局"]],
  ["no line begins with a closing mark", "拜访客户，确认", 8, ["拜访客", "户，确认"]],
  ["nor ends with an opening one", "拜访局（标准", 8, ["拜访局", "（标准"]],
  ["Latin words stay whole", "send the offer today", 10, ["send the", "offer", "today"]],
  ["a word wider than a line is cut", "ABCDEFGHIJ", 4, ["ABCD", "EFGH", "IJ"]],
  ["breaks that are there stay", "一\n\n二", 8, ["一", "", "二"]],
  ["blanks at the break are dropped", "abcd efgh", 5, ["abcd", "efgh"]],
  ["nothing is one empty line", "", 8, [""]],
])("%s", (_, text, room, expected) => {
  expect(wrapLines(text, room, measure)).toEqual(expected);
});

test("nothing but blanks is lost, and no line is wider than the room", () => {
  const sign = fc.constantFrom(..."拜访示例市局，。（）abcXYZ12 .\n");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), fc.integer({ min: 4, max: 24 }), (signs, room) => {
      const lines = wrapLines(signs.join(""), room, measure);
      expect(lines.join("").replace(/\s/g, "")).toBe(signs.join("").replace(/\s/g, ""));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
    }),
    { numRuns: 100 },
  );
});

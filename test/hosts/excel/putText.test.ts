import fc from "fast-check";
import { putText } from "../../../src/hosts/excel/putText.js";
import { typedValue } from "../../stand-in/book/typedValue.js";

test.each([
  ["示例市自然资源局", "示例市自然资源局", "示例市自然资源局"],
  ["=1+1", "'=1+1", "=1+1"],
  ["'x", "''x", "'x"],
  ["007", "'007", "007"],
  ["＝1", "'＝1", "＝1"],
  ["\ufeff=1", "'\ufeff=1", "\ufeff=1"],
  ["一行\r\n二行\r三行", "一行\n二行\n三行", "一行\n二行\n三行"],
  ["空\u0000格\u007f", "空\u2400格\u2421", "空\u2400格\u2421"],
  ["\t=1+1", "'\u2409=1+1", "\u2409=1+1"],
  ["", "", ""],
])("%j is put in as %j and reads back as %j", (text, put, shown) => {
  expect(putText(text)).toMatchObject({ put, shown });
});

test("a text above 255 characters keeps General, because some Excels show it as #### otherwise", () => {
  expect(putText("字".repeat(256))).toMatchObject({ format: "General", put: "字".repeat(256) });
  expect(putText(`=${"字".repeat(256)}`)).toMatchObject({ format: "General", put: `'=${"字".repeat(256)}` });
  expect(putText("字".repeat(255))).toMatchObject({ format: "@", put: "字".repeat(255) });
});

test("whatever a person types stays a text that fits into a cell", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[=+\-@'0-9.,/:%eE一二年月日 ]{1,12}$/), fc.constantFrom("TRUE", "false", "#N/A", "1e5")), (text) => {
      const { put, format, shown } = putText(text);
      expect(put.length).toBeLessThanOrEqual(32_767);
      for (const cell of [format, "General"]) {
        // In a General cell too, unless the text cannot be mistaken: the apostrophe alone has to hold where a format is lost.
        const taken = typedValue(put, cell);
        expect(taken.formula).toBeNull();
        if (shown !== "") expect(taken.value).toBe(shown);
      }
    }),
    { numRuns: 500 },
  );
});

test("a text of more than a cell holds is cut, with room for its apostrophe", () => {
  expect(putText("字".repeat(40_000)).put).toHaveLength(32_767);
  expect(putText(`=${"x".repeat(40_000)}`)).toMatchObject({ put: `'=${"x".repeat(32_765)}`, shown: `=${"x".repeat(32_765)}` });
});

test("a text that is cut for its apostrophe ends in a whole sign", () => {
  const put = (end: string): string => putText(`=${"字".repeat(32_766 - end.length)}${end}`).put;
  expect(put("终了")).toBe(`'=${"字".repeat(32_764)}终`);
  expect(put("😀")).toBe(`'=${"字".repeat(32_764)}`);
  expect(put("😀终")).toBe(`'=${"字".repeat(32_763)}😀`);
});

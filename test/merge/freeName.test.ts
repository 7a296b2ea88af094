import fc from "fast-check";
import { freeName } from "../../src/merge/freeName.js";

test.each([
  ["周复盘_销售/甲", [], "周复盘_销售_甲"],
  ["协同推进表", ["协同推进表"], "协同推进表_2"],
  ["协同推进表", ["协同推进表", "协同推进表_2"], "协同推进表_3"],
  ["Review", ["REVIEW"], "Review_2"],
  ["'quoted'", [], "_quoted_"],
  ["", [], "_"],
  ["😀".repeat(20), [], "😀".repeat(15)],
])("%j beside %j becomes %j", (wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
});

test("a name is always one Excel accepts, and free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.array(fc.string({ maxLength: 31 })), (wanted, others) => {
      const taken = [...others, freeName(wanted, others)];
      const name = freeName(wanted, taken);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(name).not.toBe("");
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

import fc from "fast-check";
import { matchesOf } from "../../src/text/matchesOf.js";

test.each([/[了过]/gu, /没.?/gu, /(?<=签)了|$/gu, /x*/gu])("%s finds what matchAll finds, text after text", (pattern) => {
  const text = fc.string({ unit: fc.constantFrom("签", "了", "过", "没", "x", "𠮷", "，") });
  fc.assert(
    fc.property(text, (words) => {
      expect(matchesOf(pattern, words).map((hit) => [hit.index, ...hit])).toEqual([...words.matchAll(pattern)].map((hit) => [hit.index, ...hit]));
    }),
  );
});

import fc from "fast-check";
import { sifted } from "../../src/text/sifted.js";

const PATTERNS = [/既.*又/u, /[签约]$/u, /^\d+(?:家|户)/u, /.+/u, /(?<!没)签|款/u, ...Array.from({ length: 70 }, (_, nth) => new RegExp(String.fromCharCode(0x4e00 + nth), "u"))];
const tests = PATTERNS.map((pattern) => sifted(pattern));

test("it tells of every text what its pattern tells, whichever pattern is asked and however many there are", () => {
  const letter = fc.constantFrom(..."既又签约没家户款12，了一丁七万丈三上下不");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letter, maxLength: 6 }), { maxLength: 4 }), (texts) => {
      for (const text of texts) expect(tests.map((matches) => matches(text))).toEqual(PATTERNS.map((pattern) => pattern.test(text)));
    }),
  );
});

test("a pattern added after a text was looked at is asked of that text, too", () => {
  expect(sifted(/款/u)("款到")).toBe(true);
  expect(sifted(/到/u)("款到")).toBe(true);
});

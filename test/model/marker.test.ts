import fc from "fast-check";
import { contentHash, markerText, parseMarker, type Marker } from "../../src/model/marker.js";

const marker: Marker = { version: "0.1.0", key: { kind: "review", subject: "销售甲" }, week: "2025-08-11", state: "done", hash: "0123456789abcdef" };

test("a marker goes into its cell and back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (subject) => {
      const some = { ...marker, key: { ...marker.key, subject } };
      expect(parseMarker(markerText(some))).toEqual(some);
    }),
  );
});

test.each([null, undefined, 1, "", "zfp", "zfp|0.1.0|other|x|2025-08-11|done|h", "zfp|0.1.0|review|%|2025-08-11|done|h", "a|b|c|d|e|f|g", "zfp|1|review|x|w|open|h"])(
  "%j is no marker",
  (text) => {
    expect(parseMarker(text)).toBeUndefined();
  },
);

test("the hash knows where a value stands, and passes over blanks and the marker itself", () => {
  const skip = { row: 0, column: 2 };
  const hash = contentHash([["a", 1, "marker"]], skip);
  expect(contentHash([["a", 1, "other"], [], [null, ""]], skip)).toBe(hash);
  expect(contentHash([["a", 2, "marker"]], skip)).not.toBe(hash);
  expect(contentHash([[1, "a", "marker"]], skip)).not.toBe(hash);
  expect(contentHash([[], ["a", 1]], skip)).not.toBe(hash);
});

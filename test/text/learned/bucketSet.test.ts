import fc from "fast-check";
import { BucketSet } from "../../../src/text/learned/bucketSet.js";
import { BUCKETS } from "../../../src/text/learned/addGrams.js";

test("it tells of each bucket of a row once that it is new, however many rows came before", () => {
  const met = new BucketSet();
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: BUCKETS - 1 }), { maxLength: 3_000, size: "max" }), (row) => {
      met.clear();
      const known = new Set<number>();
      const wrong = row.filter((bucket) => {
        const isNew = !known.has(bucket);
        known.add(bucket);
        return met.add(bucket) !== isNew;
      });
      expect([wrong, met.size]).toEqual([[], known.size]);
    }),
    { numRuns: 60 },
  );
});

test("a row after more rows than it can count apart begins with nothing met", () => {
  const met = new BucketSet();
  met.add(7);
  for (let turn = 0; turn < 1 << 14; turn += 1) met.clear();
  expect([met.size, met.add(7), met.add(7)]).toEqual([0, true, false]);
});

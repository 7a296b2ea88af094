import fc from "fast-check";
import { longestRising } from "../../../src/hosts/excel/longestRising.js";
import { planMoves, type Step } from "../../../src/hosts/excel/planMoves.js";
import type { Stand } from "../../../src/model/writePlan.js";

const at = (now: number): Stand => ({ last: now, now });

/** What the steps make of lines, a new one being "new". */
function carriedOut(lines: readonly (number | "new")[], steps: readonly Step[]): (number | "new")[] {
  const sheet: (number | "new")[] = [...lines];
  for (const step of steps) {
    if (step.act === "delete") sheet.splice(step.at, step.count);
    else if (step.act === "insert") sheet.splice(step.at, 0, ...Array.from({ length: step.count }, () => "new" as const));
    else {
      expect(sheet.slice(step.to, step.to + step.count)).toEqual(Array.from({ length: step.count }, () => "new"));
      sheet.splice(step.to, step.count, ...sheet.slice(step.at, step.at + step.count));
      sheet.splice(step.at, step.count, ...Array.from({ length: step.count }, () => "new" as const));
    }
  }
  return sheet;
}

test.each([
  ["nothing changes", [at(0), at(1)], 2, []],
  ["a row that nobody names is deleted", [at(0), at(2)], 3, [{ act: "delete", at: 1, count: 1 }]],
  ["rows that nobody names at the end too", [at(0)], 4, [{ act: "delete", at: 1, count: 3 }]],
  ["new rows that stand together are inserted at once", [at(0), null, null, at(1)], 2, [{ act: "insert", at: 1, count: 2 }]],
  ["new rows at the end", [at(0), null], 1, [{ act: "insert", at: 1, count: 1 }]],
  [
    "the one row out of order is fetched, the others stay", [at(3), at(0), at(1), at(2)], 4,
    [{ act: "insert", at: 0, count: 1 }, { act: "move", at: 4, to: 0, count: 1 }, { act: "delete", at: 4, count: 1 }],
  ],
  [
    "rows that are out of order together are fetched together", [at(2), at(3), at(4), at(0), at(1)], 5,
    [{ act: "insert", at: 5, count: 2 }, { act: "move", at: 0, to: 5, count: 2 }, { act: "delete", at: 0, count: 2 }],
  ],
] as const)("%s", (_, wanted, count, steps) => {
  expect(planMoves(wanted, count).steps).toEqual(steps);
});

test("whatever is wanted stands in the end, and the kept lines were never cut", () => {
  const wishes = fc.nat(30).chain((count) =>
    fc.tuple(fc.constant(count), fc.shuffledSubarray(Array.from({ length: count }, (_, line) => line)), fc.array(fc.nat(count), { maxLength: 6 })),
  );
  fc.assert(
    fc.property(wishes, ([count, order, news]) => {
      const wanted: (Stand | null)[] = order.map(at);
      for (const place of news) wanted.splice(place, 0, null);
      const { steps, kept, moved } = planMoves(wanted, count);
      expect(carriedOut(Array.from({ length: count }, (_, line) => line), steps)).toEqual(wanted.map((stand) => stand?.now ?? "new"));
      const places = [...kept].map((line) => wanted[line]?.now ?? NaN);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      wanted.forEach((stand, line) => expect(Number(kept.has(line)) + Number(moved.has(line))).toBe(stand ? 1 : 0));
    }),
  );
});

test("the longest rising part is found, blanks skipped", () => {
  expect(longestRising([4, 0, 1, null, 2])).toEqual([1, 2, 4]);
  expect(longestRising([null, 3, 1, 2, 0, 5])).toEqual([2, 3, 5]);
  expect(longestRising([])).toEqual([]);
});

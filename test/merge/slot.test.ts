import { slotsOf, standOf, type LineKind, type Slot } from "../../src/merge/slot.js";

const KINDS: Readonly<Record<string, LineKind>> = { T: "theirs", ".": "blank", x: "gone", k: "kept", K: "typedInto" };
const OURS: readonly Slot[] = [0, 1, 2].map((next) => ({ next, last: next, now: next }));

/** The merged lines of a sheet whose lines are told by signs: a digit is ours of that place, the others as in `KINDS`. */
function merged(sheet: string): string {
  const signs = [...sheet];
  const slots = slotsOf(OURS, {
    lines: signs.map((_, at) => at),
    kindOf: (line) => KINDS[signs[line] ?? ""] ?? "ours",
    nextOf: (line) => Number(signs[line]),
    lastOf: (line) => line + 10,
  });
  return slots.map(({ next, last, now, typedInto }) => (next !== null ? `${next}` : typedInto !== undefined ? `K${typedInto}` : now === null ? "-" : last === now + 10 ? `${signs[now] ?? ""}${now}` : "?")).join(" ");
}

test.each([
  ["ours alone", "012", "0 1 2"],
  ["in our order, however they stand", "210", "0 1 2"],
  ["all of ours, though some stand nowhere", "1", "0 1 2"],
  ["a person's line follows the one above it", "0T12", "0 T1 1 2"],
  ["wherever that has gone", "20T1", "0 T2 1 2"],
  ["one above all of ours stays above", "T012", "T0 0 1 2"],
  ["several keep their order", "0TT12", "0 T1 T2 1 2"],
  ["a blank one above a person's stays", "01.T2", "0 1 .2 T3 2"],
  ["a blank one above ours goes", "0.12", "0 1 2"],
  ["a blank one below all goes", "012.", "0 1 2"],
  ["up to three of them stay", "012.....T", "0 1 2 .5 .6 .7 T8"],
  ["blank ones above ours are none above the next of a person's", "0.1T2", "0 1 T3 2"],
  ["one that is gone is no more", "0x1xT2", "0 1 T4 2"],
  ["our list of edits is drawn anew by others", "012kk", "0 1 2"],
  ["what was typed into it gets a line, apart from ours", "012kK", "0 1 2 - K4"],
  ["each of them", "012KK", "0 1 2 - K3 - K4"],
  ["a line below the list stays apart from ours", "012kT", "0 1 2 - T4"],
  ["by its own blank lines where it has some", "012k.T", "0 1 2 .4 T5"],
  ["and the next one beside it", "012kTT", "0 1 2 - T4 T5"],
  ["ours below the list stands where it stands", "01k2T", "0 1 2 T4"],
])("%s: %s", (_, sheet, lines) => {
  expect(merged(sheet)).toBe(lines);
});

test("a host is told where a line stood, if it did", () => {
  expect([standOf({ next: 1, last: 2, now: 3 }), standOf({ next: null, last: null, now: 0 }), standOf({ next: 1, last: 2, now: null })]).toEqual([{ last: 2, now: 3 }, { last: null, now: 0 }, null]);
});

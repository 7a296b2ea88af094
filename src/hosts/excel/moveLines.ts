import { columnLetters } from "../../model/origin.js";
import { hasSet } from "./features.js";
import type { Step } from "./planMoves.js";
import { rangeAt } from "./place.js";

/**
 * Carries out the steps on whole rows or whole columns, so that everything on them and all that refers to them comes along.
 *
 * `oneByOne`: a line at a time, because Excel passes over the rows that a filter has hidden when several are deleted or cut at once.
 */
export function moveLines(sheet: Excel.Worksheet, axis: "rows" | "columns", steps: readonly Step[], oneByOne: boolean): void {
  const lines = (at: number, count: number): Excel.Range =>
    rangeAt(sheet, axis === "rows" ? `${at + 1}:${at + count}` : `${columnLetters(at + 1)}:${columnLetters(at + count)}`);
  for (const step of steps) {
    const [times, each] = oneByOne ? [step.count, 1] : [1, step.count];
    if (step.act === "insert") lines(step.at, step.count).insert(axis === "rows" ? "Down" : "Right");
    for (let time = 0; time < times; time += 1) {
      if (step.act === "delete") lines(step.at, each).delete(axis === "rows" ? "Up" : "Left");
      if (step.act === "move") cut(lines(step.at + time, each), lines(step.to + time, each));
    }
  }
}

/** Before 1.11 nothing can be cut; a copy keeps at least the contents and looks. */
function cut(from: Excel.Range, to: Excel.Range): void {
  if (hasSet("1.11")) from.moveTo(to);
  else to.copyFrom(from);
}

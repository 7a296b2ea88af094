import { columnLetters } from "../../model/origin.js";
import { hasSet } from "./features.js";
import type { Step } from "./planMoves.js";

/** Carries out the steps on whole rows or whole columns, so that everything on them and all that refers to them comes along. */
export function moveLines(sheet: Excel.Worksheet, axis: "rows" | "columns", steps: readonly Step[]): void {
  const lines = (at: number, count: number): Excel.Range =>
    sheet.getRange(axis === "rows" ? `${at + 1}:${at + count}` : `${columnLetters(at + 1)}:${columnLetters(at + count)}`);
  for (const step of steps) {
    const range = lines(step.at, step.count);
    if (step.act === "insert") range.insert(axis === "rows" ? "Down" : "Right");
    else if (step.act === "delete") range.delete(axis === "rows" ? "Up" : "Left");
    // Before 1.11 nothing can be cut; a copy keeps at least the contents and looks.
    else if (hasSet("1.11")) range.moveTo(lines(step.to, step.count));
    else lines(step.to, step.count).copyFrom(range);
  }
}

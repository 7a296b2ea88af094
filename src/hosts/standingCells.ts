import type { CellValue } from "../model/workbook.js";
import type { WritePlan } from "../model/writePlan.js";
import { drawnValues } from "../model/drawnValues.js";

/** A place on the sheet as it stands, from 0. */
export interface StandingPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a cell of the drawing stood on the sheet; null for one that is new, and in a plan that is drawn over nothing. */
export function standingPlace({ over }: WritePlan, row: number, column: number): StandingPlace | null {
  const down = over?.rows[row];
  const across = over?.columns[column];
  return down && across ? { row: down.now, column: across.now } : null;
}

/** Where a cell stands that a host leaves as it is: a person typed it, or it is in their own row or column and no stray of ours. Null for one that is drawn. */
export function keptPlace(plan: WritePlan, row: number, column: number): StandingPlace | null {
  const { rows, columns } = plan.drawing;
  const cell = rows[row]?.cells[column];
  const theirs = rows[row]?.own || (columns[column]?.own && !cell?.stray) || cell?.typed;
  return theirs ? standingPlace(plan, row, column) : null;
}

/**
 * The values of a drawing as a host reads them back: what it draws, and what stands in the cells that it leaves alone.
 *
 * The marker's hash is made of them, and a write is checked against them. `standing` are the sheet's values before the write.
 */
export function standingValues(plan: WritePlan, standing: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const drawn = drawnValues(plan.drawing);
  if (!plan.over) return drawn;
  return drawn.map((values, row) => {
    const all = Array.from({ length: Math.max(values.length, plan.drawing.columns.length) }, (_, column) => {
      const kept = keptPlace(plan, row, column);
      return kept ? (standing[kept.row]?.[kept.column] ?? null) : (values[column] ?? null);
    });
    while (all.length > values.length && all.at(-1) === null) all.pop();
    return all;
  });
}

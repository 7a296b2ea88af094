import type { StandingPlace } from "../../standingCells.js";
import type { Ground } from "./ground.js";

/** Something on a cell, and where it goes; `from` is null for something new. */
export interface Placed {
  readonly from: StandingPlace | null;
  readonly to: StandingPlace;
}

/** Where a cell goes; null where its row or column is taken out. */
export function movedPlace({ row, column }: StandingPlace, { rows, columns }: Ground): StandingPlace | null {
  const down = rows.to(row);
  const across = columns.to(column);
  return down === null || across === null ? null : { row: down, column: across };
}

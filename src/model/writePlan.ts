import type { Drawing } from "./drawing.js";

/** What a host is to do with one drawing: make a sheet of that free name, or redraw the one of ours that has it. */
export interface WritePlan {
  readonly drawing: Drawing;
  readonly sheet: string;
  readonly act: "create" | "redraw";
  /** The product's version, for the marker. */
  readonly version: string;
  /** What the drawing is drawn over; null for a new sheet, and where nobody knows what was drawn last: then all of it is drawn anew. */
  readonly over: Over | null;
}

/**
 * What stands on a sheet before it is redrawn.
 *
 * A host touches only what differs between `last` and the new drawing. Whatever else a person has put there stays and moves with its
 * row: comments, pictures, colours, conditional formats, widths, freeze, filter, print set-up.
 */
export interface Over {
  /** The sheet as the last run drew it, with the values and colours that stand there now: what a person emptied differs from the new drawing. */
  readonly last: Drawing;
  /** For each row of the new drawing, where it stood; null for a row that is new. Rows of the sheet that none names are taken out. */
  readonly rows: readonly (Stand | null)[];
  /** The same for columns; the marker's column is none of them. */
  readonly columns: readonly (Stand | null)[];
}

/** Where a row or a column stood: in the last drawing (null where a person added it since), and on the sheet now. */
export interface Stand {
  readonly last: number | null;
  readonly now: number;
}

/** The plan of a sheet that nothing stands for yet, under the drawing's own name. */
export function creating(drawing: Drawing, version: string, sheet = drawing.name): WritePlan {
  return { drawing, sheet, act: "create", version, over: null };
}

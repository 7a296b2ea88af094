import type { Drawing, SheetKey } from "./drawing.js";

/** What earlier runs drew on one sheet, as merged with a person's edits. */
export interface Remembered {
  readonly last: Drawing;
  /** The drawing before the last; null where the last was the first. */
  readonly before: Drawing | null;
}

/** Asks for what earlier runs drew on a sheet; null where nobody knows. */
export type Remember = (key: SheetKey) => Remembered | null;

import { cellPrint } from "../model/cellPrint.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Drawing } from "../model/drawing.js";
import type { Kept, KeptOn } from "../model/kept.js";
import type { Origin } from "../model/origin.js";
import type { Speech } from "./speechOf.js";

/** One edit of a person that stays: what both sides have there, and where it stands. */
export interface KeptLine {
  readonly text: string;
  readonly origin: Origin;
}

/** The edits that stay on one sheet. */
export interface KeptLines {
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly KeptLine[];
}

/** So much of a row or a column tells which is meant. */
const FEW = 3;

/** What is said of a sheet's edits; null where none of them stays, since what was drawn again is no longer a person's. */
export function keptLines({ sheet, edits }: KeptOn, drawing: Drawing | undefined, dateSystem: DateSystem, { label }: Pick<Speech, "label">): KeptLines | null {
  const stays = edits.filter(({ edit }) => edit !== "restored");
  if (stays.length === 0) return null;
  const conflicts = stays.filter(({ edit }) => edit === "conflict").length;
  const slots = { n: stays.length, m: conflicts };
  const lines = stays.map((kept): KeptLine => {
    const origin = { sheet, row: (kept.row ?? 0) + 1, column: (kept.column ?? 0) + 1 };
    return { text: textOf(kept), origin };
  });
  return { sheet, title: label(conflicts > 0 ? "keptConflicts" : "keptTitle", slots), lines };

  function textOf(kept: Kept): string {
    const { edit, row, column, ours, format } = kept;
    const theirs = theirsOf(kept);
    if (edit === "orphaned") return label("keptOrphaned", { theirs });
    if (row === null) return label("keptColumn", { theirs });
    if (column === null) return label("keptRow", { theirs });
    const printed = ours === null ? label("blank") : cellPrint({ value: ours, role: "text", ...(format && { format }) }, dateSystem);
    return label(edit === "conflict" ? "keptConflict" : "keptCell", { theirs, ours: printed });
  }

  function theirsOf({ row, column, theirs }: Kept): string {
    const rows = drawing?.rows ?? [];
    const cells = row === null ? rows.map((each) => each.cells[column ?? 0]) : column === null ? (rows[row]?.cells ?? []) : [rows[row]?.cells[column]];
    const shown = cells.flatMap((cell) => (cell ? [cellPrint(cell, dateSystem)] : [])).filter((text) => text !== "");
    if (shown.length === 0) return theirs === null ? label("blank") : String(theirs);
    return [...shown.slice(0, FEW), ...(shown.length > FEW ? ["…"] : [])].join(" · ");
  }
}

import { cellText } from "../model/cellText.js";
import type { Drawing, DrawnCell, DrawnRow } from "../model/drawing.js";
import type { Entered, Entry, TypedCell } from "../model/entry.js";
import type { Area, CellValue } from "../model/workbook.js";
import { creating, type WritePlan } from "../model/writePlan.js";
import { HostFailure } from "./failure.js";

/** An entry with the row it goes to. */
export interface PlacedEntry {
  readonly entry: Entry;
  /** From 0. */
  readonly row: number;
}

/** Where entries go: into sheets that are there, and with sheets that are made for them. */
export interface PlacedEntries {
  readonly placed: readonly PlacedEntry[];
  readonly created: readonly WritePlan[];
  /** In the order of the entries. */
  readonly entered: readonly Entered[];
}

const ROW_HEIGHT = 18;

/**
 * Gives every entry its row; new rows of one sheet follow each other. Throws `input-changed` for a sheet that is gone.
 *
 * @param lastUsed the last row of a sheet that holds something, from 0, -1 for an empty sheet; null where there is no such sheet
 */
export function placeEntries(entries: readonly Entry[], lastUsed: (sheet: string) => number | null): PlacedEntries {
  const ends = new Map<string, number>();
  const made = new Map<string, Drawing>();
  const placed: PlacedEntry[] = [];
  const entered = entries.map((entry): Entered => {
    const { sheet, head } = entry;
    const last = lastUsed(sheet);
    if (last === null) {
      const drawing = made.get(sheet) ?? entry.absent;
      if (!drawing || entry.row !== null) throw changed(sheet);
      made.set(sheet, { ...drawing, rows: [...drawing.rows, drawnRow(drawing, entry)] });
      return { sheet, row: drawing.rows.length };
    }
    const row = entry.row ?? Math.max(ends.get(sheet) ?? last, head) + 1;
    if (entry.row === null) ends.set(sheet, row);
    placed.push({ entry, row });
    return { sheet, row };
  });
  return { placed, created: [...made].map(([sheet, drawing]) => creating(drawing, "", sheet)), entered };
}

/** Throws `input-changed` where a cell that is typed into, or one beside it, says something else than when it was read. */
export function checkHeld({ entry: { sheet, row, cells, holds } }: PlacedEntry, valueAt: (row: number, column: number) => CellValue): void {
  const targets = row === null ? [] : cells.map(({ column, was }) => ({ row, column, value: was }));
  for (const held of [...targets, ...holds]) {
    if (printed(held.value) !== printed(valueAt(held.row, held.column))) throw changed(sheet);
  }
}

/** What a typed cell shows once it is written: its text as a cell can hold it, a blank as null. */
export function shownOf({ value }: Pick<TypedCell, "value">): string | number | null {
  if (typeof value !== "string") return value === 0 ? 0 : value;
  return value === "" ? null : cellText(value);
}

/** The last row that holds something, from 0; -1 where none does. */
export function lastUsedRow(rows: readonly (readonly CellValue[])[]): number {
  let row = rows.length - 1;
  while (row >= 0 && (rows[row] ?? []).every((value) => value === null || value === "")) row -= 1;
  return row;
}

/** An area with the new rows that follow it, where they type into its columns. */
export function widened(area: Area, entries: readonly PlacedEntry[]): Area {
  let { bottom } = area;
  for (const { entry, row } of entries) {
    const within = entry.cells.some(({ column }) => column >= area.left && column <= area.right);
    if (entry.row === null && row === bottom + 1 && within) bottom = row;
  }
  return { ...area, bottom };
}

/** Excel tells an error as its text, a file as an error; a blank is "" to the one and null to the other. */
function printed(value: CellValue): string {
  const plain = typeof value === "object" && value !== null ? value.error : value;
  return plain === "" ? "null" : JSON.stringify(plain);
}

function changed(sheet: string): HostFailure {
  return new HostFailure("input-changed", { say: "input-changed", with: { sheet } });
}

/** A row of a sheet that is drawn for it: typed cells in the looks of their columns. */
function drawnRow({ columns }: Drawing, { cells }: Entry): DrawnRow {
  const drawn = columns.map(({ role = "input", format = "general" }, column): DrawnCell | null => {
    const typed = cells.find((cell) => cell.column === column);
    if (typed?.value === undefined || typed.value === null) return null;
    return { value: typed.value, role, format: typeof typed.value === "string" ? "text" : typed.day ? "day" : format === "text" ? "general" : format };
  });
  return { cells: drawn, height: ROW_HEIGHT };
}

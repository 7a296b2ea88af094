import type { Entered, Entry } from "../../../model/entry.js";
import type { CellValue } from "../../../model/workbook.js";
import { checkHeld, placeEntries, shownOf, type PlacedEntry } from "../../placeEntries.js";
import { drawExtras } from "../drawExtras.js";
import { drawSheet } from "../drawSheet.js";
import { Budget } from "../budget.js";
import { fail } from "../failureOf.js";
import { cellAddress } from "../place.js";
import { preflight } from "../preflight.js";
import type { Session } from "../session.js";
import type { Seen } from "../survey.js";
import { same, shownCells, verified } from "../verify.js";
import { askCells, type AskedCells } from "./askCells.js";
import { askTables, widenTables } from "./tables.js";
import { putEntry } from "./putEntry.js";

/**
 * Types entries into the open workbook: asks for the cells that are typed into and those beside them, types, and reads back.
 *
 * Throws `HostFailure` with nothing typed: `input-changed`, `cell-has-formula`, `excel-protected-sheet`, `excel-read-only`, and
 * `excel-structure-locked` where a sheet would have to be made; `excel-value-differs` for a cell that does not read back.
 */
export async function typeEntries(session: Session, seen: Seen, entries: readonly Entry[]): Promise<readonly Entered[]> {
  const { context: { workbook }, sync } = session;
  const { placed, created, entered } = placeEntries(entries, (name) => {
    const sheet = seen.sheets.find((one) => one.name === name);
    return sheet ? (sheet.used?.bottom ?? -1) : null;
  });
  preflight(seen, created);
  const locked = placed.find(({ entry }) => seen.sheets.some(({ name, locked: shut }) => shut && name === entry.sheet));
  if (locked) throw fail("excel-protected-sheet", { sheet: locked.entry.sheet });
  const asked = placed.map((one) => askCells(workbook, seen, one));
  const tables = askTables(workbook, seen, placed);
  if (placed.length > 0) await sync();
  placed.forEach((one, index) => check(one, asked[index]));
  const budget = new Budget(sync);
  for (const plan of created) await drawSheet(workbook, plan, undefined, "", budget);
  placed.forEach((one, index) => putEntry(workbook, one, asked[index]));
  widenTables(tables, placed);
  await readBack(session, placed);
  if (created.length === 0) return entered;
  const made = created.map((plan) => ({ plan, used: workbook.worksheets.getItem(plan.sheet).getUsedRangeOrNullObject(true) }));
  for (const { used } of made) used.load("values,rowIndex,columnIndex");
  await sync();
  const written = made.map(({ plan, used }) => ({ written: { plan, redraw: null }, shown: shownCells(used) }));
  for (const { written: one, shown } of written) verified(one, shown);
  await drawExtras(workbook, written.map((one) => one.written), sync);
  return entered;
}

function check(placed: PlacedEntry, asked: AskedCells | undefined): void {
  const { entry, row } = placed;
  checkHeld(placed, (at, column) => asked?.value(at, column) ?? null);
  const formula = entry.row === null ? undefined : entry.cells.find(({ column }) => asked?.hasFormula(row, column));
  if (formula) throw fail("cell-has-formula", { sheet: entry.sheet, cell: cellAddress(row, formula.column) });
}

/** Reads the typed cells back; a text whose apostrophe the host kept as part of it is put in once more without (see `repairTexts`). */
async function readBack({ context: { workbook }, sync }: Session, placed: readonly PlacedEntry[]): Promise<void> {
  const cells = placed.flatMap(({ entry, row }) => entry.cells.map((cell) => ({ sheet: entry.sheet, row, column: cell.column, wanted: shownOf(cell) ?? "" })));
  const ranges = cells.map(({ sheet, row, column }) => workbook.worksheets.getItem(sheet).getCell(row, column));
  const look = async (): Promise<number[]> => {
    for (const range of ranges) range.load("values");
    await sync();
    return ranges.flatMap((range, index) => (same(cells[index]?.wanted ?? "", (range.values as CellValue[][])[0]?.[0] ?? "") ? [] : [index]));
  };
  let wrong = await look();
  const kept = wrong.filter((index) => (ranges[index]?.values as CellValue[][])[0]?.[0] === `'${cells[index]?.wanted}`);
  for (const index of kept) if (ranges[index]) ranges[index].values = [[cells[index]?.wanted]];
  if (kept.length > 0) wrong = await look();
  const [first] = wrong.flatMap((index) => cells[index] ?? []);
  if (first) throw fail("excel-value-differs", { sheet: first.sheet, cell: cellAddress(first.row, first.column) });
}

import type { Drawing } from "../../model/drawing.js";
import type { WritePlan } from "../../model/writePlan.js";
import { columnLetters } from "../../model/origin.js";
import { hasSet } from "./features.js";
import { isOfficeError } from "./failureOf.js";
import { cellAddress } from "./place.js";
import { outlineChanges, type OutlineChange } from "./outlineChanges.js";
import { lastCell } from "./redraw.js";
import type { Written } from "./verify.js";

type Sync = () => Promise<void>;

/** Ends each note of ours unseen, so that a redraw takes away ours and leaves a person's own notes. */
const OURS = "\u2060";

/**
 * Adds what a sheet reads well without: outline groups (ExcelApi 1.10) and notes (1.18), where the drawing has any and Excel can.
 *
 * Each costs a batch of its own, because its failure must not cost the run: Excel tells nobody which rows are grouped already or
 * which cell has a note, and refuses the second one.
 */
export async function drawExtras(workbook: Excel.Workbook, sheets: readonly Written[], sync: Sync): Promise<void> {
  const outlined = sheets.map(outlineChanges).filter(({ changes }) => changes.length > 0);
  if (outlined.length > 0 && hasSet("1.10")) {
    for (const { plan, changes } of outlined) await tolerated(() => outline(workbook.worksheets.getItem(plan.sheet), changes, sync));
  }
  const noted = sheets.filter(notesDiffer);
  if (noted.length > 0 && hasSet("1.18")) {
    for (const { plan } of noted) await tolerated(() => annotate(workbook.worksheets.getItem(plan.sheet), plan, sync));
  }
}

async function tolerated(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

async function outline(sheet: Excel.Worksheet, changes: readonly OutlineChange[], sync: Sync): Promise<void> {
  for (const { axis, first, last, deeper } of changes) {
    const range = sheet.getRange(axis === "ByRows" ? `${first + 1}:${last + 1}` : `${columnLetters(first + 1)}:${columnLetters(last + 1)}`);
    if (deeper) range.group(axis);
    else range.ungroup(axis);
  }
  await sync();
}

function hasNotes({ rows }: Drawing): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell?.note));
}

/** Notes move with their cells; they are put anew where one of them differs. */
function notesDiffer({ plan: { drawing }, redraw }: Written): boolean {
  if (!redraw || redraw.anew) return hasNotes(drawing) || (redraw !== null && hasNotes(redraw.last));
  // A note of a row that is gone went with it.
  return drawing.rows.some(({ cells }, row) => cells.some((cell, column) => cell?.note !== lastCell(redraw, row, column)?.note));
}

async function annotate(sheet: Excel.Worksheet, { act, drawing }: WritePlan, sync: Sync): Promise<void> {
  if (act === "redraw") await removeOurs(sheet, sync);
  drawing.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.note) sheet.notes.add(cellAddress(row, column), cell.note + OURS);
    });
  });
  await sync();
}

async function removeOurs(sheet: Excel.Worksheet, sync: Sync): Promise<void> {
  sheet.notes.load("items/content");
  await sync();
  for (const note of sheet.notes.items) if (note.content.endsWith(OURS)) note.delete();
}

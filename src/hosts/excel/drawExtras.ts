import type { Drawing } from "../../model/drawing.js";
import type { WritePlan } from "../../model/writePlan.js";
import { columnLetters } from "../../model/origin.js";
import { hasSet } from "./features.js";
import { isOfficeError } from "./failureOf.js";
import { cellAddress } from "./place.js";
import { runsOf } from "./runsOf.js";

type Sync = () => Promise<void>;

/** Ends each note of ours unseen, so that a redraw takes away ours and leaves a person's own notes. */
const OURS = "\u2060";

/**
 * Adds what a sheet reads well without: outline groups (ExcelApi 1.10) and notes (1.18), where the drawing has any and Excel can.
 *
 * Each costs a batch of its own, because its failure must not cost the run: Excel tells nobody which rows are grouped already or
 * which cell has a note, and refuses the second one.
 */
export async function drawExtras(workbook: Excel.Workbook, plans: readonly WritePlan[], sync: Sync): Promise<void> {
  const outlined = plans.filter(({ drawing }) => hasOutline(drawing));
  if (outlined.length > 0 && hasSet("1.10")) {
    for (const plan of outlined) await tolerated(() => outline(workbook.worksheets.getItem(plan.sheet), plan, sync));
  }
  const noted = plans.filter(({ drawing }) => drawing.rows.some(({ cells }) => cells.some((cell) => cell?.note)));
  if (noted.length > 0 && hasSet("1.18")) {
    for (const plan of noted) await tolerated(() => annotate(workbook.worksheets.getItem(plan.sheet), plan, sync));
  }
}

async function tolerated(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

function hasOutline({ rows, columns }: Drawing): boolean {
  return [...rows, ...columns].some(({ outline }) => (outline ?? 0) > 0);
}

/** A sheet drawn before is grouped already: its groups are the same kind of rows and columns, so they are left as they are. */
async function outline(sheet: Excel.Worksheet, { act, drawing }: WritePlan, sync: Sync): Promise<void> {
  if (act === "redraw") return;
  for (const { first, last } of runsOf(drawing.rows)) sheet.getRange(`${first + 1}:${last + 1}`).group("ByRows");
  for (const { first, last } of runsOf(drawing.columns)) sheet.getRange(`${columnLetters(first + 1)}:${columnLetters(last + 1)}`).group("ByColumns");
  await sync();
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

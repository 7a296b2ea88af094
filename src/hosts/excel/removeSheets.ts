import { MARKER_NAME, parseMarker } from "../../model/marker.js";
import type { CellValue } from "../../model/workbook.js";
import { fail } from "./failureOf.js";
import type { Session } from "./session.js";

/**
 * Deletes the sheets of ours that have these names; their own names and our mark go with them.
 *
 * Looks first, in one batch, and refuses the whole with nothing changed where one is not ours, where the workbook's structure is protected,
 * or where no visible sheet would be left.
 */
export async function removeSheets({ context, sync }: Session, sheets: readonly string[]): Promise<void> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  workbook.worksheets.load("items/name,items/visibility");
  const marks = sheets.map((name) => {
    const mark = workbook.worksheets.getItemOrNullObject(name).names.getItemOrNullObject(MARKER_NAME).getRangeOrNullObject();
    mark.load("values");
    return mark;
  });
  await sync();
  if (workbook.readOnly) throw fail("excel-read-only", {});
  sheets.forEach((sheet, index) => {
    const mark = marks[index];
    const text = !mark || mark.isNullObject ? undefined : (mark.values as CellValue[][])[0]?.[0];
    if (!parseMarker(text)) throw fail("excel-not-ours", { sheet });
  });
  const [sheet = ""] = sheets;
  if (workbook.protection.protected) throw fail("excel-structure-locked", { sheet });
  const wanted = new Set(sheets.map((name) => name.toLowerCase()));
  const { items } = workbook.worksheets;
  const going = items.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (items.every((one) => going.includes(one) || one.visibility !== "Visible")) throw fail("excel-last-sheet", {});
  for (const target of going) {
    // A very hidden sheet cannot be deleted.
    if (target.visibility === "VeryHidden") target.visibility = "Hidden";
    target.delete();
  }
  await sync();
}

import type { WritePlan } from "../../../model/writePlan.js";
import { absoluteArea, quotedSheet } from "./address.js";
import type { SheetName } from "./workbookEdit.js";

/** The names that say what of a drawing is printed, and which rows are repeated on each page. */
export function printNames({ drawing, sheet }: Pick<WritePlan, "drawing" | "sheet">, index: number): readonly SheetName[] {
  const { area, titleRows } = drawing.print;
  const printed: SheetName = { name: "_xlnm.Print_Area", sheet: index, refersTo: absoluteArea(sheet, area) };
  if (!titleRows) return [printed];
  return [printed, { name: "_xlnm.Print_Titles", sheet: index, refersTo: `${quotedSheet(sheet)}!$${titleRows.first + 1}:$${titleRows.last + 1}` }];
}

import type { CellValue } from "../../../model/workbook.js";
import type { WritePlan } from "../../../model/writePlan.js";
import { drawnValues } from "../../drawnValues.js";
import { HostFailure } from "../../failure.js";
import type { Progress } from "../../host.js";
import { readNumberFormats } from "../numberFormats.js";
import type { Package } from "../package.js";
import { readStructure } from "../readStructure.js";
import { Budget } from "../sheet/budget.js";
import { readSheet } from "../sheet/readSheet.js";
import { cellAddress } from "./address.js";
import { markerCell } from "./drawSheet.js";

/**
 * Reads the drawn sheets back with the reader that reads everybody's, and compares every cell with its plan.
 *
 * Only they are read, so that the check costs nothing on a large workbook. Throws `HostFailure` `file-not-as-written` with the first cell that differs.
 */
export function checkWritten(written: Package, plans: readonly WritePlan[], told: Progress = () => undefined): void {
  const { sheets, dateSystem, stylesPart } = readStructure(written);
  const formats = readNumberFormats(written, stylesPart);
  plans.forEach((plan, done) => {
    const listed = sheets.find(({ name }) => name === plan.sheet);
    const bytes = written.part(listed?.part ?? "");
    if (!listed?.part || !bytes) throw differs(plan.sheet, "A1");
    const context = { strings: [], dateSystem, formats, limits: written.limits, budget: new Budget(written.limits) };
    const { sheet } = readSheet({ name: listed.name, visibility: listed.visibility, part: listed.part, bytes }, context);
    compare(sheet.rows, plan);
    told(done + 1, plans.length);
  });
}

function compare(rows: readonly (readonly CellValue[])[], plan: WritePlan): void {
  const drawn = drawnValues(plan.drawing);
  const marker = markerCell(plan);
  const wanted = (row: number, column: number): CellValue =>
    marker && row === 0 && column === marker.column ? marker.text : (drawn[row]?.[column] ?? null);
  for (let row = 0; row < Math.max(rows.length, drawn.length); row += 1) {
    const width = Math.max(rows[row]?.length ?? 0, drawn[row]?.length ?? 0, marker && row === 0 ? marker.column + 1 : 0);
    for (let column = 0; column < width; column += 1) {
      if ((rows[row]?.[column] ?? null) !== wanted(row, column)) throw differs(plan.sheet, cellAddress(row, column));
    }
  }
}

function differs(sheet: string, cell: string): HostFailure {
  return new HostFailure("file-not-as-written", { say: "file-not-as-written", with: { sheet, cell } });
}

import type { CellValue } from "../../../model/workbook.js";
import type { WritePlan } from "../../../model/writePlan.js";
import { standingValues } from "../../standingCells.js";
import { HostFailure } from "../../failure.js";
import type { Progress } from "../../host.js";
import type { Package } from "../package.js";
import { readStructure } from "../readStructure.js";
import { PresentSheets } from "../over/presentSheet.js";
import { cellAddress } from "./address.js";
import { markerCell } from "./drawSheet.js";

/**
 * Reads the drawn sheets back with the reader that reads everybody's, and compares every cell with its plan.
 *
 * Only they are read, so that the check costs nothing on a large workbook; cells that a person's were to stay are held to those `before`. Throws `HostFailure` `file-not-as-written` with the first cell that differs.
 */
export function checkWritten(written: Package, plans: readonly WritePlan[], told: Progress = () => undefined, before = written): void {
  const { sheets } = readStructure(written);
  const now = new PresentSheets(written);
  const stood = new PresentSheets(before);
  plans.forEach((plan, done) => {
    const listed = sheets.find(({ name }) => name === plan.sheet);
    if (listed?.part === undefined || written.part(listed.part) === undefined) throw differs(plan.sheet, "A1");
    compare(now.values(listed.part), plan, plan.over ? stood.values(listed.part) : []);
    told(done + 1, plans.length);
  });
}

function compare(rows: readonly (readonly CellValue[])[], plan: WritePlan, standing: readonly (readonly CellValue[])[]): void {
  const drawn = standingValues(plan, standing);
  const marker = markerCell(plan, standing);
  const wanted = (row: number, column: number): CellValue =>
    marker && row === 0 && column === marker.column ? marker.text : (drawn[row]?.[column] ?? null);
  for (let row = 0; row < Math.max(rows.length, drawn.length); row += 1) {
    const width = Math.max(rows[row]?.length ?? 0, drawn[row]?.length ?? 0, marker && row === 0 ? marker.column + 1 : 0);
    for (let column = 0; column < width; column += 1) {
      if (!isSame(rows[row]?.[column] ?? null, wanted(row, column))) throw differs(plan.sheet, cellAddress(row, column));
    }
  }
}

function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === "object" && one !== null && typeof other === "object" && other !== null ? one.error === other.error : one === other;
}

function differs(sheet: string, cell: string): HostFailure {
  return new HostFailure("file-not-as-written", { say: "file-not-as-written", with: { sheet, cell } });
}

import { HostFailure } from "../../failure.js";
import { shownOf, type PlacedEntry } from "../../placeEntries.js";
import { PresentSheets } from "../over/presentSheet.js";
import type { Package } from "../package.js";
import { readStructure } from "../readStructure.js";
import { cellAddress } from "../write/address.js";

/** Reads the sheets that were typed into back. Throws `HostFailure` `file-not-as-written` with the first cell that differs. */
export function checkTyped(written: Package, placed: readonly PlacedEntry[]): void {
  const { sheets } = readStructure(written);
  const present = new PresentSheets(written);
  const values = new Map([...new Set(placed.map(({ entry }) => entry.sheet))].map((name) => [name, present.values(sheets.find((sheet) => sheet.name === name)?.part ?? "")]));
  for (const { entry: { sheet, cells }, row } of placed) {
    for (const cell of cells) {
      if ((values.get(sheet)?.[row]?.[cell.column] ?? null) === shownOf(cell)) continue;
      throw new HostFailure("file-not-as-written", { say: "file-not-as-written", with: { sheet, cell: cellAddress(row, cell.column) } });
    }
  }
}

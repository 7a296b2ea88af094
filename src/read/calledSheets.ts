import { SHEETS } from "../model/columns/index.js";
import type { Workbook } from "../model/workbook.js";
import { plain } from "./plain.js";
import { sheetRank } from "./sheetRank.js";

/** Whether a kind of sheet goes by this name, in either language or as an alias. */
export function isSheetName(name: string): boolean {
  return SHEETS.some((spec) => sheetRank({ name }, spec).rank <= 1);
}

/**
 * The workbook with each sheet known as what 设置 calls it; the sheets keep their own names.
 *
 * @param called the kind of each sheet, by the sheet's name; width, case and outer spaces do not count
 */
export function calledSheets(workbook: Workbook, called: ReadonlyMap<string, string>): Workbook {
  if (called.size === 0) return workbook;
  const kinds = new Map([...called].map(([name, kind]) => [keyOf(name), kind]));
  const sheets = workbook.sheets.map((sheet) => {
    const calledAs = kinds.get(keyOf(sheet.name));
    return calledAs === undefined ? sheet : { ...sheet, calledAs };
  });
  return { ...workbook, sheets };
}

function keyOf(name: string): string {
  return plain(name).toLowerCase();
}

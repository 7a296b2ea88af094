import { SETTINGS } from "../model/columns/index.js";
import type { Origin } from "../model/origin.js";
import type { CellValue } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { FoundSheet } from "./foundSheet.js";
import { totalRow } from "./skippedRow.js";

const DAYS_OFF = "节假日";
const NOTICE = /\d{1,2}月\d{1,2}日.*(?:放假|上班)|\d{4}年.*节假日安排/u;

/** One setting: its key, its value as typed, and the cell of the value. */
export interface SettingRow {
  readonly key: string;
  readonly value: CellValue;
  readonly format: string;
  readonly origin: Origin;
}

/** Whether a text is a yearly holiday notice, or a line of one. */
export function isNotice(text: string): boolean {
  return NOTICE.test(text.normalize("NFKC"));
}

/**
 * The rows of 设置 that hold a key and a value.
 *
 * A holiday notice pasted over several rows has its lines under no key, or where keys stand: each of them comes as one of 节假日.
 */
export function* settingRows({ sheet, headings }: FoundSheet): Generator<SettingRow> {
  const keyAt = headings.columns.get(SETTINGS.columns[0].field) ?? 0;
  const valueAt = headings.columns.get(SETTINGS.columns[1].field) ?? 1;
  for (let row = headings.firstRow; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const key = cells[keyAt];
    const value = cells[valueAt] ?? null;
    const pasted = [key, value].find((cell): cell is string => typeof cell === "string" && isNotice(cell));
    if (pasted !== undefined && (blank(key) || blank(value))) {
      yield { key: DAYS_OFF, value: pasted, format: "", origin: { sheet: sheet.name, row: row + 1, column: (pasted === key ? keyAt : valueAt) + 1 } };
      continue;
    }
    if (typeof key !== "string" || blank(key) || blank(value) || totalRow(cells)) continue;
    const origin = { sheet: sheet.name, row: row + 1, column: valueAt + 1 };
    yield { key: key.trim(), value, format: sheet.formats[row]?.[valueAt] ?? "", origin };
  }
}

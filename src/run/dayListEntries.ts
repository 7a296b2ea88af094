import { SETTINGS } from "../model/columns/index.js";
import type { Entry } from "../model/entry.js";
import type { CellValue } from "../model/workbook.js";
import type { FoundSheet } from "../read/foundSheet.js";
import { settingId } from "../read/readSettings.js";
import { isNotice, settingRows } from "../read/settingRows.js";
import { typedFields } from "./typedFields.js";

/** The texts of a list of days as cells of their own: days that stand before a pasted notice, and the notice, of which the reading takes nothing but its sentences. */
export function dayTexts(text: string): readonly string[] {
  const lines = text.split("\n");
  const from = lines.findIndex(isNotice);
  const texts = from < 0 ? [lines] : [lines.slice(0, from), lines.slice(from)];
  return texts.map((some) => some.join("\n").trim()).filter((some) => some !== "");
}

/** What a setting that lists days is to say, by the cells. */
export interface DayList {
  readonly key: string;
  readonly texts: readonly string[];
}

/**
 * The entries that have a list of days say these texts and nothing else: one in each row that is there for it, the others in new rows.
 *
 * Rows left over are emptied, and so are the lines of a notice that was pasted below keys of no setting.
 */
export function dayListEntries(found: FoundSheet, { key, texts }: DayList, intoRow: (row: number | null, text: string) => readonly Entry[]): readonly Entry[] {
  const { sheet, headings } = found;
  const keyAt = headings.columns.get("key") ?? 0;
  const isKey = (cell: CellValue | undefined): boolean => typeof cell === "string" && settingId(cell) === key;
  const keyed = sheet.rows.flatMap((cells, row) => (row >= headings.firstRow && isKey(cells[keyAt]) ? [row] : []));
  const said = [...settingRows(found)].filter((row) => settingId(row.key) === key).map(({ origin }) => ({ row: origin.row - 1, field: origin.column - 1 === keyAt ? "key" : "value" }));
  const rows = [...keyed, ...texts.slice(keyed.length).map(() => null)];
  return [
    ...rows.flatMap((row, nth) => (nth < Math.max(texts.length, 1) || said.some((one) => one.row === row) ? intoRow(row, texts[nth] ?? "") : [])),
    ...said.filter(({ row }) => !keyed.includes(row)).flatMap(({ row, field }) => typedFields({ spec: SETTINGS, found, row }, { [field]: { value: null } })),
  ];
}

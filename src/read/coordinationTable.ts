import { COORDINATION_TABLE, type TableField } from "../model/columns/index.js";
import type { Day } from "../model/day.js";
import { markerOf } from "../model/marker.js";
import { parseNeedNumber, parseNeedRecord } from "../model/needRecord.js";
import { PROJECT_KEY, REMARK_SIGN, type CoordinationSheet, type TableRow } from "../model/tableRow.js";
import { EDITS_TITLE } from "../model/tableWords.js";
import type { Workbook } from "../model/workbook.js";
import { BLANKS, boxText } from "./boxText.js";
import type { Calendar } from "./calendar.js";
import { Fault } from "./fault.js";
import { findHeadings, type Headings } from "./findHeadings.js";
import type { Problems } from "./problems.js";
import { readDay } from "./readDay.js";

/**
 * Our coordination table as people left it: known by its marker, its columns by their headings, its rows by their number; null without one.
 *
 * Without a column for the number or the record nothing tells our rows from a person's: then none of them is read.
 */
export function readCoordinationTable({ sheets }: Workbook, calendar: Calendar, problems: Problems): CoordinationSheet | null {
  const sheet = sheets.find((one) => markerOf(one)?.key.kind === "coordination");
  const headings = sheet && findHeadings(sheet, COORDINATION_TABLE, new Map());
  if (!sheet || !headings || !(headings.columns.has("number") || headings.columns.has("record"))) return null;
  const listed = sheet.rows.findIndex((values, row) => row >= headings.firstRow && values.some((value) => typeof value === "string" && EDITS_TITLE.test(value)));
  const rows = sheet.rows.slice(headings.firstRow, listed < 0 ? undefined : listed).flatMap((values, at): readonly TableRow[] => {
    const row = headings.firstRow + at;
    const place = (field: TableField): { readonly sheet: string; readonly row: number; readonly column: number } => ({ sheet: sheet.name, row: row + 1, column: (headings.columns.get(field) ?? 0) + 1 });
    const dayIn = (field: TableField): Day | null => {
      const column = headings.columns.get(field);
      const value = column === undefined ? null : (values[column] ?? null);
      if (column === undefined || BLANKS.has(String(value ?? "").trim())) return null;
      const read = readDay(value, sheet.formats[row]?.[column] ?? "", calendar);
      if (!(read instanceof Fault)) return read?.end ?? read?.day ?? null;
      problems.add(read.code, place(field), read.slots);
      return read.value?.day ?? null;
    };
    const cells = cellsOf(headings, values, sheet.formats[row] ?? [], calendar);
    if (Object.values(cells).every((text) => text === "")) return [];
    const kept = cells.record ?? "";
    const record = parseNeedRecord(kept) ?? null;
    const number = parseNeedNumber(cells.number ?? "") ?? record?.number ?? parseNeedNumber(cells.item ?? "") ?? null;
    return [
      {
        origin: place("item"),
        number,
        record: record?.number === number ? record : null,
        project: number === null && kept.startsWith(PROJECT_KEY) ? kept.slice(PROJECT_KEY.length) : null,
        cells: { ...cells, ...(cells.item !== undefined && { item: ownWords(cells.item) }), ...(cells.subject !== undefined && { subject: lines(cells.subject, (line) => !BLANKS.has(line)) }) },
        due: dayIn("due"),
        decisionDay: dayIn("decisionDue"),
      },
    ];
  });
  return { sheet: sheet.name, rows };
}

function cellsOf({ columns }: Headings, values: TableValues, formats: readonly string[], calendar: Calendar): TableRow["cells"] {
  const cells = COORDINATION_TABLE.columns.flatMap(({ field }) => {
    const at = columns.get(field);
    if (at === undefined) return [];
    return [[field, boxText(values[at] ?? null, formats[at] ?? "", field === "due" || field === "decisionDue", calendar)] as const];
  });
  return Object.fromEntries(cells);
}

type TableValues = Workbook["sheets"][number]["rows"][number];

/** The words of a row without the number before them and our own remarks under them. */
function ownWords(text: string): string {
  return lines(text, (line) => !line.startsWith(REMARK_SIGN.trim())).replace(/^\s*协\s*\d{1,6}(?!\d)\s*/u, "").trim();
}

function lines(text: string, kept: (line: string) => boolean): string {
  return text.split("\n").filter(kept).join("\n");
}

import { AGENDA_FIELDS, parseAgendaKey, type AgendaField, type AgendaKey, type AgendaRow, type AgendaSheet } from "../model/agenda.js";
import { AGENDA } from "../model/columns/index.js";
import { markerOf } from "../model/marker.js";
import { parseNeedNumber } from "../model/needRecord.js";
import type { Origin } from "../model/origin.js";
import type { CellValue, Sheet, Workbook } from "../model/workbook.js";
import { boxText } from "./boxText.js";
import type { Calendar } from "./calendar.js";
import { Fault } from "./fault.js";
import { headingsAt, WHOLE, type Headings } from "./findHeadings.js";
import { knownHeadings } from "./heading.js";
import type { Problems } from "./problems.js";
import { readDay } from "./readDay.js";

const KNOWN = knownHeadings(AGENDA, new Map());
type Columns = Headings["columns"];

/**
 * What stands in the boxes of our team page, which is known by its marker; null without one.
 *
 * A row is known by the key that it keeps, wherever it was moved or sorted; where that is gone, by the number before its words, or below the
 * heading 姓名 by its name.
 */
export function readAgenda({ sheets }: Workbook, calendar: Calendar, problems: Problems): AgendaSheet | null {
  const sheet = sheets.find((one) => markerOf(one)?.key.kind === "team");
  const marker = sheet && markerOf(sheet);
  if (!sheet || !marker) return null;
  const heads = sheet.rows.map((_, row) => columnsAt(sheet, row));
  let columns = heads.find((one) => one !== null);
  let inTable = false;
  const rows: AgendaRow[] = [];
  for (const [row, values] of sheet.rows.entries()) {
    const head = heads[row];
    if (head) [columns, inTable] = [head, true];
    if (head || !columns) continue;
    if (values.every((value) => value === null || value === "")) inTable = false;
    const key = values.map(parseAgendaKey).find((one) => one !== undefined) ?? (inTable ? keyFrom(values, columns) : undefined);
    if (key) rows.push({ ...key, ...boxesOf({ sheet, row, columns }, calendar, problems) });
  }
  return { sheet: sheet.name, week: marker.week, rows };
}

/** Where the boxes are, by a row of headings; null where the row is none. */
function columnsAt(sheet: Sheet, row: number): Columns | null {
  const columns = headingsAt(sheet, row, WHOLE, AGENDA, KNOWN)?.columns;
  return columns?.has("decision") ? columns : null;
}

function keyFrom(values: readonly CellValue[], columns: Columns): AgendaKey | undefined {
  const text = (field: "name" | "need" | "question"): string => {
    const value = values[columns.get(field) ?? -1];
    return typeof value === "string" ? value.trim() : "";
  };
  const number = parseNeedNumber(text("need"));
  if (number !== undefined) return { number, person: null, about: text("need"), drawn: {} };
  return text("name") === "" ? undefined : { number: null, person: text("name"), about: text("question"), drawn: {} };
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: Columns;
}

function boxesOf({ sheet, row, columns }: Place, calendar: Calendar, problems: Problems): Omit<AgendaRow, keyof AgendaKey> {
  const originAt = (column: number): Origin => ({ sheet: sheet.name, row: row + 1, column: column + 1 });
  const boxes = AGENDA_FIELDS.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ field, column, value: sheet.rows[row]?.[column] ?? null, format: sheet.formats[row]?.[column] ?? "" }];
  });
  const cells: Readonly<Partial<Record<AgendaField, string>>> = Object.fromEntries(boxes.map(({ field, value, format }) => [field, boxText(value, format, field === "decisionDue", calendar)]));
  const due = boxes.find(({ field }) => field === "decisionDue" && cells[field] !== "");
  const read = due && readDay(due.value, due.format, calendar);
  if (due && read instanceof Fault) problems.add(read.code, originAt(due.column), read.slots);
  const day = read instanceof Fault ? read.value : read;
  return { origin: originAt(columns.get("decision") ?? 0), cells, values: Object.fromEntries(boxes.map(({ field, value }) => [field, value])), decisionDay: day?.end ?? day?.day ?? null };
}

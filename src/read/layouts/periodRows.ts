import { LOG } from "../../model/columns/index.js";
import type { Sheet } from "../../model/workbook.js";
import { headingOf } from "../../model/columns/headingOf.js";
import { titleTexts } from "../titleTexts.js";
import { shownAt, valueAt, wordsAt, type Ref } from "./cells.js";
import { holdsDay } from "./dayCell.js";
import { DayCells, standardHeading } from "./dayRows.js";
import { dayRole, periodWord, type DayRole } from "./dayRole.js";
import type { Layout } from "./layOut.js";
import { Unclear } from "./unclear.js";

const LEAST_PERIODS = 3;
const SEARCHED = 6;

/**
 * A log with several rows a day, one for each of 上午, 下午, 晚上, the day standing once beside them; undefined where a sheet has none.
 *
 * Without headings one column of words is what was done; of two nobody can be sure, and the sheet is refused with the headings to write.
 */
export function periodRows(sheet: Sheet): Layout | Unclear | undefined {
  const column = Array.from({ length: SEARCHED }, (_, at) => at).find((at) => periodsIn(sheet, at).length >= LEAST_PERIODS);
  if (column === undefined) return undefined;
  const rows = periodsIn(sheet, column);
  const [top = 0] = rows;
  const dayColumn = Array.from({ length: column }, (_, at) => column - 1 - at).find((at) => rows.some((row) => holdsDay(sheet, row, at)));
  if (dayColumn === undefined) return undefined;
  const roles = rolesBeside(sheet, top - 1, column, rows);
  if (roles instanceof Unclear) return roles;
  const days = new Map<string, DayCells>();
  let day: Ref | undefined;
  for (const row of rows) {
    day = holdsDay(sheet, row, dayColumn) ?? day;
    const period = periodWord(wordsAt(sheet, row, column));
    if (!day || !period) continue;
    const key = `${day.row}|${day.column}`;
    const cells = days.get(key) ?? new DayCells(day);
    days.set(key, cells);
    for (const [at, role] of roles.columns) {
      const ref = shownAt(sheet, row, at);
      if (valueAt(sheet, ref) !== null) cells.add("field" in role ? role : { ...role, period }, ref);
    }
  }
  const reading = new Map<string, string>(rows.map((row) => [wordsAt(sheet, row, column), headingOf(LOG, periodWord(wordsAt(sheet, row, column)) === "evening" ? "eveningAction" : "dayAction")]));
  return { spec: LOG, keyField: "day", rows: [...days.values()].flatMap((own) => own.rows()), reading: new Map([...roles.reading, ...reading]), unread: roles.unread, top, titles: titleTexts(sheet, 0, roles.headed ? top - 1 : top) };
}

function periodsIn(sheet: Sheet, column: number): readonly number[] {
  return sheet.rows.flatMap((_, row) => (periodWord(wordsAt(sheet, row, column)) && shownAt(sheet, row, column).row === row ? [row] : []));
}

interface Beside {
  /** The row above the first part of a day holds headings; else it may be a title. */
  readonly headed: boolean;
  readonly columns: ReadonlyMap<number, DayRole>;
  readonly reading: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
}

function rolesBeside(sheet: Sheet, headingRow: number, after: number, rows: readonly number[]): Beside | Unclear {
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const used = Array.from({ length: Math.max(width - after - 1, 0) }, (_, at) => after + 1 + at).filter((at) => rows.some((row) => valueAt(sheet, { row, column: at }) !== null));
  const labels = used.map((at) => [at, headingRow < 0 ? "" : wordsAt(sheet, headingRow, at)] as const);
  const told = labels.flatMap(([at, label]) => {
    const role = dayRole(label);
    return role ? [[at, role, label] as const] : [];
  });
  if (told.some(([, role]) => "part" in role && role.part === "action")) {
    return {
      headed: true,
      columns: new Map(told.map(([at, role]) => [at, role])),
      reading: new Map(told.filter(([, role]) => "field" in role).map(([, role, label]) => [label, standardHeading(role)])),
      unread: labels.filter(([at]) => !told.some(([own]) => own === at)).map(([, label]) => label).filter((label) => label !== ""),
    };
  }
  const [only, second] = used;
  if (only === undefined || second !== undefined) return new Unclear("layout-unclear", { sheet: sheet.name, row: (rows[0] ?? 0) + 1 });
  return { headed: false, columns: new Map([[only, { part: "action", period: null }]]), reading: new Map(), unread: [] };
}

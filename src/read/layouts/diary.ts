import { LOG } from "../../model/columns/index.js";
import { columnLetters } from "../../model/origin.js";
import type { Sheet } from "../../model/workbook.js";
import { headingKey } from "../heading.js";
import { totalRow } from "../skippedRow.js";
import { titleTexts } from "../titleTexts.js";
import { shownAt, valueAt, wordsAt } from "./cells.js";
import { DayCells, standardHeading } from "./dayRows.js";
import { dayRole, type DayRole, type Period } from "./dayRole.js";
import type { Layout } from "./layOut.js";
import { namedKind } from "./namedKind.js";
import { Unclear } from "./unclear.js";

const SEARCHED = 10;
/** Columns that only a log has. */
const TELLING = /上午|下午|白天|晚上|夜|拜访|动作|行动|行程/u;

/**
 * A log with a row a day under headings of its own: 日期 · 工作内容 · 结果, or 日期 · 上午 · 下午 · 晚上; undefined where a sheet has none.
 *
 * 日期 beside 工作内容 alone may as well be a plan: then the sheet's name must say which, or the sheet is refused.
 */
export function diary(sheet: Sheet): Layout | Unclear | undefined {
  const top = sheet.rows.slice(0, SEARCHED).findIndex((_, row) => isHeading(rolesIn(sheet, row)));
  if (top < 0) return undefined;
  const roles = rolesIn(sheet, top);
  const dayColumn = [...roles].find(([, role]) => isDayRole(role))?.[0];
  if (dayColumn === undefined) return undefined;
  const label = (column: number): string => wordsAt(sheet, top, column);
  const labels = [...roles.keys()].map(label);
  const named = (column: number): string => (labels.filter((text) => text === label(column)).length > 1 ? `${label(column)}(${columnLetters(column + 1)})` : label(column));
  const action = [...roles].find(([, role]) => "part" in role && role.part === "action")?.[0] ?? 0;
  if (![...roles.keys()].some((column) => TELLING.test(label(column)))) {
    const kind = namedKind(sheet, top);
    if (kind === "plan") return undefined;
    if (kind === undefined) return new Unclear("kind-unclear", { sheet: sheet.name, heading: label(action) });
  }
  const rows = sheet.rows.flatMap((cells, row) => {
    if (row <= top || totalRow(cells)) return [];
    const day = new DayCells(shownAt(sheet, row, dayColumn));
    const filled = [...roles].filter(([column]) => column !== dayColumn && valueAt(sheet, { row, column }) !== null);
    for (const [column, role] of filled) day.add(role, { row, column });
    return filled.length > 0 || valueAt(sheet, { row, column: dayColumn }) !== null ? day.rows() : [];
  });
  const reading = new Map([...roles].filter(([column]) => column !== dayColumn).map(([column, role]) => [named(column), standardHeading(role)]));
  const unread = (sheet.rows[top] ?? []).flatMap((_, column) => (roles.has(column) || label(column) === "" || /^(?:序号|编号)$/u.test(headingKey(label(column))) ? [] : [label(column)]));
  return { spec: LOG, keyField: "day", rows, reading, unread, top, titles: titleTexts(sheet, 0, top) };
}

function rolesIn(sheet: Sheet, row: number): ReadonlyMap<number, DayRole> {
  const roles = new Map<number, DayRole>();
  let period: Period | null = null;
  (sheet.rows[row] ?? []).forEach((value, column) => {
    const role = typeof value === "string" ? dayRole(value) : undefined;
    if (!role) return;
    if ("part" in role && role.part === "action") period = role.period;
    roles.set(column, "part" in role && role.period === null ? { ...role, period } : role);
  });
  return roles;
}

function isHeading(roles: ReadonlyMap<number, DayRole>): boolean {
  const all = [...roles.values()];
  return all.some(isDayRole) && all.some((role) => "part" in role && role.part === "action");
}

function isDayRole(role: DayRole): boolean {
  return "field" in role && role.field === "day";
}

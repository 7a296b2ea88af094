import { PLANS } from "../../model/columns/index.js";
import { headingOf } from "../../model/columns/headingOf.js";
import type { Sheet } from "../../model/workbook.js";
import { blank } from "../blank.js";
import { totalRow } from "../skippedRow.js";
import { titleTexts } from "../titleTexts.js";
import { shownAt, valueAt, wordsAt, type Ref } from "./cells.js";
import { dayRole } from "./dayRole.js";
import type { LaidRow, Layout } from "./layOut.js";
import { namedKind } from "./namedKind.js";
import { taskField } from "./taskWords.js";
import { Unclear } from "./unclear.js";

const SEARCHED = 10;
const RESULTS = ["actual", "status", "percent"];
/** Read down a merge like any owner or week; a task and its number are not repeated. */
const REPEATED = new Set(["week", "owner", "client", "project", "responsible", "due"]);

/**
 * A list of tasks under headings of its own, such as 序号 · 事项 · 进展; undefined where a sheet has none.
 *
 * With a 日期 column it may as well be a log: then the sheet's name must say which, or the sheet is refused.
 */
export function taskList(sheet: Sheet): Layout | Unclear | undefined {
  const top = sheet.rows.slice(0, SEARCHED).findIndex((_, row) => isHeading(fieldsIn(sheet, row)));
  if (top < 0) return undefined;
  const fields = fieldsIn(sheet, top);
  const taskColumn = fields.get("task") ?? 0;
  const dated = (sheet.rows[top] ?? []).some((_, column) => dayHeading(wordsAt(sheet, top, column)));
  if (dated && namedKind(sheet, top) === "log") return undefined;
  if (dated && namedKind(sheet, top) === undefined) return new Unclear("kind-unclear", { sheet: sheet.name, heading: wordsAt(sheet, top, taskColumn) });
  const rows = sheet.rows.flatMap((cells, row): readonly LaidRow[] => {
    if (row <= top || totalRow(cells) || cells.every((value) => blank(value))) return [];
    const refs = [...fields].map(([field, column]): readonly [string, Ref] => [field, REPEATED.has(field) ? shownAt(sheet, row, column) : { row, column }]);
    return [{ key: { row, column: taskColumn }, fields: new Map(refs.filter(([, ref]) => valueAt(sheet, ref) !== null)) }];
  });
  const reading = new Map([...fields].filter(([field]) => field !== "number").map(([field, column]) => [wordsAt(sheet, top, column), headingOf(PLANS, field)]));
  const unread = (sheet.rows[top] ?? []).flatMap((_, column) => {
    const label = wordsAt(sheet, top, column);
    return label === "" || [...fields.values()].includes(column) ? [] : [label];
  });
  return { spec: PLANS, keyField: "task", rows, reading, unread, top, titles: titleTexts(sheet, 0, top) };
}

function fieldsIn(sheet: Sheet, row: number): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  (sheet.rows[row] ?? []).forEach((value, column) => {
    const field = typeof value === "string" ? taskField(value) : undefined;
    if (field !== undefined && !fields.has(field)) fields.set(field, column);
  });
  return fields;
}

/** 日期 beside 工作内容 may as well head a log. */
function dayHeading(label: string): boolean {
  const role = dayRole(label);
  return role !== undefined && "field" in role && role.field === "day";
}

function isHeading(fields: ReadonlyMap<string, number>): boolean {
  return fields.has("task") && RESULTS.some((field) => fields.has(field));
}

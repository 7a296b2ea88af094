import type { BookCell } from "../../model/book.js";
import type { Drawing, DrawnCell, DrawnRow } from "../../model/drawing.js";
import type { TeamSetting } from "../../model/rolledUp.js";
import { ADVICE, adviceKey } from "../../settings/advice.js";
import { TEXTS } from "../../settings/texts.js";
import { THRESHOLDS } from "../../settings/thresholds.js";

const FIRST_ROW = 2;
/** The settings in the order in which the standard workbook writes them. */
const IDS: readonly string[] = [...TEXTS.map(({ key }) => key), ...THRESHOLDS.map(({ key }) => key), ...ADVICE.map(({ rule }) => adviceKey(rule))];

/** 设置 of the standard workbook with the team's values in it; keys that nobody knows stand below. */
export function teamSettings(drawing: Drawing, settings: readonly TeamSetting[]): Drawing {
  const values = new Map(settings.flatMap(({ id, cell }) => (id === null ? [] : [[id, cell] as const])));
  const typed = (cell: BookCell): DrawnCell => ({ ...cell, role: "input" });
  const rows = drawing.rows.map((row, at): DrawnRow => {
    const cell = values.get(IDS[at - FIRST_ROW] ?? "");
    return cell ? { ...row, cells: row.cells.map((own, column) => (column === 1 ? typed(cell) : own)) } : row;
  });
  const height = rows.at(-1)?.height ?? 0;
  const unknown = settings.filter(({ id }) => id === null).map(({ key, cell }): DrawnRow => ({ cells: [{ value: key, role: "input", format: "text" }, typed(cell)], height }));
  return { ...drawing, rows: [...rows, ...unknown] };
}

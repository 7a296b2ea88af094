import type { DrawnCell, DrawnColumn, Drawing, ToneRule } from "../model/drawing.js";
import { daySerial } from "../model/dateSystem.js";
import { isoDay, type Day } from "../model/day.js";
import type { Review } from "../model/review.js";
import type { Area } from "../model/workbook.js";
import { blank, words } from "./cells.js";
import { draw } from "./draw.js";
import type { ReportOptions } from "./options.js";
import { printSetup } from "./printSetup.js";
import { paragraph, spacer, type Line } from "./section.js";
import type { Voice } from "./voice.js";

/** A column of a board that people filter; the folded ones are grouped behind the shown. */
export interface BoardColumn<Row> {
  /** What the column is about, the same in every language. */
  readonly id?: string;
  readonly head: string;
  readonly width: number;
  readonly folded?: true;
  /** Holds lights: its tones follow a sort. */
  readonly light?: true;
  readonly cell: (row: Row) => DrawnCell;
}

/** A board before it is drawn. */
export interface Board<Row> {
  readonly key: Drawing["key"];
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly nothing: string;
  /** The name of its Excel table. */
  readonly table: string;
  readonly columns: readonly BoardColumn<Row>[];
  readonly rows: readonly Row[];
  /** What a row is about, the same in every drawing. */
  readonly idOf?: (row: Row) => string;
  /** The row of the standing sheet, from 1, that a person added and that a row stands for from now on. */
  readonly takesOf?: (row: Row) => number | undefined;
  readonly foldedRow?: (row: Row) => boolean;
}

const HEAD_ROW = 3;

/** A board as a landscape sheet with a real Excel table; without rows a sentence stands instead, since a table needs one. */
export function drawBoard<Row>(board: Board<Row>, review: Review, voice: Voice, options: ReportOptions): Drawing {
  const columns = board.columns.map(({ id, width, folded }): DrawnColumn => ({ ...(id !== undefined && { id }), width, ...(folded && { outline: 1, folded }) }));
  const shown = board.columns.filter(({ folded }) => !folded).length;
  const lines: Line[] = [
    paragraph(words(board.title, "title"), shown),
    paragraph(words(board.subtitle, "small"), shown),
    spacer(6),
    ...(board.rows.length > 0 ? tableLines(board) : [paragraph(words(board.nothing, "text", "quiet"), shown)]),
  ];
  const { rows, merges } = draw([{ id: "board", lines, lead: HEAD_ROW + 2, table: null }], columns, null);
  const filled = board.rows.length > 0;
  const area: Area = { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + board.rows.length, right: columns.length - 1 };
  return {
    key: board.key,
    name: board.name,
    columns,
    rows,
    merges,
    freeze: filled ? { rows: HEAD_ROW + 1, columns: 1 } : { rows: 0, columns: 0 },
    table: filled ? { name: board.table, area } : null,
    validations: [],
    toneRules: filled ? board.columns.flatMap(({ light }, at) => (light ? lightRules({ top: HEAD_ROW + 1, bottom: area.bottom, left: at, right: at }) : [])) : [],
    charts: [],
    print: printSetup("landscape", filled ? HEAD_ROW : 0, rows, columns.length, review.version, voice, options),
    tab: "accent",
    week: isoDay(review.week.start),
  };
}

function tableLines<Row>({ columns, rows, idOf, takesOf, foldedRow }: Board<Row>): Line[] {
  const line = (row: Row): Line => ({ ...(idOf && { id: idOf(row) }), ...takesIn(takesOf?.(row)), ...(foldedRow?.(row) && { folded: true as const }), cells: columns.map(({ cell }) => cell(row)) });
  return [{ cells: columns.map(({ head }) => words(head, "head")) }, ...rows.map(line)];
}

function takesIn(row: number | undefined): Pick<Line, "takes"> {
  return row === undefined ? {} : { takes: row };
}

const SIGNS = [["×", "bad"], ["△", "attention"], ["√", "good"], ["？", "unknown"]] as const;

function lightRules(area: Area): ToneRule[] {
  return SIGNS.map(([begins, tone]) => ({ area, when: { begins }, tone }));
}

/** A day as the workbook counts it, so that people can sort and filter; text where its date system cannot hold it. */
export function dayCell(day: Day | null | undefined, { dateSystem }: ReportOptions): DrawnCell {
  if (day === null || day === undefined) return blank("center");
  const serial = daySerial(day, dateSystem);
  return serial === undefined ? words(isoDay(day), "center") : { value: serial, role: "center", format: "day" };
}

import { HISTORY } from "../model/columns/index.js";
import type { ColumnSpec, Fields } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import type { Drawing, DrawnCell, DrawnColumn, DrawnRow } from "../model/drawing.js";
import type { HistoryLine } from "../model/history.js";
import type { Words } from "../words/index.js";
import { dayCell } from "./board.js";
import { blank, number, words as text } from "./cells.js";
import { linesHeight } from "./measure.js";
import type { ReportOptions } from "./options.js";
import { printSetup } from "./printSetup.js";
import { headCell } from "./template/headCell.js";
import { sayer, type Say } from "./template/say.js";
import { validationFor } from "./template/validationFor.js";
import { voiceOf } from "./voice.js";

type Row = Fields<typeof HISTORY>;

/** The latest weeks that stand open; older ones are folded [A]. */
const OPEN_WEEKS = 8;
const FIRST_ROW = 2;
const HEAD_HEIGHT = 24;

/** Who made a sheet, and for which week: `week` is its Monday as `yyyy-mm-dd`, "" for none. */
export interface Signed {
  readonly version: string;
  readonly week: string;
}

/** 复盘历史 of a run's lines: what the next run reads back. */
export function historySheet(lines: readonly HistoryLine[], signed: Signed, words: Words, options: ReportOptions): Drawing {
  return historyRows(lines.map(rowOf), signed, words, options);
}

/** 复盘历史 of rows: the latest week first, older ones folded, lists and marks in folded columns. A sheet of ours, and read back by the next run. */
export function historyRows(rows: readonly Row[], { version, week }: Signed, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const say = sayer(words);
  const columns: readonly ColumnSpec[] = HISTORY.columns;
  const sorted = [...rows].sort((a, b) => Number(b.week ?? 0) - Number(a.week ?? 0));
  const open = new Set([...new Set(sorted.map((row) => row.week))].slice(0, OPEN_WEEKS));
  const height = linesHeight("text", 1);
  const drawn: DrawnRow[] = [
    { cells: [text(voice.report("history-note"), "small")], height },
    { cells: columns.map((column) => headCell(HISTORY.key, column, say)), height: HEAD_HEIGHT },
    ...sorted.map((row): DrawnRow => ({ cells: columns.map((column) => cellOf(column, row, say, options)), height, ...(open.has(row.week) ? {} : { outline: 1, folded: true }) })),
  ];
  const shown = columns.findIndex((column) => !column.shown);
  const last = Math.max(FIRST_ROW, drawn.length - 1);
  const sealed = columns.findIndex(({ field }) => field === "sealed");
  const sealedColumn = columns[sealed];
  return {
    key: { kind: "history", subject: "" },
    name: voice.report("sheet-history"),
    columns: columns.map(columnOf),
    rows: drawn,
    merges: [{ top: 0, bottom: 0, left: 0, right: shown - 1 }],
    freeze: { rows: FIRST_ROW, columns: 2 },
    table: null,
    validations: sealedColumn ? validationFor(sealedColumn, { top: FIRST_ROW, left: sealed, bottom: last, right: sealed }, say) : [],
    toneRules: [],
    charts: [],
    print: printSetup("landscape", 1, drawn, shown, version, voice, options),
    tab: "none",
    week,
  };
}

function columnOf({ width = 12, shown, type }: ColumnSpec): DrawnColumn {
  const format = type === "day" ? "day" : type === "number" ? "general" : "text";
  return { width, format, ...(shown ? {} : { outline: 1, folded: true }) };
}

function rowOf({ carried, flagKeys, owner, ...figures }: HistoryLine): Row {
  return { ...figures, owner: [owner], carried: carried.map(({ task, times }) => `${times}×${task}`).join("\n"), flagKeys: flagKeys.join("\n") };
}

function cellOf({ field, type }: ColumnSpec, row: Row, say: Say, options: ReportOptions): DrawnCell {
  const value: unknown = Reflect.get(row, field);
  if (value === undefined || value === "") return blank("center");
  if (type === "day") return dayCell(value as Day, options);
  if (type === "number") return number(Number(value), "center");
  if (type === "yesNo") return text(say(value === true ? "yes" : "no") ?? "", "center");
  return text(Array.isArray(value) ? value.join(say("joiner")) : String(value), type === "names" ? "center" : "text");
}

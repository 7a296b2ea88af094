import type { ColumnSpec, SheetSpec } from "../../model/columns/spec.js";
import type { Drawing, DrawnCell, DrawnColumn, DrawnRow, ToneRule } from "../../model/drawing.js";
import { columnLetters } from "../../model/origin.js";
import { linesHeight, roomFor, wrappedLines } from "../measure.js";
import { cellFor, formatFor, roleFor } from "./cellFor.js";
import { headCell } from "./headCell.js";
import type { TemplateRow, TemplateSettings } from "./rows.js";
import type { Say } from "./say.js";
import { selfCheck } from "./selfCheck.js";
import { settingChoices, settingRows } from "./settingRows.js";
import { validationFor } from "./validationFor.js";

/** Rows that take typing with drop-downs and formats, beyond those already filled. */
const EMPTY_ROWS = 500;
const HEAD_ROW = 1;
const FIRST_ROW = 2;
const CHECK_HEIGHT = 20;
const HEAD_HEIGHT = 24;
const MOMENT_WIDTH = 17;

/**
 * One sheet of the standard workbook: the self-check line, the headings with their notes, the rows given, and room to type.
 *
 * A plain range and no Excel table: people merge cells in these sheets, which a table forbids. Columns that are not shown at first are grouped and folded.
 */
export function templateSheet(spec: SheetSpec, rows: readonly TemplateRow[], settings: TemplateSettings, say: Say): Drawing {
  const isSettings = spec.key === "settings";
  const drawn = isSettings ? settingRows(settings, say) : rows.map((row) => spec.columns.map((column) => cellFor(column, row[column.field], say)));
  const last = FIRST_ROW + drawn.length + (isSettings ? 0 : EMPTY_ROWS) - 1;
  const check: DrawnCell = { value: isSettings ? (say("check-settings") ?? "") : selfCheck(spec, rows, say), role: "subtitle" };
  return {
    key: null,
    name: say("language") === "en" ? spec.en : spec.zh,
    columns: spec.columns.map((column) => drawnColumn(column, isSettings)),
    rows: [
      { cells: [...spec.columns.slice(0, firstShown(spec)).map(() => null), check], height: CHECK_HEIGHT },
      { cells: spec.columns.map((column) => headCell(spec.key, column, say)), height: HEAD_HEIGHT },
      ...drawn.map((cells): DrawnRow => ({ cells, height: heightOf(cells, spec.columns) })),
    ],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: frozenColumns(spec) },
    table: null,
    validations: isSettings
      ? settingChoices(FIRST_ROW, say)
      : spec.columns.flatMap((column, at) => validationFor(column, { top: FIRST_ROW, left: at, bottom: last, right: at }, say)),
    toneRules: isSettings ? [] : blankTones(spec, last),
    charts: [],
    print: {
      orientation: "landscape",
      titleRows: { first: HEAD_ROW, last: HEAD_ROW },
      footer: { left: say("language") === "en" ? spec.en : spec.zh, center: "&P / &N", right: "" },
      area: { top: 0, left: 0, bottom: Math.max(FIRST_ROW + drawn.length - 1, FIRST_ROW), right: spec.columns.length - 1 },
    },
    tab: "none",
    week: "",
  };
}

function drawnColumn(column: ColumnSpec, isSettings: boolean): DrawnColumn {
  const format = isSettings && column.field === "value" ? "general" : formatFor(column);
  return { width: widthOf(column), format, role: roleFor(column), ...(column.shown ? {} : { outline: 1, folded: true }) };
}

/** A day with its time needs more room than the dictionary gives a day. */
function widthOf({ type, width = 12 }: ColumnSpec): number {
  return type === "moment" ? Math.max(width, MOMENT_WIDTH) : width;
}

function heightOf(cells: readonly (DrawnCell | null)[], columns: readonly ColumnSpec[]): number {
  const lines = cells.map((cell, at) => {
    const column = columns[at];
    return typeof cell?.value === "string" && column?.shown ? wrappedLines(cell.value, roomFor(cell.role, widthOf(column))) : 1;
  });
  return linesHeight("input", Math.max(1, ...lines));
}

/** The line would not be seen in a folded column. */
function firstShown({ columns }: SheetSpec): number {
  return Math.max(0, columns.findIndex(({ shown }) => shown));
}

/** Who and when stay in view while one types to the right. */
function frozenColumns({ columns }: SheetSpec): number {
  const frozen = columns.findIndex(({ field }) => field === "owner") + 1;
  return frozen === 2 ? 2 : columns[0]?.shown ? 1 : 0;
}

/** In a row that somebody began, a blank required cell is tinted grey: missing, not wrong (ruling 17). */
function blankTones({ columns }: SheetSpec, last: number): readonly ToneRule[] {
  const key = columns.findIndex(({ required, type }) => required && type === "text");
  if (key < 0) return [];
  return columns.flatMap(({ required, shown }, at): readonly ToneRule[] => {
    if (!required || !shown || at === key) return [];
    const row = FIRST_ROW + 1;
    const formula = `AND($${columnLetters(key + 1)}${row}<>"",$${columnLetters(at + 1)}${row}="")`;
    return [{ area: { top: FIRST_ROW, left: at, bottom: last, right: at }, when: { formula }, tone: "unknown" }];
  });
}

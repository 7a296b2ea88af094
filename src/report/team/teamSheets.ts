import type { BookCell } from "../../model/book.js";
import { FIRST_SHEETS, HISTORY, SETTINGS, SHEETS } from "../../model/columns/index.js";
import type { SheetSpec } from "../../model/columns/spec.js";
import { TEAM_COLUMNS } from "../../model/columns/team.js";
import type { Drawing, DrawnCell, DrawnColumn } from "../../model/drawing.js";
import type { RolledUp, TeamRow, TeamTable } from "../../model/rolledUp.js";
import type { Words } from "../../words/index.js";
import { roleFor } from "../template/cellFor.js";
import type { TemplateRow } from "../template/rows.js";
import { sayer, type Say } from "../template/say.js";
import { templateDrawings } from "../template/templateDrawings.js";
import { teamSettings } from "./teamSettings.js";

const HEAD_ROW = 1;
const FIRST_ROW = 2;
const SOURCE_WIDTH = 30;
const MARK_WIDTH = 14;
const EXTRA_WIDTH = 14;

/**
 * The team's workbook: the standard sheets with every carried row, cells as they were typed; further columns, 来源文件 and 冲突 stand folded
 * at the right, 冲突 in sight where there is one.
 */
export function teamSheets({ tables, settings }: RolledUp, words: Words): readonly Drawing[] {
  const say = sayer(words);
  const byKind = new Map(tables.map((table) => [table.kind, table]));
  const sheets = SHEETS.filter((spec) => FIRST_SHEETS.includes(spec) || byKind.has(spec.key));
  const rows = Object.fromEntries(tables.map(({ kind, rows: own }) => [kind, own.map(({ said }): TemplateRow => said)]));
  return templateDrawings(words, { sheets, rows }).map((drawing, nth) => {
    const spec = sheets[nth] ?? SETTINGS;
    if (spec === SETTINGS) return teamSettings(drawing, settings);
    const table = byKind.get(spec.key);
    return spec === HISTORY || !table ? drawing : withRows(drawing, spec, table, say);
  });
}

function withRows(drawing: Drawing, spec: SheetSpec, { extra, rows }: TeamTable, say: Say): Drawing {
  const heading = ({ zh, en }: { readonly zh: string; readonly en: string }): string => (say("language") === "en" ? en : zh);
  const marked = rows.some(({ mark }) => mark !== null);
  const filled = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const added: readonly DrawnColumn[] = [
    ...extra.map((): DrawnColumn => ({ width: EXTRA_WIDTH, role: "input", outline: 1, folded: true })),
    { width: MARK_WIDTH, format: "text", role: "center", ...(marked ? {} : { outline: 1, folded: true }) },
    { width: SOURCE_WIDTH, format: "text", role: "input", outline: 1, folded: true },
  ];
  const heads = [...extra, heading(TEAM_COLUMNS.conflict), heading(TEAM_COLUMNS.source)].map((value): DrawnCell => ({ value, role: "head", format: "text" }));
  return {
    ...drawing,
    columns: [...drawing.columns.map((column, at) => (DECIDED.has(spec.columns[at]?.field ?? "") && filled.has(spec.columns[at]?.field ?? "") ? shown(column) : column)), ...added],
    rows: drawing.rows.map((row, at) => {
      if (at === HEAD_ROW) return { ...row, cells: [...row.cells, ...heads] };
      const team = rows[at - FIRST_ROW];
      return team && at >= FIRST_ROW ? { ...row, cells: cellsOf(spec, extra, team) } : row;
    }),
  };
}

/** What a manager decides stands in sight once it is there. */
const DECIDED: ReadonlySet<string> = new Set(["verdict", "verdictReason"]);

function shown({ width, format, role }: DrawnColumn): DrawnColumn {
  return { width, ...(format && { format }), ...(role && { role }) };
}

function cellsOf(spec: SheetSpec, extra: readonly string[], row: TeamRow): readonly (DrawnCell | null)[] {
  const typed = (cell: BookCell | undefined, role: DrawnCell["role"]): DrawnCell | null => (cell ? { ...cell, role } : null);
  const text = (value: string | null, role: DrawnCell["role"], tone?: DrawnCell["tone"]): DrawnCell | null => (value === null ? null : { value, role, format: "text", ...(tone && { tone }) });
  return [
    ...spec.columns.map((column) => typed(row.cells.get(column.field), roleFor(column))),
    ...extra.map((heading) => typed(row.extra.get(heading), "input")),
    text(row.mark, "center", "attention"),
    text(row.source, "input", "quiet"),
  ];
}

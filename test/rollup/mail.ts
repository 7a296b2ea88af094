import { drawnValues } from "../../src/model/drawnValues.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { Drawing, Format } from "../../src/model/drawing.js";
import type { RolledUp } from "../../src/model/rolledUp.js";
import { weekOf } from "../../src/model/week.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readBook } from "../../src/read/readBook.js";
import { teamSheets } from "../../src/report/team/teamSheets.js";
import { rollUp } from "../../src/rollup/rollUp.js";
import { WORDS } from "../../src/words/index.js";
import { CLIENT, LOGGED, PLAN, sheet } from "../support/weekBook.js";

export const TODAY = parseIsoDay("2025-08-18") as Day;
/** The reviewed week's Monday, as a day. */
export const WEEK = parseIsoDay("2025-08-11") as Day;

type Rows = readonly (readonly CellValue[])[];

/** A workbook that came by mail: plans, log rows and clients under the usual headings, with further ones behind. */
export function mail(fileName: string, sheets: { readonly plans?: Rows; readonly log?: Rows; readonly clients?: Rows; readonly more?: readonly string[]; readonly others?: readonly Sheet[] }): Workbook {
  const { plans, log, clients, more = [], others = [] } = sheets;
  return {
    fileName,
    dateSystem: 1900,
    findings: [],
    sheets: [
      ...(plans ? [sheet("周计划", [[...PLAN, ...more], ...plans])] : []),
      ...(log ? [sheet("每日日志", [[...LOGGED], ...log])] : []),
      ...(clients ? [sheet("客户", [[...CLIENT], ...clients])] : []),
      ...others,
    ],
  };
}

const CODES: Readonly<Partial<Record<Format, string>>> = { day: "yyyy-mm-dd", moment: "yyyy-mm-dd hh:mm", percent: "0%", text: "@" };

/** A drawing as a host would read it back. */
export function asSheet(drawing: Drawing): Sheet {
  const formats = drawing.rows.map(({ cells }) => cells.map((cell) => CODES[cell?.format ?? "general"] ?? ""));
  return sheet(drawing.name, drawnValues(drawing), { formats });
}

/** What rolling workbooks up came to, and the team's workbook it makes. */
export interface Rolled {
  readonly rolled: RolledUp;
  readonly team: Workbook;
}

/** Rolls workbooks up, over last week's team workbook where there is one. */
export function rolledUp(mailed: readonly Workbook[], base: Workbook | null = null): Rolled {
  const old = base && readBook(base, { today: TODAY });
  const team = old ? { headings: old.inputs.settings.aliases, aliases: old.inputs.settings.aliases } : undefined;
  const books = mailed.map((workbook) => readBook(workbook, { today: TODAY, ...(team && { team }) }).book);
  const rolled = rollUp(books, old?.book ?? null, { from: weekOf(WEEK).start, marks: { open: "冲突", settled: "已定" } });
  return { rolled, team: { fileName: "团队.xlsx", dateSystem: 1900, findings: [], sheets: teamSheets(rolled, WORDS.zh).map(asSheet) } };
}

/** The rows of a sheet of a team's workbook, each cell by its heading; blanks are left out. */
export function rowsIn(team: Workbook, name: string): readonly Readonly<Record<string, CellValue>>[] {
  const [, heads = [], ...rows] = team.sheets.find((one) => one.name === name)?.rows ?? [];
  return rows.map((cells) => Object.fromEntries(cells.flatMap((value, at) => (value === null ? [] : [[String(heads[at]), value]]))));
}

/** The workbook with cells of one row changed by heading, as a manager types into it; `null` deletes the row. */
export function typedInto(team: Workbook, name: string, which: (row: Readonly<Record<string, CellValue>>) => boolean, change: Readonly<Record<string, CellValue>> | null): Workbook {
  const edit = (own: Sheet): Sheet => {
    if (own.name !== name) return own;
    const [, heads = []] = own.rows;
    const rows = own.rows.flatMap((cells, at): readonly (readonly CellValue[])[] => {
      const row = Object.fromEntries(cells.map((value, column) => [String(heads[column]), value]));
      if (at < 2 || !which(row)) return [cells];
      return change === null ? [] : [heads.map((head, column) => change[String(head)] ?? cells[column] ?? null)];
    });
    return { ...own, rows };
  };
  return { ...team, sheets: team.sheets.map(edit) };
}

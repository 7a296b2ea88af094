import { CLIENTS, COORDINATION, FIRST_SHEETS, LOG, PEOPLE, PLANS, PROJECTS, SETTINGS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import { SAMPLE_WEEK } from "./sampleWeek.js";
import { TEAM_MONDAY, teamSample, type TeamRows } from "./teamSample.js";

/** A sample workbook before it is drawn: which sheets, which rows, which settings of its own. */
export interface SampleBook<Rows = TeamRows> {
  readonly file: string;
  readonly sheets: readonly SheetSpec[];
  readonly rows: Partial<Rows>;
  readonly settings: Readonly<Record<string, string>>;
}

/** The empty standard workbook. */
export const STANDARD_BOOK: SampleBook = { file: "标准工作簿.xlsx", sheets: FIRST_SHEETS, rows: {}, settings: {} };

/** The sample week of the requirements. */
export const WEEK_BOOK: SampleBook = {
  file: "示例周_销售甲.xlsx",
  sheets: [PLANS, LOG, CLIENTS, COORDINATION, SETTINGS],
  rows: SAMPLE_WEEK,
  settings: { mode: "线下复盘" },
};

/** The team, its last complete week beginning on that Monday; the committed file's where none is given. */
export function teamBook(lastWeekStart: Day = TEAM_MONDAY): SampleBook {
  return {
    file: "三人团队_八周.xlsx",
    sheets: [PLANS, LOG, CLIENTS, COORDINATION, PROJECTS, PEOPLE, SETTINGS],
    rows: teamSample(lastWeekStart),
    settings: { reviewer: "主管甲" },
  };
}

import { isoDay, parseIsoDay, type Day } from "../../src/model/day.js";
import { CannotReview, type Problem, type Sentence } from "../../src/model/finding.js";
import { originText } from "../../src/model/origin.js";
import type { Review } from "../../src/model/review.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { assess, type RunRequest } from "../../src/run/assess.js";
import { judge } from "../../src/run/judge.js";
import { tell, WORDS } from "../../src/words/index.js";
import { ruleTitles } from "../../src/words/ruleTitles.js";

export const PLAN = ["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况"] as const;
export const LOGGED = ["日期", "负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果"] as const;
export const CLIENT = ["客户名称", "负责人", "生命周期阶段"] as const;
/** Monday 2025-08-11 as the 1900 system counts it. */
export const MONDAY = 45880;

type Rows = readonly (readonly CellValue[])[];

export function sheet(name: string, rows: Rows, more: Partial<Sheet> = {}): Sheet {
  return { name, visibility: "visible", rows, formats: [], merges: [], hiddenRows: [], locked: false, marker: null, ...more };
}

/** 周计划 with these further columns and rows; a row begins with its task. */
export function plans(rows: Rows, more: readonly string[] = []): Sheet {
  return sheet("周计划", [[...PLAN, ...more], ...rows.map((cells) => [MONDAY, "销售甲", ...cells])]);
}

/** 每日日志 of 销售甲; a row begins with its day. */
export function log(rows: Rows, more: readonly string[] = []): Sheet {
  return sheet("每日日志", [[...LOGGED, ...more], ...rows.map(([day, ...cells]) => [day ?? null, "销售甲", ...cells])]);
}

export function day(iso: string): Day {
  const found = parseIsoDay(iso);
  if (found === undefined) throw new RangeError(iso);
  return found;
}

/** Reviews sheets as of Monday 2025-08-18, the week before, the whole team, unless asked otherwise. */
export function reviewOf(sheets: readonly Sheet[], request: Partial<RunRequest> = {}, book: Partial<Workbook> = {}): Review {
  const asked: RunRequest = { person: null, week: day("2025-08-11"), today: day("2025-08-18"), minutes: null, ...request };
  const workbook: Workbook = { fileName: "周报.xlsx", dateSystem: 1900, sheets, findings: [], ...book };
  return assess(workbook, readInputs(workbook, { today: asked.today }), asked, { version: "0.0.0", titles: ruleTitles() }).review;
}

/** A sentence as the user sees it. */
export function zh(say: Sentence): string {
  return tell(WORDS.zh, say);
}

/** What the review says could not be read, each with its cell. */
export function problemsOf({ problems }: { readonly problems: readonly Problem[] }): readonly string[] {
  return problems.map(({ origin, say }) => `${origin ? `${originText(origin)} ` : ""}${zh(say)}`);
}

/** The findings of one rule, as the user reads them. */
export function findingsOf({ warnings, flags }: Review, rule: string): readonly string[] {
  return [...warnings, ...flags].filter((finding) => finding.rule === rule).map(({ say }) => zh(say));
}

/** Each task: its grade and the sentence that says why. */
export function gradesOf({ plans: graded }: Review): readonly string[] {
  return graded.map(({ item, grade, why }) => `${item.task} ${grade} ${zh(why)}`);
}

/** Each day that is not empty of words: date, effect and why. */
export function daysOf({ days }: Review): readonly string[] {
  return days.map(({ day: own, effect, why }) => `${isoDay(own)} ${effect} ${zh(why)}`);
}

/** The sentence that stops a review; "reviewed" where none does. */
export function stopOf(sheets: readonly Sheet[], book: Partial<Workbook> = {}): string {
  try {
    reviewOf(sheets, {}, book);
    return "reviewed";
  } catch (error) {
    if (error instanceof CannotReview) return zh(error.say);
    throw error;
  }
}

/** All texts of one person's page, or of the team's, as they are drawn. */
export function pageOf(sheets: readonly Sheet[], request: Partial<RunRequest> = {}): string {
  const asked: RunRequest = { person: null, week: day("2025-08-11"), today: day("2025-08-18"), minutes: null, ...request };
  const book: Workbook = { fileName: "周报.xlsx", dateSystem: 1900, sheets, findings: [] };
  const [page] = judge(book, asked, { words: WORDS.zh, version: "0.0.0" }).drawings;
  return page ? [page.name, ...page.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && typeof cell.value === "string" ? [cell.value] : []))), page.print.footer.left].join("\n") : "";
}

import type { DateSystem } from "../../src/model/dateSystem.js";
import type { Inputs } from "../../src/model/inputs.js";
import { dayOf, type Day } from "../../src/model/day.js";
import { CannotReview } from "../../src/model/finding.js";
import { weekOf } from "../../src/model/week.js";
import type { Area, CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";

/** A sheet of plain cells, as a test types them. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return { name, visibility: "visible", rows, formats: [], merges: [], hiddenRows: [], locked: false, marker: null, ...more };
}

export function workbook(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return { fileName: "周报.xlsx", dateSystem: 1900 as DateSystem, sheets, findings: [], ...more };
}

export function day(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === undefined) throw new RangeError(`${year}-${month}-${date}`);
  return found;
}

export const MONDAY = day(2025, 8, 11);
export const WEEK = weekOf(MONDAY);

/** Reads as of 2025-08-18 for the week of 2025-08-11. */
export function read(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Inputs {
  return readInputs(workbook(sheets, more), { reviewedWeek: WEEK, today: day(2025, 8, 18) });
}

export function codes(inputs: Inputs): readonly string[] {
  return inputs.problems.map(({ code }) => code);
}

export const PLAN_HEADINGS = ["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况"];
export const LOG_HEADINGS = ["日期", "负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果"];

export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** A row of `PLAN_HEADINGS`. */
export const TASK = [45880, "销售甲", "部署收款工作", "落实到人", "完成"] as const;

/** 周计划 with its headings above these rows. */
export function plan(rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return sheet("周计划", [PLAN_HEADINGS, ...rows], more);
}

/** 每日日志 with its headings above these rows. */
export function log(rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return sheet("每日日志", [LOG_HEADINGS, ...rows], more);
}

/** What stops the reading of these sheets: its code and what it names; "read" where nothing does. */
export function stopOf(sheets: readonly Sheet[]): unknown {
  try {
    read(sheets);
    return "read";
  } catch (error) {
    return error instanceof CannotReview ? [error.code, error.say.with] : error;
  }
}

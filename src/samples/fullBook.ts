import { SHEETS } from "../model/columns/index.js";
import type { Day } from "../model/day.js";
import { fullSample, type FullRows } from "./fullSample.js";
import type { SampleBook } from "./sampleBooks.js";
import { TEAM_MONDAY } from "./teamSample.js";

/** A team of six with every sheet there is, its last complete week beginning on that Monday. */
export function fullBook(lastWeekStart: Day = TEAM_MONDAY): SampleBook<FullRows> {
  return { file: "全表示例_六人团队.xlsx", sheets: SHEETS, rows: fullSample(lastWeekStart), settings: { reviewer: "主管甲", mode: "线下复盘" } };
}

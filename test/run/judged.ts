import { dayOf, type Day } from "../../src/model/day.js";
import type { Drawing } from "../../src/model/drawing.js";
import { NO_MEMORY } from "../../src/model/memory.js";
import type { Review } from "../../src/model/review.js";
import type { Workbook } from "../../src/model/workbook.js";
import { planWrites } from "../../src/merge/planWrites.js";
import type { Judged } from "../../src/run/drawAll.js";
import { drawing, row, text } from "../support/drawings.js";

export const TODAY = dayOf(2025, 8, 18) as Day;

/** A workbook without a sheet. */
export const EMPTY: Workbook = { fileName: "a.xlsx", dateSystem: 1900, sheets: [], findings: [] };

/** What a judge gives that draws one small page, whatever it is shown. */
export function judgedPage(workbook: Workbook, page: Drawing = drawing([row([text("周复盘")])])): Judged {
  return { review: { person: "销售甲" } as unknown as Review, drawings: [page], plan: planWrites(workbook, [page], "0.1.0"), memory: NO_MEMORY, dateSystem: workbook.dateSystem };
}

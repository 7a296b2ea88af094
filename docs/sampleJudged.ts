import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../src/hosts/xlsx/xlsxHost.js";
import { dayOf, type Day } from "../src/model/day.js";
import type { Review } from "../src/model/review.js";
import type { Settings } from "../src/model/settings.js";
import { readInputs } from "../src/read/readInputs.js";
import { review } from "../src/review.js";

/** The committed sample week, judged on the Monday after it. */
export interface SampleJudged {
  readonly review: Review;
  readonly settings: Settings;
}

/** Reads and judges `samples/示例周_销售甲.xlsx` as a run does. */
export async function sampleJudged(): Promise<SampleJudged> {
  const name = "示例周_销售甲.xlsx";
  const workbook = await new XlsxHost(readFileSync(join(process.cwd(), "samples", name)), name).read();
  const today = dayOf(2025, 8, 18) as Day;
  const inputs = readInputs(workbook, { today });
  return { review: review(inputs, { person: "销售甲", week: null, today, minutes: null }, ""), settings: inputs.settings };
}

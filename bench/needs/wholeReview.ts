import { readInputs } from "../../src/read/readInputs.js";
import { review } from "../../src/review.js";
import { bookOf } from "./weekOfNeeds.js";
import { drawnTable, type WeekRun } from "./weekRun.js";

/** A run through everything that is read and judged. */
export const wholeReview: WeekRun = async ({ sheets, table, records, today }) => {
  const workbook = bookOf([...sheets, ...(table ? [table] : [])]);
  const made = review(readInputs(workbook, { today }), { person: null, week: null, today, minutes: null, needRecords: records }, "0.0.0");
  return { table: await drawnTable(made), records: made.needRecords };
};

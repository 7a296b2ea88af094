import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { addDays, type Day } from "../../src/model/day.js";
import { TEAM_MONDAY } from "../../src/samples/teamSample.js";
import { bookBytes, rowsOfMember } from "../rollup/sampleMail.js";
import type { Book } from "../stand-in/book/book.js";
import { openBook } from "../stand-in/book/openBook.js";

/** Two hundred made-up people. */
export const CROWD: readonly string[] = Array.from({ length: 200 }, (_, nth) => `销售${String(nth + 1).padStart(3, "0")}`);

/** A workbook with two weeks of two hundred people, of whom the first has nothing in the later one. */
export async function crowdBook(): Promise<Book> {
  const plan = rowsOfMember("销售甲").plans?.[0];
  if (!plan) throw new Error("the sample has no plans");
  const monday = (weeks: number): Day => addDays(TEAM_MONDAY, 7 * weeks) as Day;
  const plans = CROWD.flatMap((owner, nth) => [{ ...plan, owner: [owner], week: monday(0) }, ...(nth === 0 ? [] : [{ ...plan, owner: [owner], week: monday(1) }])]);
  return openBook(await new XlsxHost(bookBytes({ plans }), "全员.xlsx").read());
}

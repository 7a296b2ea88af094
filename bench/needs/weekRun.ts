import type { Day } from "../../src/model/day.js";
import type { NeedRecord } from "../../src/model/needRecord.js";
import type { Review } from "../../src/model/review.js";
import type { Sheet } from "../../src/model/workbook.js";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { coordinationTable } from "../../src/report/coordinationTable.js";
import { WORDS } from "../../src/words/index.js";
import { bookOf } from "./weekOfNeeds.js";

/** A team's workbook on the day of a run: what people filled in, our table as they left it, and what is remembered. */
export interface WeekBook {
  readonly sheets: readonly Sheet[];
  readonly table: Sheet | null;
  readonly records: readonly NeedRecord[];
  readonly today: Day;
}

/** What a run leaves of the needs: the table as a person finds it, and the records kept. */
export type NeedsLeft = Pick<WeekBook, "table" | "records">;

/** One run of the product on a team's workbook. */
export type WeekRun = (book: WeekBook) => Promise<NeedsLeft>;

/** The table of a review as it stands in a workbook, drawn by a host. */
export async function drawnTable(review: Review): Promise<Sheet | null> {
  const host = new MemoryHost(bookOf([]));
  await host.write([{ drawing: coordinationTable(review, WORDS.zh, { dateSystem: 1900 }), sheet: "协同推进表", act: "create", version: "0.0.0", over: null }]);
  return (await host.read()).sheets[0] ?? null;
}

import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { markerOf } from "../../src/model/marker.js";
import type { Sheet } from "../../src/model/workbook.js";
import { runReview } from "../../src/run.js";
import { readMemory } from "../../src/run/memory/memorySheet.js";
import { WORDS } from "../../src/words/index.js";
import { bookOf } from "./weekOfNeeds.js";
import type { WeekRun } from "./weekRun.js";

const isTable = (sheet: Sheet): boolean => markerOf(sheet)?.key.kind === "coordination";

/** Runs on one workbook that is kept from week to week: our sheets are merged with what people did to them, and remember the last run. */
export function keptWorkbook(): WeekRun {
  let ours: readonly Sheet[] = [];
  return async ({ sheets, table, today }) => {
    const standing = ours.flatMap((sheet) => (isTable(sheet) ? (table ?? []) : sheet));
    const host = new MemoryHost(bookOf([...sheets, ...standing]));
    await runReview(host, { person: null, week: null, today, minutes: null }, { words: WORDS.zh, version: "0.0.0" });
    const workbook = await host.read();
    ours = workbook.sheets.filter((sheet) => markerOf(sheet));
    return { table: ours.find(isTable) ?? null, records: (await readMemory(workbook)).needs };
  };
}

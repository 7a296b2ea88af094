import { planWrites, type Plan } from "../merge/planWrites.js";
import type { DateSystem } from "../model/dateSystem.js";
import { isoDay } from "../model/day.js";
import type { Drawing } from "../model/drawing.js";
import { findMarked } from "../model/marker.js";
import { NO_MEMORY, type Memory } from "../model/memory.js";
import type { Review } from "../model/review.js";
import type { Workbook } from "../model/workbook.js";
import { checksSheet, CHECKS_KEY } from "../report/checksSheet.js";
import { coordinationTable } from "../report/coordinationTable.js";
import { historySheet } from "../report/historySheet.js";
import { keptSection } from "../report/keptSection.js";
import type { ReportOptions } from "../report/options.js";
import { listKey, weekListPage } from "../report/weekListPage.js";
import type { Words } from "../words/index.js";
import type { Alone, Assessed } from "./assess.js";
import { drawingsOf } from "./drawingsOf.js";
import { rememberedIn } from "./memory/memoryRecords.js";
import { nextMemory } from "./memory/nextMemory.js";
import { sealWeek } from "./sealWeek.js";
import { takenIn } from "./takenIn.js";

/** What a review is told in and signed with. */
export interface Telling {
  readonly words: Words;
  readonly version: string;
}

/** A judged workbook: the review, every page of it, and what is to be written. */
export interface Judged {
  readonly review: Review;
  readonly drawings: readonly Drawing[];
  readonly plan: Plan;
  /** What the workbook is to remember once the plan is written. */
  readonly memory: Memory;
  readonly dateSystem: DateSystem;
}

/** Draws a judged workbook's pages, merges them with what people made of the sheets, and plans where they go. */
export function drawAll(workbook: Workbook, { review, shared, history, footer, dateSystem, agenda, audience, seal, list, alone, thresholds }: Assessed, { words, version }: Telling, memory: Memory = NO_MEMORY): Judged {
  const options = { dateSystem, ...(footer === null ? {} : { footer }), ...(audience && { audience }) };
  const whole = (): Pages => {
    const [page, ...others] = drawingsOf(review, shared, words, options);
    const sealed = sealWeek({ review, page, memory, ask: seal, thresholds }, words);
    const kept = history ? [historySheet(sealed.history, { version, week: isoDay(review.week.start) }, words, options)] : [];
    // 数据核对 is made when it is asked for; from then on each run keeps it up, for a list of what is missing must not grow old.
    const checks = shared && audience !== "up" && findMarked(workbook.sheets, CHECKS_KEY) ? [checksSheet(shared.review, words, options)] : [];
    const { person } = review;
    const todo = person !== null && audience !== "up" && (list || findMarked(workbook.sheets, listKey(person))) ? [weekListPage({ ...review, person }, words, options)] : [];
    return { drawings: [...sealed.pages, ...todo, ...others, ...kept, ...checks], memory: sealed.memory };
  };
  const { drawings, memory: after } = alone ? { drawings: [drawAlone(alone, shared?.review ?? review, words, options)], memory } : whole();
  const plan = planWrites(workbook, drawings, version, takenIn(rememberedIn(memory), agenda), keptSection(words, options));
  return { review, drawings, plan, memory: nextMemory(plan.writes.length > 0 && shared ? { ...after, needs: shared.review.needRecords } : after, plan, drawings), dateSystem };
}

/** What a run draws, and what is to be remembered of it. */
type Pages = Pick<Judged, "drawings" | "memory">;

function drawAlone(alone: Alone, review: Review, words: Words, options: ReportOptions): Drawing {
  return (alone === "checks" ? checksSheet : coordinationTable)(review, words, options);
}

import type { LikelyAnswer } from "../../model/coordination.js";
import type { Day } from "../../model/day.js";
import type { MatchReason } from "../../model/grade.js";
import type { Need, PlanItem } from "../../model/nouns.js";
import { pairsOfText } from "../../text/likeness.js";
import type { ClientNames } from "../clientNames.js";
import { EVIDENCE_SCORE, MATCH_WEIGHTS } from "../matchWeights.js";
import { weighMatch } from "../weighMatch.js";
import type { Result } from "./results.js";
import { holdersOf, sideOfNeed } from "./sameNeed.js";

type Weighed = Pick<LikelyAnswer, "score" | "reasons">;

/** That the task which asked is done needs no words in common. */
const OWN_TASK: Weighed = { score: MATCH_WEIGHTS.said, reasons: [{ part: "said", points: MATCH_WEIGHTS.said, what: "" }] };
const NAMING: ReadonlySet<MatchReason["part"]> = new Set(["verbatim", "thing", "word", "holder", "project"]);

/**
 * Looks among results for what may be the answer of a need since it was raised: one that names the same thing, party or department.
 *
 * The best one by score, the latest of equals; only a person can tell whether it is one.
 */
export function needAnswer(need: Need, since: Day, results: readonly Result[], names: ClientNames): LikelyAnswer | null {
  const holders = holdersOf(need).map((name) => name.replace(/部门?$/u, ""));
  // Whatever names the same shares two letters that follow each other: to weigh thousands of rows takes long.
  const marks = [...pairsOfText(need.need), ...holders, ...(need.project === undefined ? [] : [need.project])];
  const found = results.flatMap((result): readonly LikelyAnswer[] => {
    const { day, slot, item, text } = result;
    if (day < since) return [];
    const weighed = item && isSource(item, need) ? OWN_TASK : marks.some((mark) => text.includes(mark)) ? weigh(need, holders, result, names) : null;
    if (!weighed) return [];
    if (slot) return [{ origin: slot.origin, day, entry: slot.entry, slot: slot.slot, phrase: joined(slot.action, slot.result), ...weighed }];
    return item ? [{ origin: item.origin, day, item, phrase: joined(item.task, item.actual ?? item.status ?? ""), ...weighed }] : [];
  });
  return found.sort((a, b) => b.score - a.score || b.day - a.day)[0] ?? null;
}

function weigh(need: Need, holders: readonly string[], result: Result, names: ClientNames): Weighed | null {
  const holder = holders.find((name) => result.text.includes(name));
  const reasons: readonly MatchReason[] = [...weighMatch(sideOfNeed(need, names), result.side(), names).reasons, ...(holder === undefined ? [] : [{ part: "holder" as const, points: MATCH_WEIGHTS.holder, what: holder }])];
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return score >= EVIDENCE_SCORE && reasons.some(({ part }) => NAMING.has(part)) && reasons.every(({ part }) => part !== "otherClient") ? { score, reasons } : null;
}

/** The task that asks is done. */
function isSource({ origin }: PlanItem, need: Need): boolean {
  return origin.sheet === need.origin.sheet && origin.row === need.origin.row;
}

function joined(action: string, result: string): string {
  return [action, result].filter((words) => words !== "").join("：");
}

import type { LikelyAnswer } from "../../model/coordination.js";
import { addDays, type Day } from "../../model/day.js";
import type { MatchReason } from "../../model/grade.js";
import type { Need, PlanItem } from "../../model/nouns.js";
import { shiftWeek, weekOf, type Week } from "../../model/week.js";
import { sideOfSlot } from "../evidence.js";
import { matchSide } from "../matchSide.js";
import { EVIDENCE_SCORE, MATCH_WEIGHTS } from "../matchWeights.js";
import { itemsOf, type Reading } from "../weekFacts.js";
import { weekRows } from "../weekRows.js";
import { weighMatch } from "../weighMatch.js";
import { holdersOf, sideOfNeed } from "./sameNeed.js";
import type { GradeOf } from "./taskNeeds.js";

/** An answer is looked for so many weeks back [A]. */
const WEEKS = 12;

/** What answers are looked for in. */
export interface AnswerSearch {
  readonly reading: Reading;
  readonly gradeOf: GradeOf;
  readonly today: Day;
}

/** That the task which asked is done needs no words in common. */
const OWN_TASK: Pick<LikelyAnswer, "score" | "reasons"> = { score: MATCH_WEIGHTS.said, reasons: [{ part: "said", points: MATCH_WEIGHTS.said, what: "" }] };
const NAMING: ReadonlySet<MatchReason["part"]> = new Set(["verbatim", "thing", "word", "holder", "project"]);

/**
 * Looks in log and plan for what may be the answer of a need since it was raised: a result that reads achieved, or a task done, that names the same thing, party or department.
 *
 * The best one by score, the latest of equals; only a person can tell whether it is one.
 */
export function needAnswer(need: Need, since: Day, { reading, gradeOf, today }: AnswerSearch): LikelyAnswer | null {
  const { inputs, names, slotsOf } = reading;
  const rows = weekRows(inputs);
  const side = sideOfNeed(need, names);
  const found: LikelyAnswer[] = [];
  const weigh = (text: string, row: ReturnType<typeof matchSide>): Pick<LikelyAnswer, "score" | "reasons"> | null => {
    const holder = holdersOf(need).find((name) => text.includes(name.replace(/部门?$/u, "")));
    const reasons: readonly MatchReason[] = [...weighMatch(side, row, names).reasons, ...(holder === undefined ? [] : [{ part: "holder" as const, points: MATCH_WEIGHTS.holder, what: holder }])];
    const score = reasons.reduce((sum, { points }) => sum + points, 0);
    return score >= EVIDENCE_SCORE && reasons.some(({ part }) => NAMING.has(part)) && reasons.every(({ part }) => part !== "otherClient") ? { score, reasons } : null;
  };
  for (const week of weeksSince(since, today)) {
    for (const entry of rows.logOf(week)) {
      if (entry.day < since || entry.day > today) continue;
      for (const slot of slotsOf(entry)) {
        if (slot.reading.label !== "achieved") continue;
        const weighed = weigh(`${slot.action} ${slot.result}`, sideOfSlot(slot, names));
        if (weighed) found.push({ origin: slot.origin, day: entry.day, entry, slot: slot.slot, phrase: [slot.action, slot.result].filter((words) => words !== "").join("："), ...weighed });
      }
    }
    for (const item of itemsOf(week, { ...reading, person: null })) {
      if (gradeOf(item) !== "done") continue;
      const result = item.actual ?? item.status ?? "";
      const weighed = isSource(item, need) ? OWN_TASK : weigh(`${item.task} ${result}`, matchSide(item.task, result, item.client ?? [], item.project ?? "", names));
      if (weighed) found.push({ origin: item.origin, day: week.end < today ? week.end : today, item, phrase: [item.task, result].filter((words) => words !== "").join("："), ...weighed });
    }
  }
  return found.sort((a, b) => b.score - a.score || b.day - a.day)[0] ?? null;
}

/** The task that asks is done. */
function isSource({ origin }: PlanItem, need: Need): boolean {
  return origin.sheet === need.origin.sheet && origin.row === need.origin.row;
}

function weeksSince(since: Day, today: Day): readonly Week[] {
  const last = weekOf(today);
  const first = Math.max(weekOf(since).start, shiftWeek(last, 1 - WEEKS).start);
  const weeks: Week[] = [];
  for (let start = first as Day; start <= last.start; start = addDays(start, 7)) weeks.push(weekOf(start));
  return weeks;
}

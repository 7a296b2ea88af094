import { isoDay } from "../../model/day.js";
import type { SealedLine } from "../../model/memory.js";
import type { PlanItem } from "../../model/nouns.js";
import type { Ratio } from "../../model/counts.js";
import type { Review } from "../../model/review.js";

/** What a sealed week keeps of a review: every grade, every day, every flag and the figures, so that a later change can be told. */
export function sealedLines({ plans, days, flags, counts }: Review): readonly SealedLine[] {
  return [
    ...figures({ completion: counts.completion, tangible: counts.tangible, signedOrPaid: counts.signedOrPaid, openNeeds: counts.openNeeds }),
    ...plans.map(({ item, grade }): SealedLine => ({ kind: "plan", id: planId(item), subject: item.task, value: grade })),
    ...days.map(({ owner, day, effect }): SealedLine => ({ kind: "day", id: `${owner}|${isoDay(day)}`, subject: isoDay(day), value: effect })),
    ...flags.map(({ rule, subject }): SealedLine => ({ kind: "flag", id: `${rule}|${subject}`, subject, value: rule })),
  ];
}

function figures(values: Readonly<Record<string, number | Ratio>>): readonly SealedLine[] {
  return Object.entries(values).map(([id, value]) => ({ kind: "figure", id, subject: id, value: typeof value === "number" ? String(value) : `${value.n}/${value.of}` }));
}

/** Row identity of ruling 33: owner, Monday and 序号, else the text. */
function planId({ owners, week, number, task }: PlanItem): string {
  return [owners.join("、"), week === null ? "" : isoDay(week), number ?? task.replace(/\s+/gu, "")].join("|");
}

import type { Grade } from "../model/grade.js";
import type { Counts } from "../model/review.js";
import type { Voice } from "./voice.js";

const ORDER = ["done", "partial", "missed", "postponed", "cancelled", "unclear"] as const satisfies readonly Grade[];

/**
 * How many tasks stand at each grade, in words; grades that nobody has are left out unless they are asked for.
 *
 * @example gradeCounts(voice, counts, ["partial", "missed"]) //=> "部分 0 · 未完成 2"
 */
export function gradeCounts({ common }: Voice, counts: Counts, always: readonly Grade[], besides: readonly Grade[] = ["done"]): string {
  return ORDER.filter((grade) => always.includes(grade) || (counts[grade] > 0 && !besides.includes(grade)))
    .map((grade) => common("count", { name: common(`grade-name-${grade}`), n: counts[grade] }))
    .join(common("dot"));
}

import type { Grade } from "../model/grade.js";
import type { Review } from "../model/review.js";
import type { Voice } from "./voice.js";

const ORDER = ["done", "partial", "missed", "postponed", "cancelled"] as const satisfies readonly Grade[];

/**
 * How many tasks stand at each grade, in words; grades that nobody has are left out unless they are asked for.
 *
 * An unclear one is not filled in, or was filled in with words that are to be checked.
 *
 * @example gradeCounts(voice, review, ["partial", "missed"]) //=> "部分 0 · 未完成 2"
 */
export function gradeCounts({ common }: Voice, { counts, plans }: Pick<Review, "counts" | "plans">, always: readonly Grade[], besides: readonly Grade[] = ["done"]): string {
  const check = plans.filter(({ grade, basis }) => grade === "unclear" && basis !== "none").length;
  const unclear = [["unclear", counts.unclear - check], ["unsure", check]] as const;
  return [
    ...ORDER.filter((grade) => always.includes(grade) || (counts[grade] > 0 && !besides.includes(grade))).map((grade) => [grade, counts[grade]] as const),
    ...unclear.filter(([, n]) => n > 0),
  ]
    .map(([grade, n]) => common("count", { name: common(`grade-name-${grade}`), n }))
    .join(common("dot"));
}

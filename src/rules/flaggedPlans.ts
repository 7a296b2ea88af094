import type { JudgedPlan } from "../facts/planFacts.js";
import type { Finding } from "../model/finding.js";
import type { GradedPlan } from "../model/review.js";

/** Each task with the rules that speak of it: of its row and by its name. */
export function flaggedPlans(plans: readonly JudgedPlan[], findings: readonly Finding[]): readonly GradedPlan[] {
  const byTask = new Map<string, Set<string>>();
  for (const { rule, origins, subject } of findings) {
    for (const { sheet, row } of origins) {
      const key = `${sheet}!${row}|${subject}`;
      byTask.set(key, (byTask.get(key) ?? new Set()).add(rule));
    }
  }
  return plans.map(({ facts, ...graded }) => ({ ...graded, flags: [...(byTask.get(`${facts.item.origin.sheet}!${facts.item.origin.row}|${facts.item.task}`) ?? [])] }));
}

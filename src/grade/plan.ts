import type { Evidence } from "../facts/evidence.js";
import type { JudgedPlan, PlanFacts } from "../facts/planFacts.js";
import { completionOf } from "./completion.js";
import { proofOf } from "./proof.js";

/** Puts a planned task together: its grade, its evidence beside it, how the two fit where that is asked, its reason where it was not finished. */
export function gradePlan(facts: PlanFacts, evidence: Evidence, actions: number, week: "quiet" | "over", proved: boolean): JudgedPlan {
  const completion = completionOf(facts, week);
  const typed = facts.item.reason?.trim() ?? "";
  const finished = completion.grade === "done" || completion.grade === "cancelled";
  return {
    item: facts.item,
    ...completion,
    ...evidence,
    proof: proved ? proofOf(completion.grade, evidence.evidence) : null,
    reason: finished || typed === "" ? null : typed,
    elements: facts.elements,
    actions,
    flags: [],
    facts,
  };
}

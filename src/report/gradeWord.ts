import type { GradedPlan } from "../model/review.js";
import type { Voice } from "./voice.js";

/** A grade's sign and word; an unclear one that something was written for is to be checked, not blank. */
export function gradeWord({ common }: Voice, { grade, basis }: Pick<GradedPlan, "grade" | "basis">): string {
  return grade === "unclear" && basis !== "none" ? common("grade-unsure") : common(`grade-${grade}`);
}

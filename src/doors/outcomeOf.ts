import type { Download, Outcome } from "../pane/door.js";
import type { Ran } from "../run/runSteps.js";

/** What the pane is told of a run. */
export function outcomeOf({ review, plan, memory, written, readAgain, dateSystem }: Ran, download: Download | null): Outcome {
  const sealed = memory.sealed.some(({ person, week }) => person === review.person && week === review.week.start);
  return { review, drawn: plan.drawn, written, readAgain, kept: plan.kept, left: plan.left, sealed, dateSystem, download };
}

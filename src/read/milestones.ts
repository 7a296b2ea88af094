import { MILESTONES } from "../model/columns/index.js";
import type { FieldOf, Milestone } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 里程碑: one milestone a row; one without a dimension is kept and counted as a gap. */
export function readMilestones(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Milestone, FieldOf<typeof MILESTONES>> {
  return neededRows<Milestone, typeof MILESTONES>(MILESTONES, found, context, problems, { key: "name", needed: ["name"] });
}

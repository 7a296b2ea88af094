import type { PlanItem } from "../model/nouns.js";
import type { Voice } from "./voice.js";

/** What a task is called in a line about it: its number where it has one. */
export function taskName({ report }: Voice, { number }: PlanItem): string {
  return number === undefined ? report("task-lead-other") : report("task-lead", { number });
}

import type { PlanItem } from "../model/nouns.js";

/** A task of the reviewed week that stands in the plan week in other words, or may. */
export interface RewordedTask {
  readonly item: PlanItem;
  readonly next: PlanItem;
  /** Else only a person can tell. */
  readonly sure: boolean;
  /** The how-many-th time it is carried, where that is sure. */
  readonly times: number;
}

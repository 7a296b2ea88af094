import type { Day } from "./day.js";
import type { Audience, Level } from "./finding.js";
import type { Origin } from "./origin.js";

/** One short action that a rule's findings suggest (000-42); never free prose: the sentence stands in a table that people can edit. */
export interface Advice {
  readonly rule: string;
  readonly level: Level;
  readonly audience: Audience;
  /** The sentence typed in 设置; null for the one of the words. */
  readonly typed: string | null;
  /** Who and by when, as the first row has them; null where it does not say. */
  readonly who: string | null;
  readonly due: Day | null;
  /** How many findings suggest it. */
  readonly times: number;
  readonly origins: readonly Origin[];
}

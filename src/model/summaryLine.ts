import type { Audience, Sentence } from "./finding.js";
import type { Origin } from "./origin.js";

/** A line of the one-minute summary, with the rows behind it. */
export interface SummaryLine {
  readonly say: Sentence;
  readonly origins: readonly Origin[];
  readonly audience: Audience;
}

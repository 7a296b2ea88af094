import type { Finding } from "./finding.js";
import type { Pause } from "./nouns.js";

/** A flag that rests, and why. */
export interface PausedFlag {
  readonly flag: Finding;
  readonly pause: Pause;
}

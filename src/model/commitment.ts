import type { Day } from "./day.js";
import type { Origin } from "./origin.js";
import type { Rung } from "./reading.js";

/** How far a counterpart has committed: the highest rung on record, the last day it was told, and that row (ruling 27). */
export interface Commitment {
  readonly rung: Exclude<Rung, "none">;
  readonly day: Day;
  readonly origin: Origin;
}

/** The commitment on record of one project, by the project's name. */
export interface ProjectCommitment extends Commitment {
  readonly project: string;
}

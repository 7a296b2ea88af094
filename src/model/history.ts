import type { Day } from "./day.js";

/** A task that a week proposed to carry over, as it is known again, and the how-many-th time that was. */
export interface CarriedTask {
  readonly task: string;
  readonly times: number;
}

/** The figures of one person's reviewed week as 复盘历史 keeps them; a figure that nobody kept is absent. */
export interface HistoryLine {
  /** Its Monday. */
  readonly week: Day;
  readonly owner: string;
  readonly planned?: number;
  readonly done?: number;
  readonly partial?: number;
  readonly missed?: number;
  readonly postponed?: number;
  readonly cancelled?: number;
  readonly unclear?: number;
  readonly arranged?: number;
  readonly realised?: number;
  readonly failed?: number;
  readonly tangible?: number;
  readonly signedOrPaid?: number;
  readonly flags?: number;
  readonly openNeeds?: number;
  /** A sealed week keeps its figures whatever a later run finds (ruling 24). */
  readonly sealed?: boolean;
  readonly carried: readonly CarriedTask[];
  /** What was flagged, rule and subject, so that a flag seen before is known again. */
  readonly flagKeys: readonly string[];
  readonly version?: string;
}

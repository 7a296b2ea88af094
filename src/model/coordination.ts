import type { Day } from "./day.js";
import type { MatchReason } from "./grade.js";
import type { NeedLevel, NeedRecord } from "./needRecord.js";
import type { LogEntry, PlanItem } from "./nouns.js";
import type { Origin } from "./origin.js";
import type { OpenNeed, Slot } from "./review.js";

/** Where a need was asked: a row of 协调事项, a task's 所需资源 or 未完成原因, an alert that goes up, a row that a person added to our table, a decision beside a person's question on the team page. */
export type NeedSourceKind = "need" | "resource" | "reason" | "flag" | "table" | "agenda";

/** One place of a need that is there now. */
export interface NeedPlace {
  readonly kind: NeedSourceKind;
  readonly origin: Origin;
  /** The task of a resource or a reason. */
  readonly item?: PlanItem;
}

/** The state in 协调事项 and the one typed in our table, where they contradict each other. */
export interface NeedConflict {
  readonly number: number;
  readonly need: string;
  readonly stated: string;
  readonly typed: string;
  readonly origin: Origin;
  /** Null where our table is gone and only memory knows what was typed. */
  readonly table: Origin | null;
}

/** What may be a need's answer: a result of the log or a task done; only a person can tell. */
export interface LikelyAnswer {
  readonly origin: Origin;
  readonly day: Day;
  readonly entry?: LogEntry;
  readonly slot?: Slot;
  readonly item?: PlanItem;
  /** The words that say so, as typed. */
  readonly phrase: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** A need of the coordination table: its number for life, where it stands, and what became of it since it was raised. */
export interface CoordinatedNeed {
  readonly record: NeedRecord;
  readonly clock: OpenNeed;
  /** The places of this run; none where its task lies in another week or its row is gone. */
  readonly places: readonly NeedPlace[];
  /** False where no row that asks is there any more. */
  readonly there: boolean;
  /** The row that a person added to our table and that became this need in this run: it is no longer a row of its own. */
  readonly takenFrom: Origin | null;
  readonly conflict: NeedConflict | null;
  /** Null for a solved need, and where nothing of log and plan reads like an answer. */
  readonly answer: LikelyAnswer | null;
  /** Its last step to a graver level within a week, and to which. */
  readonly raisedTo: { readonly from: NeedLevel; readonly to: NeedLevel; readonly day: Day } | null;
  /** An alert that has not been raised again for four weeks: nobody closed it, and it is folded. */
  readonly faded: boolean;
  /** Days that its decision is overdue; 0 where it is not. */
  readonly decisionOverdue: number;
  /** Days from raised to solved; null while it is open. */
  readonly took: number | null;
  /** Solved, and first seen so by this run or within four weeks; later ones are folded. */
  readonly solved: "now" | "lately" | "before" | null;
}

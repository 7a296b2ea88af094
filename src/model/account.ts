import type { Day } from "./day.js";
import type { Origin } from "./origin.js";

/** Something people ask of the company: the other side of what they owe (ruling 19). */
export interface Ask {
  /** Where it was asked: the sheet 协调事项, 所需资源 of a task, or a reason that names whom it waits for. */
  readonly from: "need" | "resource" | "reason";
  readonly owners: readonly string[];
  readonly text: string;
  /** Who holds it: a department or a person; null where nobody is named. */
  readonly holder: string | null;
  readonly raised: Day | null;
  /** Days; null without a day to count from. */
  readonly waiting: number | null;
  /** `unknown` where the ask stands only in a task's row, which has no place for an answer. */
  readonly answer: "none" | "given" | "unknown";
  readonly origin: Origin;
}

/** What people owe, in the same block. */
export interface Owed {
  readonly open: number;
  readonly overdue: number;
  readonly gaps: number;
}

/** Both sides of the account. */
export interface Account {
  readonly owed: Owed;
  readonly asks: readonly Ask[];
}

import type { Account } from "./account.js";
import type { Advice } from "./advice.js";
import type { Checks } from "./checks.js";
import type { CoordinatedNeed } from "./coordination.js";
import type { NeedRecord } from "./needRecord.js";

/** What a review says beside its figures and flags. */
export interface Beside {
  /** What the flags suggest, one line a rule, the most telling first (000-42). */
  readonly advice: readonly Advice[];
  readonly checks: Checks;
  readonly account: Account;
  /** Every need that ever had a number, open and solved, by its number: what the coordination table is drawn of. */
  readonly coordination: readonly CoordinatedNeed[];
  /** What the next run is to be given of them. */
  readonly needRecords: readonly NeedRecord[];
}

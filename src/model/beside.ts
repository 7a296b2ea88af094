import type { Account } from "./account.js";
import type { Advice } from "./advice.js";
import type { Checks } from "./checks.js";

/** What a review says beside its figures and flags. */
export interface Beside {
  /** What the flags suggest, one line a rule, the most telling first (000-42). */
  readonly advice: readonly Advice[];
  readonly checks: Checks;
  readonly account: Account;
}

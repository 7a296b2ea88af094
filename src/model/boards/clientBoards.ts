import type { ClientAccount } from "./account.js";
import type { HealthLine } from "./health.js";
import type { Portfolio } from "./portfolio.js";
import type { RelationLine } from "./relations.js";
import type { TierLine } from "./tiers.js";

/** What the boards on clients are drawn of; each is null where its columns or sheets are missing. */
export interface ClientBoards {
  /** The figures beside each client's line (004-36). */
  readonly accounts: readonly ClientAccount[] | null;
  readonly tiers: readonly TierLine[] | null;
  readonly health: readonly HealthLine[] | null;
  readonly relations: readonly RelationLine[] | null;
  readonly portfolio: Portfolio | null;
}

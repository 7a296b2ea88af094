import type { Brief } from "./brief.js";
import type { ClientBoards } from "./clientBoards.js";
import type { LifecycleLine } from "./lifecycle.js";
import type { MilestoneLine } from "./milestones.js";
import type { Month } from "./month.js";
import type { ProjectBoards } from "./projectBoards.js";
import type { ServiceBoards } from "./serviceBoards.js";

/** What the boards on request are drawn of; null where the sheets a board needs are missing, and then it is not made. */
export interface BoardData extends ClientBoards, ServiceBoards, ProjectBoards {
  readonly lifecycle: readonly LifecycleLine[] | null;
  readonly brief: Brief | null;
  readonly milestones: readonly MilestoneLine[] | null;
  /** Read only where the board was asked for: it grades the weeks of a month. */
  readonly month: Month | null;
}

export { BOARD_KEYS, type BoardKey } from "./boardKey.js";

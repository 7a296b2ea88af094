import type { LifecycleLine } from "./lifecycle.js";

/** What the boards on request are drawn of; null where the sheets a board needs are missing, and then it is not made. */
export interface BoardData {
  readonly lifecycle: readonly LifecycleLine[] | null;
}

export { BOARD_KEYS, type BoardKey } from "./boardKey.js";

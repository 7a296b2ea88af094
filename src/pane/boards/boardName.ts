import type { BoardKey } from "../../model/boards/index.js";
import type { Sentence } from "../../model/finding.js";

/** What a board is called, as its sheet is. */
export function boardName(key: BoardKey): Sentence {
  return { say: key === "clients" ? "sheet-clients" : `${key}-sheet`, with: {} };
}

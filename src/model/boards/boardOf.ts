import type { SheetKey } from "../drawing.js";
import { BOARD_KEYS, type BoardKey } from "./boardKey.js";

/** Which board on request a sheet of ours is; undefined where it is none. The oldest of them is a kind of its own. */
export function boardOf(key: SheetKey | null): BoardKey | undefined {
  const name = key?.kind === "board" ? key.subject : key?.kind;
  return BOARD_KEYS.find((one) => one === name);
}

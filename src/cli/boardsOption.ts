import { BOARD_KEYS, type BoardKey } from "../model/boards/index.js";
import type { BoardsAsked } from "../run/boardsAsked.js";
import { WORDS } from "../words/index.js";
import type { Typed } from "./options.js";
import { WrongUse } from "./wrongUse.js";

/** The boards that `--boards` names: `all`, `none`, or keys and sheet names of either language joined by commas. Throws `WrongUse` for any other. */
export function boardsOption(typed: Typed): BoardsAsked {
  const value = typed.text("boards");
  if (value === null) return [];
  if (value === "all" || value === "none") return value;
  return value
    .split(/[,，、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const key = BOARD_KEYS.find((key) => key === name || namesOf(key).includes(name));
      if (key === undefined) throw new WrongUse("no-board", { name, boards: BOARD_KEYS.join(", ") });
      return key;
    });
}

/** What the sheet of a board is called, in each language. */
function namesOf(key: BoardKey): readonly string[] {
  return [WORDS.zh, WORDS.en].map(({ report, boards }) => {
    const names: Readonly<Record<string, string>> = { "clients-sheet": report["sheet-clients"], ...boards };
    return names[`${key}-sheet`] ?? "";
  });
}

import type { Origin } from "../model/origin.js";
import type { ChainLine } from "../model/boards/serviceBoards.js";
import { defineRule } from "./rule.js";

/** Matters that the leaders back and the desk does not, or the desk backs and no leader on record does (001-10); internal. */
export const stuckInChain = defineRule({
  id: "stuck-in-chain",
  audience: "manager",
  level: "yellow",
  needs: ["chain"],
  options: [],
  flags: ["desk", "leaders"],
  doubts: [],
})(function* ({ chain }) {
  for (const line of chain) {
    const origins = originsOf(line);
    if (line.stuck !== null && origins) yield { say: line.stuck, with: { client: line.client }, subject: line.client, origins };
  }
});

/** The rows whose support says so. */
function originsOf({ people }: ChainLine): readonly [Origin, ...Origin[]] | null {
  const [first, ...others] = people.filter(({ support }) => support !== undefined).map(({ origin }) => origin);
  return first ? [first, ...others] : null;
}

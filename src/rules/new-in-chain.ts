import { defineRule } from "./rule.js";

/** Decision chains that three or more people joined this quarter; orange from half as many again, red from twice as many (004-52, 004-53); internal. */
export const newInChain = defineRule({
  id: "new-in-chain",
  audience: "manager",
  level: "yellow",
  needs: ["chain"],
  options: ["newNodes", "alertOrange", "alertRed"],
  flags: ["joined"],
  doubts: [],
})(function* ({ chain }, { newNodes, alertOrange, alertRed }) {
  for (const { client, joined } of chain) {
    const [first, ...others] = joined.map(({ origin }) => origin);
    if (!first || joined.length < newNodes) continue;
    const level = joined.length >= newNodes * alertRed ? "red" : joined.length >= newNodes * alertOrange ? "orange" : "yellow";
    yield { say: "joined", with: { client, n: joined.length, limit: newNodes }, subject: client, origins: [first, ...others], level };
  }
});

import { newInChain } from "../../src/rules/new-in-chain.js";
import { factsOf } from "../support/facts.js";
import { keyPerson } from "../support/optionalSheets.js";
import { ruleTable } from "../support/ruleTable.js";
import { chainLine } from "../support/serviceLines.js";

const joined = (n: number) => ({ chain: [chainLine({ joined: Array.from({ length: n }, () => keyPerson()) })] });
ruleTable(newInChain, {
  clear: [["two", joined(2)]],
  flagged: [["three", joined(3), "joined"]],
  unsure: [],
});

test("turns orange from half as many again and red from twice as many", () => {
  expect([4, 5, 6].map((n) => newInChain.run(factsOf(joined(n)), new Map())?.[0]?.level)).toEqual(["yellow", "orange", "red"]);
});

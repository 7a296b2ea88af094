import { stuckInChain } from "../../src/rules/stuck-in-chain.js";
import { keyPerson } from "../support/optionalSheets.js";
import { ruleTable } from "../support/ruleTable.js";
import { chainLine } from "../support/serviceLines.js";

const people = [keyPerson({ support: 1 }), keyPerson({ support: -1 }), keyPerson()];
ruleTable(stuckInChain, {
  clear: [["nowhere", { chain: [chainLine({ people })] }]],
  flagged: [
    ["at the desk", { chain: [chainLine({ people, stuck: "desk" })] }, "desk"],
    ["no leader yet", { chain: [chainLine({ people, stuck: "leaders" })] }, "leaders"],
  ],
  unsure: [],
});

import { crewIncomplete } from "../../src/rules/crew-incomplete.js";
import { stepLine, stepsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(crewIncomplete, {
  clear: [
    ["nobody uses the columns", { steps: stepsOf(stepLine({ crew: null })) }],
    ["1+1+1", { steps: stepsOf(stepLine({ crew: { manager: true, support: true, experts: 1 } })) }],
  ],
  flagged: [
    ["1+1+0", { steps: stepsOf(stepLine({ crew: { manager: true, support: true, experts: 0 } })) }, "missing"],
    ["1+0+3", { steps: stepsOf(stepLine({ crew: { manager: true, support: false, experts: 3 } })) }, "missing"],
    ["0+1+3", { steps: stepsOf(stepLine({ crew: { manager: false, support: true, experts: 3 } })) }, "missing"],
  ],
  unsure: [],
});

import { stepWithoutOutput } from "../../src/rules/step-without-output.js";
import { stepLine, stepsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(stepWithoutOutput, {
  clear: [
    ["nobody uses the column", { steps: stepsOf(stepLine({ hasOutput: null })) }],
    ["named", { steps: stepsOf(stepLine({ hasOutput: true })) }],
  ],
  flagged: [["not named where others have", { steps: stepsOf(stepLine({ hasOutput: false })) }, "missing"]],
  unsure: [],
});

import { percentOver100 } from "../../src/rules/percent-over-100.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(percentOver100, {
  clear: [
    ["100 %", { plans: [judged("done", { percent: 100 })] }],
    ["none", { plans: [judged("done")] }],
  ],
  flagged: [["120 %", { plans: [judged("done", { percent: 120 })] }, "over"]],
  unsure: [],
});

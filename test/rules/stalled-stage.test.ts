import { stalledStage } from "../../src/rules/stalled-stage.js";
import { stageLine } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(stalledStage, {
  clear: [
    ["on the limit", { lifecycle: [stageLine({ days: 30 })] }],
    ["no day the stage began", { lifecycle: [stageLine({ days: null })] }],
    ["a stage without a limit", { lifecycle: [stageLine({ days: 900, limit: null })] }],
  ],
  flagged: [["a day past the limit", { lifecycle: [stageLine({ days: 31, stalled: true })] }, "stalled"]],
  unsure: [],
});

import { processStalled } from "../../src/rules/process-stalled.js";
import { project, processLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(processStalled, {
  clear: [
    ["on the day of the limit", { processes: [processLine({ project: project({ process: "决策流程" }), days: 30 })] }],
    ["without a day", { processes: [processLine({ project: project({ process: "决策流程" }) })] }],
  ],
  flagged: [["a day past it", { processes: [processLine({ project: project({ process: "决策流程" }), days: 31, stalled: true })] }, "stalled"]],
  unsure: [],
});

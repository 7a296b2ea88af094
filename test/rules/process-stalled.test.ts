import { processStalled } from "../../src/rules/process-stalled.js";
import { processLine, project, stepLine, stepsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(processStalled, {
  clear: [
    ["on the day of the limit", { steps: stepsOf(), processes: [processLine({ project: project({ process: "决策流程" }), days: 30 })] }],
    ["the step is stalled too", { steps: stepsOf(stepLine({ stalled: true })), processes: [processLine({ project: project({ process: "决策流程" }), days: 31, stalled: true })] }],
    ["without a day", { steps: stepsOf(), processes: [processLine({ project: project({ process: "决策流程" }) })] }],
  ],
  flagged: [["a day past it", { steps: stepsOf(), processes: [processLine({ project: project({ process: "决策流程" }), days: 31, stalled: true })] }, "stalled"]],
  unsure: [],
});

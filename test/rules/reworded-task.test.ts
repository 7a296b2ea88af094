import { rewordedTask } from "../../src/rules/reworded-task.js";
import { plan } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const reworded = (sure: boolean) => [{ item: plan({ task: "提交河道治理方案" }), next: plan({ task: "河道治理方案提交" }), sure, times: 2 }];

ruleTable(rewordedTask, {
  clear: [
    ["no task in other words", { reworded: [] }],
    ["a workbook without plans", { reworded: null }],
  ],
  flagged: [["surely the same", { reworded: reworded(true) }, "same"]],
  unsure: [["perhaps the same", { reworded: reworded(false) }, "maybe"]],
});

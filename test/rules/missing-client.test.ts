import { missingClient } from "../../src/rules/missing-client.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(missingClient, {
  clear: [
    ["a client is named", { plans: [judged("done", { client: ["示例市自然资源局"] })] }],
    ["an internal task", { plans: [judged("done", { kind: "内部" })] }],
    ["a workbook without the column", { planColumns: new Map(), plans: [judged("done")] }],
  ],
  flagged: [["blank", { plans: [judged("done")] }, "missing"]],
  unsure: [],
});

import { unconfirmedVisit } from "../../src/rules/unconfirmed-visit.js";
import { on } from "../support/builders.js";
import { upcoming } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(unconfirmedVisit, {
  clear: [
    ["a confirmed visit", { nextPlans: [upcoming({ kind: "拜访", appointment: on("2025-08-15") })] }],
    ["no visit", { nextPlans: [upcoming({ kind: "内部" })] }],
    ["a workbook without the column", { planColumns: new Map(), nextPlans: [upcoming({ kind: "拜访" })] }],
  ],
  flagged: [["a visit without a date", { nextPlans: [upcoming({ kind: "拜访" })] }, "unconfirmed"]],
  unsure: [],
});

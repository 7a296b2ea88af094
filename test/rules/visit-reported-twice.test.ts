import { visitReportedTwice } from "../../src/rules/visit-reported-twice.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const visit = (owner: string, action: string) => contact({ action, clients: ["示例县水利局"] }, {}, owner);

ruleTable(visitReportedTwice, {
  clear: [
    ["one person", { slots: [visit("销售甲", "汇报灌区方案")] }],
    ["a workbook without a log", { slots: null }],
  ],
  flagged: [["two people in the same words", { slots: [visit("销售甲", "汇报灌区方案"), visit("销售乙", "汇报灌区方案")] }, "once"]],
  unsure: [["two people in other words", { slots: [visit("销售甲", "汇报灌区方案"), visit("销售乙", "催收尾款")] }, "maybe"]],
});

import { doneWithoutLog } from "../../src/rules/done-without-log.js";
import { contact, judged } from "../support/facts.js";
import { matched } from "../support/matched.js";
import { ruleTable } from "../support/ruleTable.js";

const own = contact();
const match = [matched(own.slot.origin, "出差外地")];

ruleTable(doneWithoutLog, {
  clear: [
    ["a log row names it", { slots: [own], plans: [judged("done", {}, { evidence: match })] }],
    ["not done", { slots: [own], plans: [judged("missed")] }],
    ["a workbook without a log", { slots: null, plans: [judged("done")] }],
  ],
  flagged: [
    ["no row at all", { slots: [own], plans: [judged("done")] }, "missing"],
    ["a row that came to nothing", { slots: [own], plans: [judged("done", {}, { evidence: [matched(own.slot.origin, "补充协议", { attempt: true })] })] }, "attempt"],
  ],
  unsure: [["a row that may belong to it", { slots: [own], plans: [judged("done", {}, { possible: match })] }, "possible"]],
});

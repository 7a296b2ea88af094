import { noMatchingLog } from "../../src/rules/no-matching-log.js";
import { contact, judged } from "../support/facts.js";
import { matched } from "../support/matched.js";
import { ruleTable } from "../support/ruleTable.js";

const own = contact();
const match = [matched(own.slot.origin, "出差外地")];

ruleTable(noMatchingLog, {
  clear: [
    ["a log row names it", { slots: [own], plans: [judged("missed", {}, { evidence: match })] }],
    ["done: another rule's matter", { slots: [own], plans: [judged("done")] }],
    ["cancelled", { slots: [own], plans: [judged("cancelled")] }],
    ["nothing is filled in and the week still runs", { phase: "running", slots: [own], plans: [judged("unclear", {}, { basis: "none" })] }],
  ],
  flagged: [["no row at all", { slots: [own], plans: [judged("missed")] }, "missing"]],
  unsure: [["a row that may belong to it", { slots: [own], plans: [judged("partial", {}, { possible: match })] }, "possible"]],
});

import { doneWithoutLog } from "../../src/rules/done-without-log.js";
import { contact, judged } from "../support/facts.js";
import { matched } from "../support/matched.js";
import { ruleTable } from "../support/ruleTable.js";

const own = contact();
const wordless = contact({ result: "" });
const match = [matched(own.slot.origin, "出差外地")];

ruleTable(doneWithoutLog, {
  clear: [
    ["a log row names it", { slots: [own], plans: [judged("done", {}, { evidence: match })] }],
    ["not done", { slots: [own], plans: [judged("missed")] }],
    ["a workbook without a log", { slots: null, plans: [judged("done")] }],
    ["a row that came to nothing, of another week", { slots: [own], plans: [judged("done", {}, { evidence: [matched({ ...own.slot.origin, column: 9 }, "补充协议", { attempt: true })] })] }],
    ["one row of several that came to something", { slots: [own], plans: [judged("done", {}, { evidence: [matched(own.slot.origin, "补充协议", { attempt: true }), ...match] })] }],
  ],
  flagged: [
    ["no row at all", { slots: [own], plans: [judged("done")] }, "missing"],
    ["a row that came to nothing", { slots: [own], plans: [judged("done", {}, { evidence: [matched(own.slot.origin, "补充协议", { attempt: true })] })] }, "attempt"],
    ["a row that may belong to it, of another week", { slots: [], plans: [judged("done", {}, { possible: match })] }, "missing"],
    ["a row that came to nothing, told by its action", { slots: [wordless], plans: [judged("done", {}, { evidence: [matched(wordless.slot.origin, "补充协议", { attempt: true })] })] }, "attempt"],
  ],
  unsure: [["a row that may belong to it", { slots: [own], plans: [judged("done", {}, { possible: match })] }, "possible"]],
});

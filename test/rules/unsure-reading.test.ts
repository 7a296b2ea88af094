import { unsureReading } from "../../src/rules/unsure-reading.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(unsureReading, {
  clear: [
    ["a sure reading", { plans: [judged("done", { actual: "完成" })] }],
    ["nothing said, and the status sure", { plans: [judged("done", { status: "完成" })] }],
    ["two workbooks tell it differently, which leaves no words", { plans: [judged("unclear", { conflict: "已完成 ／ 没签下来" }, { sure: false })] }],
    ["two workbooks differ in the status beside the same words", { plans: [judged("unclear", { conflict: "完成 ／ 未完成", actual: "已签" }, { sure: false })] }],
  ],
  flagged: [],
  unsure: [["words that can mean two things", { plans: [judged("unclear", { actual: "还行" }, { sure: false })] }, "unsure"]],
});

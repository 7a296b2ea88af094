import { unsureReading } from "../../src/rules/unsure-reading.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(unsureReading, {
  clear: [["a sure reading", { plans: [judged("done", { actual: "完成" })] }]],
  flagged: [],
  unsure: [["words that can mean two things", { plans: [judged("unclear", { actual: "还行" }, { sure: false })] }, "unsure"]],
});

import type { SimilarRow } from "../../src/facts/similarRows.js";
import { nearIdenticalLog } from "../../src/rules/near-identical-log.js";
import { entry, on } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const similar = (same: boolean): SimilarRow => ({ owner: "销售甲", day: on("2025-08-12"), origin: entry().origin, before: { day: on("2025-08-05"), origin: entry().origin }, same });

ruleTable(nearIdenticalLog, {
  clear: [
    ["no row like another", { similarRows: [] }],
    ["a workbook without a log", { similarRows: null }],
  ],
  flagged: [["the same words", { similarRows: [similar(true)] }, "same"]],
  unsure: [["nearly the same words", { similarRows: [similar(false)] }, "near"]],
});

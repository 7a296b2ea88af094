import { earlyReview } from "../../src/rules/early-review.js";
import { on } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(earlyReview, {
  clear: [
    ["made on the week's first day", { today: on("2025-08-11") }],
    ["made after the week", { today: on("2025-08-18") }],
    ["a week without rows", { today: on("2025-07-31"), firstRow: null }],
  ],
  flagged: [["made the day before", { today: on("2025-08-10") }, "early"]],
  unsure: [],
});

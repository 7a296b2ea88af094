import { logAfterToday } from "../../src/rules/log-after-today.js";
import { on } from "../support/builders.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const wednesday = contact();
const day = { owner: "销售甲", day: on("2025-08-13"), effect: "progress", why: { say: "why-day-progress", with: {} }, slots: [wednesday.slot], origins: [] } as const;

ruleTable(logAfterToday, {
  clear: [
    ["the entry is of today", { today: on("2025-08-13"), phase: "running", days: [day] }],
    ["the week lies ahead as a whole", { today: on("2025-08-10"), phase: "future", days: [day] }],
    ["a day to come without a row", { today: on("2025-08-12"), phase: "running", days: [{ ...day, slots: [] }] }],
  ],
  flagged: [["the entry is of tomorrow", { today: on("2025-08-12"), phase: "running", days: [day] }, "later"]],
  unsure: [],
});

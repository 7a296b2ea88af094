import { clientNotMet } from "../../src/rules/client-not-met.js";
import { entry, on } from "../support/builders.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(clientNotMet, {
  clear: [
    ["met", { slots: [contact()] }],
    ["nobody outside was to be met", { slots: [contact({ external: false, met: null })] }],
    ["today is not over", { today: on("2025-08-11"), slots: [contact({ met: null })] }],
  ],
  flagged: [
    ["the column says no, the words that they were satisfied", { slots: [contact({ met: false, contradicts: true })] }, "conflict"],
    ["the column says yes, the words that they were missed", { slots: [contact({ met: true, contradicts: true, result: "没见到", entry: entry({ met: true }) })] }, "conflict"],
    ["not met", { slots: [contact({ met: false, result: "没见到" })] }, "not-met"]],
  unsure: [["no cell tells", { slots: [contact({ met: null, result: "" })] }, "unknown"]],
});

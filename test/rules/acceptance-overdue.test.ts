import { acceptanceOverdue } from "../../src/rules/acceptance-overdue.js";
import { on } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { nodeOf, paymentsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(acceptanceOverdue, {
  clear: [
    ["ahead", { payments: paymentsOf(nodeOf({ kind: "初验" })) }],
    ["another node", { payments: paymentsOf(nodeOf({ state: "overdue", days: -3 })) }],
    ["accepted, the money is another matter", { payments: paymentsOf(nodeOf({ kind: "初验", state: "unclear", days: null, actual: on("2025-08-12") })) }],
    ["past its day by nobody knows how much", { payments: paymentsOf(nodeOf({ kind: "初验", state: "overdue", days: null })) }],
    ["without a day at all", { payments: paymentsOf(nodeOf({ kind: "终验", state: "unclear", days: null, planned: null, actual: null })) }],
    ["another node whose day is over", { payments: paymentsOf(nodeOf({ state: "unclear", days: null, planned: on("2025-08-12") })) }],
  ],
  flagged: [
    ["a first acceptance", { payments: paymentsOf(nodeOf({ kind: "初验", state: "overdue", days: -1 })) }, "overdue"],
    ["a final one without an amount", { payments: paymentsOf(nodeOf({ kind: "终验", state: "overdue", days: -1, receivable: null })) }, "overdue"],
  ],
  unsure: [["a day of the project's row is over", { payments: paymentsOf(nodeOf({ kind: "终验", state: "unclear", days: null, planned: on("2025-08-12") })) }, "unknown"]],
});

test("has the level of how far it is past", () => {
  expect(acceptanceOverdue.run(factsOf({ payments: paymentsOf(...[29, 30, 60].map((days) => nodeOf({ kind: "终验", state: "overdue", days: -days }))) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "orange", "red"]);
});

import { collectionOverdue } from "../../src/rules/collection-overdue.js";
import { on } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { nodeOf, paymentsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(collectionOverdue, {
  clear: [
    ["still ahead", { payments: paymentsOf(nodeOf()) }],
    ["paid in full", { payments: paymentsOf(nodeOf({ state: "done", days: null, received: 90, owing: 0 })) }],
    ["an overdue node that is no payment", { payments: paymentsOf(nodeOf({ kind: "决策", state: "overdue", days: -3 })) }],
    ["past its day by nobody knows how much", { payments: paymentsOf(nodeOf({ state: "overdue", days: null })) }],
    ["a day and no amount that anybody knows", { payments: paymentsOf(nodeOf({ state: "unclear", days: null, actual: on("2025-08-12"), receivable: null, owing: null })) }],
    ["no day of it", { payments: paymentsOf(nodeOf({ state: "unclear", days: null, actual: null })) }],
  ],
  flagged: [
    ["a day over", { payments: paymentsOf(nodeOf({ state: "overdue", days: -1 })) }, "overdue"],
    ["without an amount", { payments: paymentsOf(nodeOf({ state: "overdue", days: -1, receivable: null, owing: null })) }, "unsized"],
    ["without a name it is called by its kind", { payments: paymentsOf(nodeOf({ state: "overdue", days: -1, name: "" })) }, "overdue"],
  ],
  unsure: [
    ["a day and no amount", { payments: paymentsOf(nodeOf({ state: "unclear", days: null, actual: on("2025-08-12") })) }, "blank"],
    ["accepted and paid in part", { payments: paymentsOf(nodeOf({ kind: "初验", state: "unclear", days: null, actual: on("2025-08-12"), received: 30, owing: 60 })) }, "partly"],
    ["of no kind and without a name", { payments: paymentsOf(nodeOf({ kind: null, name: "", state: "unclear", days: null, actual: on("2025-08-12") })) }, "blank"],
  ],
});

test("has the level of how far it is past", () => {
  expect(collectionOverdue.run(factsOf({ payments: paymentsOf(...[29, 30, 59, 60].map((days) => nodeOf({ state: "overdue", days: -days }))) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "orange", "orange", "red"]);
});

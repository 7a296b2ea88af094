import { nodeOverdue } from "../../src/rules/node-overdue.js";
import { factsOf } from "../support/facts.js";
import { nodeOf, paymentsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(nodeOverdue, {
  clear: [
    ["a payment has its own rule", { payments: paymentsOf(nodeOf({ state: "overdue", days: -3 })) }],
    ["an acceptance too", { payments: paymentsOf(nodeOf({ kind: "终验", state: "overdue", days: -3 })) }],
    ["past its day by nobody knows how much", { payments: paymentsOf(nodeOf({ kind: "办事", state: "overdue", days: null })) }],
    ["due today", { payments: paymentsOf(nodeOf({ kind: "办事", state: "soon", days: 0 })) }],
  ],
  flagged: [
    ["a day over", { payments: paymentsOf(nodeOf({ kind: "办事", name: "送评审", state: "overdue", days: -1 })) }, "overdue"],
    ["of no kind and without a name", { payments: paymentsOf(nodeOf({ kind: null, name: "", state: "overdue", days: -1 })) }, "overdue"],
    ["of no kind", { payments: paymentsOf(nodeOf({ kind: null, state: "overdue", days: -1 })) }, "overdue"],
  ],
  unsure: [],
});

test("has the level of how far it is past", () => {
  expect(nodeOverdue.run(factsOf({ payments: paymentsOf(...[29, 30, 60].map((days) => nodeOf({ kind: "招标", state: "overdue", days: -days }))) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "orange", "red"]);
});

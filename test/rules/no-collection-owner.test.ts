import { noCollectionOwner } from "../../src/rules/no-collection-owner.js";
import { nodeOf, paymentsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(noCollectionOwner, {
  clear: [
    ["named", { payments: paymentsOf(nodeOf({ state: "overdue", days: -1 })) }],
    ["far ahead", { payments: paymentsOf(nodeOf({ unowned: true, responsible: null })) }],
    ["paid", { payments: paymentsOf(nodeOf({ unowned: true, state: "done", days: null })) }],
  ],
  flagged: [
    ["due soon", { payments: paymentsOf(nodeOf({ unowned: true, state: "soon", days: 7 })) }, "unowned"],
    ["overdue", { payments: paymentsOf(nodeOf({ unowned: true, state: "overdue", days: -1 })) }, "unowned"],
    ["without a name and an amount", { payments: paymentsOf(nodeOf({ unowned: true, state: "overdue", days: -1, name: "", owing: null })) }, "unowned"],
    ["of no kind and without a name", { payments: paymentsOf(nodeOf({ kind: null, name: "", unowned: true, state: "unclear", days: null })) }, "unowned"],
  ],
  unsure: [],
});

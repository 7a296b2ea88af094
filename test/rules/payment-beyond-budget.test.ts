import { paymentBeyondBudget } from "../../src/rules/payment-beyond-budget.js";
import { project, processLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(paymentBeyondBudget, {
  clear: [
    ["one year", { processes: [processLine({ project: project({ paymentYears: 1, budgetState: "已列入" }) })] }],
    ["blank", { processes: [processLine()] }],
  ],
  flagged: [["two years", { processes: [processLine({ project: project({ paymentYears: 2, budgetState: "已列入" }) })] }, "beyond"]],
  unsure: [["the state of the budget is blank", { processes: [processLine({ project: project({ paymentYears: 2 }) })] }, "unbudgeted"]],
});

import type { ClientAccount } from "../../model/boards/account.js";
import type { Client } from "../../model/nouns.js";
import { rounded } from "../rounded.js";

/** The figures of money kept of a client (004-48, 004-52 ①⑤⑥); null where a part is blank, or would be divided by zero. */
export function money({ budgetLast, budgetThis, yearPurchase, yearSpend, spendBudget }: Client): Pick<ClientAccount, "budgetChange" | "returnRatio" | "costOver" | "spendShare"> {
  return {
    budgetChange: change(budgetThis, budgetLast),
    returnRatio: yearPurchase === undefined || yearSpend === undefined || yearSpend <= 0 ? null : rounded(yearPurchase / yearSpend, 2),
    costOver: change(yearSpend, spendBudget),
    spendShare: yearPurchase === undefined || yearSpend === undefined || yearPurchase <= 0 ? null : rounded((yearSpend / yearPurchase) * 100, 1),
  };
}

/** How far a figure lies above the one it is held against, in percent with one decimal; negative below it. */
function change(now: number | undefined, before: number | undefined): number | null {
  return now === undefined || before === undefined || before <= 0 ? null : rounded(((now - before) / before) * 100, 1);
}

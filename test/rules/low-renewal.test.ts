import type { Portfolio } from "../../src/model/boards/portfolio.js";
import { lowRenewal } from "../../src/rules/low-renewal.js";
import { client } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const LIMITS = { renewalTarget: 85, renewalAlert: 80, npsTarget: 70, revenueGrowth: 25, contactShare: 80, budgetChange: 20, returnRatio: 1.5, costOver: 10, spendShare: 15 };
const of = (n: number, said: number, blank = 0): { readonly portfolio: Portfolio } => ({
  portfolio: { renewal: { n, of: said, blank, months: 12, origins: [client().origin] }, nps: null, growth: null, contacts: null, satisfaction: [], relations: [], moves: null, phases: [], limits: LIMITS },
});

ruleTable(lowRenewal, {
  clear: [
    ["exactly eighty percent", of(4, 5)],
    ["above the alert, under the target", of(8, 10)],
    ["blank ones that cannot pull it under", of(9, 9, 1)],
    ["none due", { portfolio: { ...of(0, 0).portfolio, renewal: null } }],
  ],
  flagged: [
    ["just under", of(79, 100), "low"],
    ["under it whatever the blank one is", of(1, 4, 1), "low"],
  ],
  unsure: [
    ["the blank ones decide", of(4, 5, 1), "blank"],
    ["nobody says of any", of(0, 0, 2), "blank"],
  ],
});

test("without clients it does not apply", () => expect(lowRenewal.run(factsOf(), new Map())).toBeNull());

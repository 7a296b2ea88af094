import { fewSeniorContacts } from "../../src/rules/few-senior-contacts.js";
import { account, inJuly } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

const senior = (n: number, unsaid = 0, covered = true) => ({ accounts: [account({ tier: "核心", senior: { ...inJuly(n, { norm: 1, covered }), unsaid } })] });

ruleTable(fewSeniorContacts, {
  clear: [
    ["one, as agreed", senior(1)],
    ["a tier that is not asked", { accounts: [account({ tier: "潜力" })] }],
  ],
  flagged: [["none", senior(0), "few"]],
  unsure: [
    ["none, but a leader of whom nobody wrote whose", senior(0, 1), "unsaid"],
    ["none, and the log begins inside the month", senior(0, 0, false), "partly"],
  ],
});

import { fallingContacts } from "../../src/rules/falling-contacts.js";
import { account } from "../support/accounts.js";
import { client } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(fallingContacts, {
  clear: [
    ["one fall", { accounts: [account({ contacts: [5, 6, 2] })] }],
    ["the same in one of the quarters", { accounts: [account({ contacts: [6, 4, 4] })] }],
    ["too short a log", { accounts: [account()] }],
  ],
  flagged: [
    ["two falls", { accounts: [account({ contacts: [6, 4, 3] })] }, "falling"],
    ["entered as declining", { accounts: [account({ client: client({ relationPhase: "退化期" }), contacts: [1, 2, 3] })] }, "declared"],
  ],
  unsure: [],
});

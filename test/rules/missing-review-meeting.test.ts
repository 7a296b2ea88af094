import { missingReviewMeeting } from "../../src/rules/missing-review-meeting.js";
import { account, inJuly } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

const met = (tier: "核心" | "发展", n: number, covered = true) => ({ accounts: [account({ tier, meetings: inJuly(n, { norm: 1, covered }) })] });

ruleTable(missingReviewMeeting, {
  clear: [
    ["one", met("核心", 1)],
    ["a tier without such a meeting", { accounts: [account({ tier: "战略伙伴" })] }],
  ],
  flagged: [
    ["a core client without one in the month", met("核心", 0), "month"],
    ["a growth client without one in the quarter", met("发展", 0), "quarter"],
  ],
  unsure: [["the log begins inside the period", met("发展", 0, false), "partly"]],
});

import type { Signal } from "../../src/model/boards/account.js";
import { noticedSignal } from "../../src/rules/noticed-signal.js";
import { account } from "../support/accounts.js";
import { on } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const noticed = (kind: Signal["kind"], days: number) => ({ accounts: [account({ signals: [{ kind, day: on("2025-05-20"), days }] })] });

ruleTable(noticedSignal, {
  clear: [["no signal", { accounts: [account()] }]],
  flagged: [
    ["ninety days old", noticed("seniorFewer", 90), "senior"],
    ["meetings", noticed("meetingsFewer", 1), "meetings"],
    ["a competitor", noticed("competitorSeen", 0), "competitor"],
  ],
  unsure: [["ninety-one days old", noticed("seniorFewer", 91), "stale"]],
});

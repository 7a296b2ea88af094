import type { ClientLine } from "../../src/model/review.js";
import { verbalPromise } from "../../src/rules/verbal-promise.js";
import { client, on } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const line = (change: Partial<ClientLine>): ClientLine => ({
  client: client(),
  lastContact: null,
  lastOrigin: null,
  quietDays: null,
  monthVisits: 0,
  visitNorm: null,
  daysInStage: null,
  highestRung: "agreed",
  rungDay: on("2025-08-10"),
  rungOrigin: { sheet: "每日日志", row: 9, column: 3 },
  unnamed: false,
  projects: [],
  light: "green",
  why: { say: "why-client-recent", with: { days: 1 } },
  ...change,
});

ruleTable(verbalPromise, {
  clear: [
    ["exactly the limit of seven days", { clients: [line({ rungDay: on("2025-08-11") })] }],
    ["something written", { clients: [line({ highestRung: "written" })] }],
    ["goodwill is no agreement", { clients: [line({ highestRung: "willing" })] }],
    ["a step of which no row tells", { clients: [line({ rungOrigin: null })] }],
    ["nothing yet", { clients: [line({ highestRung: null, rungDay: null })] }],
  ],
  flagged: [["a day over the limit", { clients: [line({})] }, "verbal"]],
  unsure: [],
});

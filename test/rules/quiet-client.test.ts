import { quietClient } from "../../src/rules/quiet-client.js";
import { client, on } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const line = {
  client: client(),
  lastContact: on("2025-08-03"),
  lastOrigin: null,
  quietDays: 15,
  monthVisits: 0,
  visitNorm: null,
  daysInStage: null,
  highestRung: null,
  rungDay: null,
  projects: [],
  light: "green",
  why: { say: "why-client-recent", with: {} },
} as const;

ruleTable(quietClient, {
  clear: [["fifteen days", { clients: [line] }]],
  flagged: [
    ["sixteen days", { clients: [{ ...line, quietDays: 16 }] }, "quiet"],
    ["thirty-one days", { clients: [{ ...line, quietDays: 31 }] }, "quiet"],
  ],
  unsure: [["no log row names it", { clients: [{ ...line, lastContact: null, quietDays: null }] }, "never"]],
});

test("turns red after thirty days", () => {
  const clients = [{ ...line, quietDays: 30 }, { ...line, quietDays: 31 }];
  expect(quietClient.run(factsOf({ clients }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "red"]);
});

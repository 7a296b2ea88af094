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
  rungOrigin: null,
  unnamed: false,
  projects: [],
  light: "green",
  why: { say: "why-client-recent", with: {} },
} as const;

ruleTable(quietClient, {
  clear: [
    ["fifteen days", { clients: [line] }],
    ["named, but not met: its line says so", { clients: [{ ...line, lastContact: null, quietDays: null }] }],
    ["a log without a client column (ruling 17)", { clients: [{ ...line, lastContact: null, quietDays: null, unnamed: true }], logColumns: new Map() }],
  ],
  flagged: [
    ["sixteen days", { clients: [{ ...line, quietDays: 16 }] }, "quiet"],
    ["thirty-one days", { clients: [{ ...line, quietDays: 31 }] }, "quiet"],
  ],
  unsure: [["no log row names it", { clients: [{ ...line, lastContact: null, quietDays: null, unnamed: true }] }, "never"]],
});

test("turns red after thirty days", () => {
  const clients = [{ ...line, quietDays: 30 }, { ...line, quietDays: 31 }];
  expect(quietClient.run(factsOf({ clients }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "red"]);
});

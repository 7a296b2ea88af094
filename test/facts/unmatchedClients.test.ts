import { clientNames } from "../../src/facts/clientNames.js";
import { unmatchedClients } from "../../src/facts/unmatchedClients.js";
import type { LogEntry, PlanItem } from "../../src/model/nouns.js";
import { client, entry, inputs, plan } from "../support/builders.js";

const CLIENTS = [client({ name: "示例县水利局" }), client({ name: "示例市自然资源局", aliases: ["国土局"] }), client({ name: "示例县自然资源局", aliases: ["国土局"] })];

function told(plans: readonly PlanItem[], log: readonly LogEntry[], clients = CLIENTS): readonly unknown[] {
  const all = inputs({ plans, log, clients });
  return unmatchedClients(plans, all.plans, log, all.log, clientNames(all)).map(({ code, origin, say }) => [code, origin?.row, say.say]);
}

test("a name is told at the first place that has it, plans before the log", () => {
  const [first, second] = [plan({ client: ["某某公司"] }), plan({ client: ["某某公司"] })];
  const written = entry({ client: ["某某公司"], eveningClient: ["甲公司"] });
  expect(told([first, second], [written])).toEqual([
    ["unmatched-client", first.origin.row, "problem-unknown-client"],
    ["unmatched-client", written.origin.row, "problem-unknown-client"],
  ]);
});

test("one that is on the sheet is not told, one that fits two clients is", () => {
  const written = entry({ client: ["国土局"] });
  expect(told([plan({ client: ["示例县水利局"] })], [written])).toEqual([["ambiguous-client", written.origin.row, "problem-ambiguous-client"]]);
});

test("a name that is nearly one's is told with it", () => {
  const item = plan({ client: ["示例县水务局"] });
  expect(told([item], [])).toEqual([["unmatched-client", item.origin.row, "problem-unmatched-client"]]);
});

test("without clients there is nothing to compare with", () => {
  expect(told([plan({ client: ["某某公司"] })], [], [])).toEqual([]);
});

test("a name is told at its own column, and at its row where the sheet is not known; likely ones beside it", () => {
  const all = inputs({ plans: [], log: [], clients: CLIENTS });
  const item = plan({ client: ["示例县水务局"] });
  const row = entry({ eveningClient: ["某某公司"] });
  const told = (known: boolean) => unmatchedClients([item], known ? all.plans : null, [row], known ? all.log : null, clientNames(all));
  expect(told(true).map(({ origin }) => origin?.column)).toEqual([all.plans?.columns.get("client"), all.log?.columns.get("eveningClient")]);
  expect(told(false).map(({ origin }) => origin)).toEqual([item.origin, row.origin]);
  expect(told(true)[0]).toMatchObject({ say: { with: { name: "示例县水务局", suggestions: "示例县水利局、示例县自然资源局" } }, alike: { name: "示例县水务局", clients: ["示例县水利局", "示例县自然资源局"] } });
});

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

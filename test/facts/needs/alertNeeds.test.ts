import { clientNames } from "../../../src/facts/clientNames.js";
import { takeAlerts } from "../../../src/facts/needs/alertNeeds.js";
import { NeedLedger } from "../../../src/facts/needs/needLedger.js";
import type { Alert } from "../../../src/model/boards/alerts.js";
import type { Finding } from "../../../src/model/finding.js";
import { client, inputs, need, on } from "../../support/builders.js";
import { project } from "../../support/projectLines.js";

const TODAY = on("2025-08-18");
const row = project({ name: "示例项目" });
const given = inputs({ clients: [client()], change: { projects: { sheet: "项目", columns: new Map(), rows: [row], hidden: 0 } } });
const finding = (change: Partial<Finding>): Finding => ({ rule: "quiet-client", level: "red", audience: "up", unsure: false, say: { say: "quiet-client.quiet", with: {} }, subject: "示例市自然资源局", origins: [{ sheet: "客户", row: 2, column: 1 }], ...change });
const alert = (level: Alert["level"], change: Partial<Finding> = {}): Alert => ({ finding: finding(change), level }) as Alert;

function taken(...alerts: readonly Alert[]): NeedLedger {
  const ledger = new NeedLedger([], { rows: new Map(), agenda: new Map() }, clientNames(given), TODAY);
  const asked = need({ origin: { sheet: "协调事项", row: 7, column: 1 } });
  ledger.take([{ kind: "need", keys: ["need:x"], need: asked, open: true, weighed: true }]);
  takeAlerts(alerts, ledger, { inputs: given }, TODAY);
  return ledger;
}

test.each<[string, Alert, object | undefined]>([
  ["of a client", alert("orange"), { need: "示例市自然资源局", client: ["示例市自然资源局"], kind: "领导支持", owners: [], raised: { day: TODAY, minutes: null }, origin: { sheet: "客户", row: 2, column: 1 } }],
  ["of a project", alert("red", { subject: "示例项目" }), { need: "示例项目", project: "示例项目", kind: "领导支持", owners: [], raised: { day: TODAY, minutes: null }, origin: { sheet: "客户", row: 2, column: 1 } }],
  ["of neither", alert("red", { subject: "销售甲" }), { need: "销售甲", kind: "领导支持", owners: [], raised: { day: TODAY, minutes: null }, origin: { sheet: "客户", row: 2, column: 1 } }],
  ["that is yellow", alert("yellow"), undefined],
  ["that stays with the person", alert("red", { audience: "self" }), undefined],
  ["without a row", alert("red", { origins: [] }), undefined],
])("an alert %s", (_, told, expected) => {
  const [, entry] = taken(told).entries;
  expect(entry?.record.need).toEqual(expected);
  expect([entry?.record.handler, entry?.record.say, entry?.record.keys]).toEqual(expected ? [told.level, told.finding.say, [`flag:quiet-client|${told.finding.subject}`]] : [undefined, undefined, undefined]);
});

test("an alert on a row of 协调事项 is of that need, the same alert twice is one", () => {
  const { entries } = taken(alert("red", { origins: [{ sheet: "协调事项", row: 7, column: 3 }] }), alert("red", { subject: "甲" }), alert("red", { subject: " 甲" }));
  expect(entries.map(({ sources }) => sources.map(({ kind }) => kind))).toEqual([["need", "flag"], ["flag", "flag"]]);
});

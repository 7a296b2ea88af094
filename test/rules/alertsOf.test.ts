import type { Finding } from "../../src/model/finding.js";
import { alertsOf } from "../../src/rules/alertsOf.js";
import { client } from "../support/builders.js";

const origin = { sheet: "客户", row: 2, column: 1 };
const flag = (rule: string, level: Finding["level"], subject: string, unsure = false): Finding => ({ rule, level, audience: "up", unsure, say: { say: "x", with: {} }, subject, origins: [origin] });
const clients = [client({ name: "示例甲局", tier: "战略伙伴" }), client({ name: "示例乙局", tier: "核心" }), client({ name: "示例丙局", tier: "核心" }), client({ name: "示例丁局", tier: "维持" })];
const projects = [{ origin, name: "示例项目", client: ["示例丙局"], scope: "战略" as const }, { origin, name: "示例项目二" }];
const of = (...flags: Finding[]) => alertsOf(flags, { clients, projects }, new Map());

test("an alert is a finding of a level, gravest first; remarks and doubts are none", () => {
  const found = of(flag("late-answer", "yellow", "一"), flag("quiet-client", "red", "二"), flag("x", "info", "三"), flag("x", "red", "四", true), flag("high-deviation", "orange", "五"));
  expect(found.alerts.map(({ finding, level }) => [finding.subject, level])).toEqual([["二", "red"], ["五", "orange"], ["一", "yellow"]]);
});

test("what a project says of its scope wins over the kind of rule; else an unnamed rule is 操作", () => {
  const found = of(flag("quiet-client", "red", "示例甲局"), flag("late-answer", "red", "某事"), flag("late-answer", "red", "示例项目"), flag("late-answer", "red", "示例项目二"));
  expect(found.alerts.map(({ scope, scopeTyped }) => [scope, scopeTyped])).toEqual([["业务", false], ["操作", false], ["战略", true], ["操作", false]]);
});

test("the index weighs 60, 30 and 10 with the mean of each tier's gravest alerts (004-55)", () => {
  // 战略伙伴: red 3 of one client; 核心: its project's yellow 1 and nothing, mean 0.5; 发展 has no clients; 维持 has no weight.
  const found = of(flag("a", "yellow", "示例甲局"), flag("a", "red", "示例甲局"), flag("a", "yellow", "示例项目"), flag("a", "red", "示例丁局"));
  expect(found.tiers).toEqual([{ tier: "战略伙伴", weight: 60, clients: 1, mean: 3 }, { tier: "核心", weight: 30, clients: 2, mean: 0.5 }]);
  expect(found.index).toBe(Math.round(((60 * 3 + 30 * 0.5) / (90 * 3)) * 100));
});

test("nothing remarkable is an index of 0; without a client of a weighted tier there is none", () => {
  expect(of().index).toBe(0);
  expect(alertsOf([], { clients: [client({ tier: "维持" })], projects: [] }, new Map()).index).toBeNull();
});

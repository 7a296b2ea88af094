import { elementsOf } from "../../src/facts/elements.js";
import { riskOf, type RiskFacts } from "../../src/grade/risk.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { inputs, on, plan } from "../support/builders.js";

const { plans, settings } = inputs({ plans: [] });
const columns: ReadonlyMap<string, number> = plans?.columns ?? new Map<string, number>();
const nameless = { due: on("2025-08-22"), responsible: "销售甲" };
const whole = { client: ["示例县水利局"], ...nameless };
const risk = (item: Partial<PlanItem>, change: Partial<RiskFacts> = {}): readonly [string, readonly string[]] => {
  const own = plan(item);
  const { level, reasons } = riskOf({ item: own, elements: elementsOf(own, settings), grade: null, basis: "none", times: 0, today: on("2025-08-18"), settings, columns, ...change });
  return [level, reasons.map(({ say }) => say)];
};

test.each([
  ["whole and new", whole, {}, ["low", []]],
  ["one thing missing", nameless, {}, ["middle", ["why-risk-no-client"]]],
  ["a task that says it is for no client", { ...whole, client: [] }, {}, ["low", []]],
  ["two missing, but new", { ...nameless, expected: "" }, {}, ["middle", ["why-risk-no-result", "why-risk-no-client"]]],
  ["two missing and missed", { responsible: "销售甲" }, { grade: "missed" }, ["high", ["why-risk-missed", "why-risk-no-client", "why-risk-no-due"]]],
  ["carried once", whole, { times: 1, grade: "missed" }, ["middle", ["why-risk-missed", "why-risk-carried"]]],
  ["carried twice", whole, { times: 2 }, ["high", ["why-risk-carried"]]],
  ["due yesterday", { ...whole, due: on("2025-08-17") }, {}, ["high", ["why-risk-overdue"]]],
  ["due today", { ...whole, due: on("2025-08-18") }, {}, ["low", []]],
  ["a visit without an appointment", { ...whole, kind: "拜访" }, {}, ["middle", ["why-risk-unconfirmed"]]],
  ["a visit confirmed two days ahead", { ...whole, kind: "拜访", appointment: on("2025-08-20") }, {}, ["middle", ["why-risk-short-lead"]]],
  ["a visit confirmed three days ahead", { ...whole, kind: "拜访", appointment: on("2025-08-19") }, {}, ["low", []]],
  ["an internal task needs no client", { ...nameless, kind: "内部" }, {}, ["low", []]],
  ["a workbook without the columns", { responsible: "销售甲" }, { columns: new Map() }, ["low", []]],
] as const)("%s", (_, item, change, expected) => {
  expect(risk(item as Partial<PlanItem>, change)).toEqual(expected);
});

test("a blank responsible is the owner, unless the settings say no (ruling 16)", () => {
  const own = plan();
  const strict = inputs({ settings: { texts: new Map([["responsibleDefault", "否"]]) } }).settings;
  expect(elementsOf(own, settings)).toMatchObject({ responsible: true, responsibleAssumed: true });
  expect(elementsOf(own, strict)).toMatchObject({ responsible: false, responsibleAssumed: false });
  expect(elementsOf(plan({ responsible: "销售乙" }), settings)).toMatchObject({ responsible: true, responsibleAssumed: false });
});

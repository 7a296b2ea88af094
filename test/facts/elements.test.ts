import { elementsOf } from "../../src/facts/elements.js";
import type { FourElements } from "../../src/model/review.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { inputs, on, plan } from "../support/builders.js";

const of = (change: Partial<PlanItem>, setting?: string): FourElements =>
  elementsOf(plan(change), inputs({ settings: { texts: new Map(setting === undefined ? [] : [["responsibleDefault", setting]]) } }).settings);

test.each<[string, Partial<PlanItem>, Partial<FourElements>]>([
  ["all of it", { responsible: "销售乙", due: on("2025-08-13") }, { action: true, result: true, responsible: true, due: true, responsibleAssumed: false }],
  ["no day", {}, { due: false, responsible: true, responsibleAssumed: true }],
  ["a blank task", { task: "  " }, { action: false }],
  ["a blank result", { expected: " " }, { result: false }],
  ["无 as a result", { expected: "无" }, { result: false }],
  ["nobody", { owners: [], responsible: " " }, { responsible: false, responsibleAssumed: false }],
])("a task with %s", (_, change, expected) => expect(of(change)).toMatchObject(expected));

test.each([["否", false], ["No", false], ["0", false], ["不", false], ["false", false], ["是", true], ["", true], ["否则", true]])("a blank 责任人 is the owner where 设置 says %j: %j", (setting, assumed) => {
  expect(of({}, setting)).toMatchObject({ responsible: assumed, responsibleAssumed: assumed });
});

test("a task without a cell for its result asks for none", () => {
  const { origin, owners, task } = plan();
  expect(elementsOf({ origin, owners, task, week: null }, inputs({}).settings).result).toBe(false);
});

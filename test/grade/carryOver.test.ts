import { rewordedTasks } from "../../src/grade/carryOver.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { inputs, on, plan, reviewed } from "../support/builders.js";
import { judged, upcoming } from "../support/facts.js";
import { readingOf } from "../support/reading.js";

const task = "对接补充协议";
const next = on("2025-08-18");

test("missed, partial, postponed and blank tasks are proposed; done and cancelled ones are not (ruling 10)", () => {
  const plans = (["完成", "部分完成", "未完成", "延期", "取消"] as const).map((status) => plan({ task: status, status }));
  expect(reviewed({ plans: [...plans, plan({ task: "空白" })] }).carryOver.map(({ item }) => item.task)).toEqual(["部分完成", "未完成", "延期", "空白"]);
});

test("a blank is proposed only once its week is over", () => {
  expect(reviewed({ plans: [plan()] }, { today: on("2025-08-14") }).carryOver).toEqual([]);
});

test("a task that already stands in the plan week is not proposed again, spaces ignored; there it counts as carried", () => {
  const made = reviewed({ plans: [plan({ task, status: "未完成" }), plan({ task: "对接 补充协议", week: next })] });
  expect(made.carryOver).toEqual([]);
  expect(made.nextPlans.map(({ risk }) => risk.reasons.map(({ say }) => say).slice(0, 2))).toEqual([["why-risk-missed", "why-risk-carried"]]);
});

test("a task that stands in the plan week in other words is not proposed again, and its count goes on; one that may be the same is, and is asked about", () => {
  const reworded = reviewed({ plans: [plan({ task, status: "未完成", carried: 1 }), plan({ task: "继续对接补充协议（结转）", week: next })] });
  expect([reworded.carryOver.length, reworded.flags.filter(({ rule }) => rule === "reworded-task").map(({ say }) => say.with["times"])]).toEqual([0, [2]]);
  const unsure = reviewed({ plans: [plan({ task: "提交方案初稿", status: "未完成" }), plan({ task: "提交方案终稿", week: next })] });
  expect([unsure.carryOver.length, unsure.flags.filter(({ rule }) => rule === "reworded-task").map((flag) => flag.unsure)]).toEqual([1, [true]]);
});

test("another client's task of the same words is another task", () => {
  const made = reviewed({ plans: [plan({ task, status: "未完成", client: ["示例县水利局"] }), plan({ task, week: next, client: ["示例市自然资源局"] })] });
  expect(made.carryOver).toHaveLength(1);
});

test("the typed number of times is counted on", () => {
  expect(reviewed({ plans: [plan({ status: "未完成", carried: 1 })] }).carryOver.map(({ times, risk }) => [times, risk.level])).toEqual([[2, "high"]]);
});

describe("tasks that stand in the plan week in other words", () => {
  const names = readingOf({}).names;
  const later = (name: string, change = {}) => upcoming({ task: name, ...change });
  const times = (item: PlanItem): number => item.carried ?? 0;
  const reworded = (plans: Parameters<typeof rewordedTasks>[0]["plans"], ...then: readonly ReturnType<typeof later>[]): readonly unknown[] =>
    rewordedTasks({ plans, next: then, today: on("2025-08-18"), settings: inputs({}).settings, columns: new Map(), names, timesOf: times, over: true }).map(({ item, next: other, sure, times: nth }) => [item.task, other.task, sure, nth]);
  const open = (name: string, change = {}) => judged("missed", { task: name, ...change });

  test.each<[string, ReturnType<typeof open>, readonly ReturnType<typeof later>[], readonly unknown[]]>([
    ["the same in other words", open(task, { carried: 1 }), [later("继续对接补充协议")], [[task, "继续对接补充协议", true, 2]]],
    ["the same in the same words is none", open(task), [later("对接 补充协议")], []],
    ["full-width signs are the same words", open("对接A协议"), [later("对接Ａ协议")], []],
    ["one that may be", open("提交方案初稿"), [later("提交方案终稿")], [["提交方案初稿", "提交方案终稿", false, 1]]],
    ["one that surely is goes before one that may be", open("提交方案初稿"), [later("提交方案终稿"), later("继续提交方案初稿")], [["提交方案初稿", "继续提交方案初稿", true, 1]]],
    ["another task is none", open(task), [later("布置展台"), later("邀请专家")], []],
    ["one that may be, among others", open("提交方案初稿"), [later("布置展台"), later("提交方案终稿")], [["提交方案初稿", "提交方案终稿", false, 1]]],
    ["one that is done is none", judged("done", { task }), [later("继续对接补充协议")], []],
    ["nor one that was cancelled", judged("cancelled", { task }), [later("继续对接补充协议")], []],
    ["nothing planned", open(task), [], []],
  ])("%s", (_, own, then, expected) => {
    expect(reworded([own], ...then)).toEqual(expected);
  });
});

describe("the tasks of the plan week", () => {
  const ahead = (earlier: Partial<PlanItem> | null, change: Partial<PlanItem> = {}) => {
    const whole = { task, client: ["示例县水利局"], due: on("2025-08-22"), responsible: "销售甲" };
    const [made] = reviewed({ plans: [...(earlier ? [plan({ ...whole, ...earlier })] : []), plan({ ...whole, week: next, ...change })] }).nextPlans;
    return [made?.risk.level, made?.risk.reasons.map(({ say, with: values }) => [say, ...Object.values(values)].join(" ")), made?.visit, made?.appointmentLead];
  };
  test.each<[string, Partial<PlanItem> | null, Partial<PlanItem>, readonly unknown[]]>([
    ["new", null, {}, ["low", [], false, null]],
    ["that stood unfinished count as carried", { status: "未完成" }, {}, ["middle", ["why-risk-missed", "why-risk-carried 1"], false, null]],
    ["that stood unfinished and had been carried before", { status: "部分完成", carried: 1 }, {}, ["high", ["why-risk-partial", "why-risk-carried 2"], false, null]],
    ["what they state wins where it is more", { status: "延期" }, { carried: 3 }, ["high", ["why-risk-postponed", "why-risk-carried 3"], false, null]],
    ["what they state alone", null, { carried: 1 }, ["middle", ["why-risk-carried 1"], false, null]],
    ["a part of a time is rounded, less than none is none", null, { carried: 1.6 }, ["high", ["why-risk-carried 2"], false, null]],
    ["less than none", null, { carried: -1 }, ["low", [], false, null]],
    ["that were done are new", { status: "完成" }, {}, ["low", [], false, null]],
    ["that were cancelled are new", { status: "取消" }, { carried: 1 }, ["middle", ["why-risk-carried 1"], false, null]],
    ["a blank one is not filled in", {}, {}, ["middle", ["why-risk-unclear", "why-risk-carried 1"], false, null]],
    ["words to be checked are unsure", { actual: "见群文件" }, {}, ["middle", ["why-risk-unsure", "why-risk-carried 1"], false, null]],
    ["a visit with its lead", null, { kind: "拜访", appointment: on("2025-08-20") }, ["middle", ["why-risk-short-lead 2 3"], true, 2]],
    ["a visit to nobody is no visit plan", null, { kind: "拜访", client: [], appointment: on("2025-08-19") }, ["low", [], false, 3]],
    ["no visit", null, { kind: "内部" }, ["low", [], false, null]],
    ["late by days", null, { due: on("2025-08-15") }, ["high", ["why-risk-overdue 3"], false, null]],
  ])("%s", (_, earlier, change, expected) => {
    expect(ahead(earlier, change)).toEqual(expected);
  });
});

import { on, plan, reviewed } from "../support/builders.js";

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

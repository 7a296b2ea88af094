import { steps } from "../../../src/facts/projects/steps.js";
import { on } from "../../support/builders.js";
import { node, optionalSheets } from "../../support/optionalSheets.js";
import { project } from "../../support/projectLines.js";
import { projectReading } from "../../support/projectReading.js";

const today = on("2025-08-18");
const one = (change: Parameters<typeof project>[0], rows = {}) => steps(projectReading([project(change)], rows), today)?.lines[0];

test("without the sheet 项目 there are no steps", () => expect(steps(projectReading(null), today)).toBeNull());

test.each([
  ["on the day of the limit", "决策推动", "2025-07-19", 30, false],
  ["a day later", "决策推动", "2025-07-18", 31, true],
  ["in the last step, which has no limit", "资金落地", "2025-01-01", 229, false],
  ["on a day to come", "决策推动", "2025-08-19", null, false],
] as const)("stalled %s", (_, step, since, days, stalled) => {
  expect(one({ step, stepSince: on(since) })).toMatchObject({ days, stalled });
});

test("counts the open ones at each step, and leaves out the finished and stopped", () => {
  const found = steps(projectReading([project({ step: "方案设计" }), project({ step: "方案设计", state: "在跟" }), project({ step: "方案设计", state: "已完成" }), project({ step: "协议签署", state: "中止" })]), today);
  expect(found?.counts).toEqual({ 需求确认: 0, 方案设计: 2, 决策推动: 0, 协议签署: 0, 资金落地: 0 });
  expect(found?.lines).toHaveLength(2);
});

test("an output is asked for only where somebody names one, a crew only where somebody is named", () => {
  expect(one({ step: "方案设计" })).toMatchObject({ hasOutput: null, crew: null });
  const lines = steps(projectReading([project({ step: "方案设计", stepOutput: "方案", manager: "销售甲", support: "法务甲", experts: ["工程师甲", "工程师乙"] }), project({ step: "方案设计" })]), today)?.lines;
  expect(lines?.map(({ hasOutput, crew }) => [hasOutput, crew?.experts])).toEqual([[true, 2], [false, 0]]);
});

test.each([
  ["no sheet", null, null],
  ["no money among its nodes", [node({ kind: "决策" })], "unrecorded"],
  ["nothing received", [node({ receivable: 90 })], "none"],
  ["something received", [node({ receivable: 90, received: 1 })], "in"],
] as const)("funds: %s", (_, nodes, funds) => {
  expect(one({ step: "协议签署" }, nodes === null ? {} : { change: optionalSheets({ nodes }) })?.funds).toBe(funds);
});

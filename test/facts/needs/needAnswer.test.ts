import { needAnswer } from "../../../src/facts/needs/needAnswer.js";
import { recentResults } from "../../../src/facts/needs/results.js";
import type { LikelyAnswer } from "../../../src/model/coordination.js";
import type { Grade } from "../../../src/model/grade.js";
import type { LogEntry, Need, PlanItem } from "../../../src/model/nouns.js";
import { client, entry, need, on, plan } from "../../support/builders.js";
import { readingOf } from "../../support/reading.js";

const TODAY = on("2025-08-18");
const BOND = need({ need: "出具投标保函", department: "财务部门" });
const done = (day: string, dayAction: string, change: Partial<LogEntry> = {}): LogEntry => entry({ day: on(day), dayAction, dayResult: "投标保函已出具", ...change });
const reading = (log: readonly LogEntry[], plans: readonly PlanItem[] = []) => readingOf({ log, plans, clients: [client(), client({ name: "示例县水利局" })] });
const results = (log: readonly LogEntry[], plans: readonly PlanItem[] = [], grade: Grade = "done") => recentResults(reading(log, plans), () => grade, TODAY);
const answer = (log: readonly LogEntry[], plans: readonly PlanItem[] = [], of: Need = BOND): LikelyAnswer | null => needAnswer(of, on("2025-08-01"), results(log, plans), reading(log, plans).names);

test.each<[string, readonly LogEntry[], string | undefined]>([
  ["of equals the latest", [done("2025-08-11", "取保函"), done("2025-08-14", "取保函"), done("2025-08-12", "取保函")], "2025-08-14"],
  ["the one that names more, though it is earlier", [done("2025-08-11", "与财务部落实出具投标保函"), done("2025-08-14", "取保函")], "2025-08-11"],
  ["of the day it was raised", [done("2025-08-01", "取保函")], "2025-08-01"],
  ["none before it was raised", [done("2025-07-31", "取保函")], undefined],
])("the likely answer is %s", (_, log, day) => expect(answer(log)?.day).toBe(day === undefined ? undefined : on(day)));

test("what names another client is none", () => {
  const of = { ...BOND, client: ["示例市自然资源局"] };
  expect(answer([done("2025-08-14", "取投标保函", { client: ["示例县水利局"] })], [], of)).toBeNull();
  expect(answer([done("2025-08-14", "取投标保函", { client: ["示例市自然资源局"] })], [], of)).not.toBeNull();
});

test("a department is named with or without 部", () => {
  const { reasons } = answer([done("2025-08-14", "与财务落实")]) ?? {};
  expect(reasons?.find(({ part }) => part === "holder")).toEqual({ part: "holder", points: 2, what: "财务" });
});

test("a task that is done answers with its words and what became of it, else its state", () => {
  const of = (change: Partial<PlanItem>): string | undefined => answer([], [plan({ task: "取回投标保函", ...change })])?.phrase;
  expect([of({ actual: "投标保函已取回", status: "完成" }), of({ status: "完成" }), of({})]).toEqual(["取回投标保函：投标保函已取回", "取回投标保函：完成", "取回投标保函"]);
});

test("the task that asks is no word's matter: it is done, and that is the answer", () => {
  const task = plan({ task: "提交标书", status: "完成" });
  expect(answer([], [task], need({ need: "要车", origin: task.origin }))).toMatchObject({ score: 10, reasons: [{ part: "said", points: 10, what: "" }], item: { task: "提交标书" }, day: on("2025-08-17") });
  expect(answer([], [task], need({ need: "要车", origin: { ...task.origin, row: 999 } }))).toBeNull();
  expect(answer([], [task], need({ need: "要车", origin: { ...task.origin, sheet: "协调事项" } }))).toBeNull();
});

test("a project in common is looked at as well", () => {
  const of = need({ need: "盖章", project: "示例市一张图" });
  expect(answer([done("2025-08-14", "合同盖章", { project: "示例市一张图", dayResult: "已盖章" })], [], of)).toMatchObject({ day: on("2025-08-14") });
});

describe("results", () => {
  const days = (log: readonly LogEntry[], plans: readonly PlanItem[] = [], grade: Grade = "done"): readonly string[] => results(log, plans, grade).map(({ text }) => text);

  test("are what was achieved or reads done, the latest first, of the last twelve weeks up to today", () => {
    const log = [done("2025-06-02", "最早"), done("2025-06-01", "太早"), done("2025-08-18", "今天"), done("2025-08-19", "明天"), done("2025-08-11", "没办成", { dayResult: "还在走流程" }), done("2025-08-11", "没有结果", { dayResult: "" }), done("2025-08-12", "签约", { dayResult: "签订合同", project: "示例项目" })];
    expect(days(log)).toEqual(["今天 投标保函已出具 ", "签约 签订合同 示例项目", "最早 投标保函已出具 "]);
  });

  test("are tasks that are done, on the last day of their week or today", () => {
    const plans = [plan({ task: "上周的", actual: "办好", project: "示例项目" }), plan({ task: "本周的", week: TODAY, status: "完成" }), plan({ task: "别人的", owners: ["销售乙"] })];
    expect(results([], plans).map(({ day, text }) => [text, day])).toEqual([["本周的 完成 ", TODAY], ["上周的 办好 示例项目", on("2025-08-17")], ["别人的  ", on("2025-08-17")]]);
    expect(days([], plans, "partial")).toEqual([]);
  });

  test("are no more than the latest two thousand", () => {
    const log = Array.from({ length: 2100 }, (_, at) => done(at < 2000 ? "2025-08-18" : "2025-08-11", "取保函"));
    const found = results([...log, done("2025-08-04", "再早")]);
    expect([found.length, found.every(({ day }) => day === TODAY)]).toEqual([2000, true]);
  });
});

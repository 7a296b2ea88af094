import { planFacts } from "../../src/facts/planFacts.js";
import { completionOf, gradeOfPercent, type Completion } from "../../src/grade/completion.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { inputs, plan, type Rows } from "../support/builders.js";

const graded = (item: Partial<PlanItem>, settings: Rows["settings"] = {}, week: "quiet" | "over" = "over"): Completion =>
  completionOf(planFacts(plan(item), inputs({ settings }).settings), week);

test.each([
  ["主管评定 beats everything", { verdict: "未完成", status: "完成", percent: 100, actual: "完成" }, "missed", "manager", 100],
  ["完成状态 beats percentage and words", { status: "完成", percent: 60, actual: "未完成" }, "done", "status", 60],
  ["完成率 beats the words", { percent: 60, actual: "完成" }, "partial", "percent", 60],
  ["the words decide where nothing else does", { actual: "未完成" }, "missed", "text", null],
  ["words that state a share", { actual: "完成80%" }, "partial", "text", 80],
  ["nothing at all", {}, "unclear", "none", null],
  ["postponed", { status: "延期" }, "postponed", "status", null],
  ["cancelled", { actual: "取消，客户不再需要" }, "cancelled", "text", null],
] as const)("%s", (_, item, grade, basis, percent) => {
  const given = graded(item);
  expect([given.grade, given.basis, given.percent]).toEqual([grade, basis, percent]);
});

test.each([
  [100, "done"],
  [120, "done"],
  [99.9, "partial"],
  [0.1, "partial"],
  [0, "missed"],
] as const)("%d %% is %s", (percent, grade) => expect(gradeOfPercent(percent)).toBe(grade));

test("a percentage above 100 is shown as 100", () => expect(graded({ percent: 120 }).percent).toBe(100));

test("a company's own phrase wins over our reading, as a whole cell or clause, not inside a word", () => {
  const settings = { phrases: new Map([["闭环", "完成"]]) };
  expect(graded({ actual: "闭环" }, settings)).toMatchObject({ grade: "done", basis: "text", why: { say: "why-grade-phrase" } });
  expect(graded({ actual: "已走访，闭环" }, settings).grade).toBe("done");
  expect(graded({ actual: "未闭环" }, settings).why.say).not.toBe("why-grade-phrase");
});

test("an unsure or unknown reading asks a person", () => {
  expect(graded({ actual: "见群文件" })).toMatchObject({ grade: "unclear", basis: "text", sure: false, why: { say: "why-grade-text-unsure" } });
});

test("a blank of a running week is quiet, of a past week it is not filled in", () => {
  expect(graded({}, {}, "quiet").why.say).toBe("why-grade-pending");
  expect(graded({}, {}, "over").why.say).toBe("why-grade-none");
});

test("the manager's reason is told where there is one", () => {
  expect(graded({ verdict: "完成", verdictReason: "客户已签收" }).why).toEqual({ say: "why-grade-manager-reason", with: { value: "完成", reason: "客户已签收" } });
});

test("a short cell is quoted whole", () => {
  expect(graded({ actual: "基本完成" }).why.with).toEqual({ phrase: "基本完成" });
});

test.each<[string, Partial<PlanItem>, Completion["grade"], string, Readonly<Record<string, unknown>>, boolean]>([
  ["the manager's word", { verdict: "部分完成" }, "partial", "why-grade-manager", { value: "部分完成" }, true],
  ["spaces are no reason", { verdict: "延期", verdictReason: " " }, "postponed", "why-grade-manager", { value: "延期" }, true],
  ["a drop-down in English", { status: " Missed " as "未完成" }, "missed", "why-grade-status", { value: " Missed " }, true],
  ["a word that no drop-down has", { status: "推进中" as "完成" }, "unclear", "why-grade-status", { value: "推进中" }, true],
  ["a manager's word that no drop-down has", { verdict: "尚可" as "完成" }, "unclear", "why-grade-manager", { value: "尚可" }, true],
  ["workbooks that differ", { conflict: "完成 | 未完成", status: "完成" }, "unclear", "why-grade-conflict", { told: "完成 | 未完成" }, false],
  ["workbooks that differ, and the manager's word", { conflict: "完成 | 未完成", verdict: "完成" }, "done", "why-grade-manager", { value: "完成" }, true],
  ["a share, capped and rounded", { percent: 33.333 }, "partial", "why-grade-percent", { percent: 33.3 }, true],
  ["a share below none", { percent: -5 }, "missed", "why-grade-percent", { percent: 0 }, true],
])("why: %s", (_, item, grade, say, values, sure) => {
  expect(graded(item)).toMatchObject({ grade, why: { say, with: values }, sure });
});

test.each<[word: string, grade: Completion["grade"]]>([["完成", "done"], ["部分完成", "partial"], ["未完成", "missed"], ["延期", "postponed"], ["取消", "cancelled"], ["done", "done"], ["partial", "partial"], ["missed", "missed"], ["postponed", "postponed"], ["cancelled", "cancelled"]])("the drop-down %s", (word, grade) => {
  expect([graded({ status: word as "完成" }).grade, graded({ verdict: word as "完成" }).grade]).toEqual([grade, grade]);
});

test("the share is told beside what decided, and the reading only where the words did", () => {
  expect([graded({ status: "完成", actual: "完成80%" }), graded({ verdict: "完成", percent: 150 }), graded({ conflict: "一 | 二", percent: 60 }), graded({ actual: "完成80%" })].map(({ percent, reading, basis }) => [percent, reading !== null, basis])).toEqual([
    [80, false, "status"],
    [100, false, "manager"],
    [60, false, "text"],
    [80, true, "text"],
  ]);
});

test("a company's own phrase is told with what it stands for", () => {
  expect(graded({ actual: "已走访，闭环" }, { phrases: new Map([["闭环", "完成"]]) })).toMatchObject({ basis: "text", sure: true, reading: null, why: { with: { phrase: "闭环", value: "完成" } } });
});

test.each<[string, string, string]>([
  ["twelve signs are quoted whole", "今天方案全部都已经完成了", "今天方案全部都已经完成了"],
  ["of more, the words that decided", "今天的方案全部都已经完成了", "完成"],
  ["of more that nothing in it decided, all", "今天的方案全部都已经完成了", ""],
])("%s", (_, actual, phrase) => {
  const facts = planFacts(plan({ actual }), inputs({}).settings);
  const { why } = completionOf({ ...facts, reading: facts.reading && { ...facts.reading, phrase: phrase === actual ? "完成" : phrase } }, "over");
  expect(why).toEqual({ say: "why-grade-text", with: { phrase: phrase === "" ? actual : phrase } });
});

test("a reading that is sure of nothing is not sure", () => {
  const facts = planFacts(plan({ actual: "见群文件" }), inputs({}).settings);
  const unknown = (sure: boolean): Completion => completionOf({ ...facts, reading: facts.reading && { ...facts.reading, label: "unknown", sure } }, "over");
  expect([unknown(true).sure, unknown(false).sure]).toEqual([false, false]);
});

test("a company's own phrase that says nothing of a task leaves it to its words, told without the spaces at their ends", () => {
  expect(graded({ actual: " 完成 " }, { phrases: new Map([["完成", "休息"]]) })).toMatchObject({ grade: "done", why: { say: "why-grade-text", with: { phrase: "完成" } } });
  expect(graded({ actual: "完成" }, { phrases: new Map([["完成", "没有这个词"]]) }).why.say).toBe("why-grade-text");
});

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

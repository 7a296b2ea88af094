import { daysOf, findingsOf, gradesOf, LOGGED, MONDAY, PLAN, reviewOf, sheet } from "../support/weekBook.js";

const rows = [PLAN, [MONDAY, "销售甲", "甲事", "x", "完成"], [MONDAY, "销售 甲", "乙事", "x", "未完成"], [MONDAY, "销售甲 ", "丙事", "x", "完成"], [MONDAY, "销售甲、李四", "同办", "x", "完成"], [MONDAY, "李四", "丁事", "x", "未完成"]];
const book = sheet("周计划", rows, { hiddenRows: [5] });
const tasks = (person: string | null): readonly string[] => gradesOf(reviewOf([book], { person })).map((line) => line.split(" ").slice(0, 2).join(" "));

/** Situation 7: spellings of one name are one person, a joint task is each one's and the team's once. */
test("each person's review has their own tasks and the joint one", () => {
  expect(tasks("销售甲")).toEqual(["甲事 done", "乙事 missed", "丙事 done", "同办 done"]);
  expect(tasks("李四")).toEqual(["同办 done", "丁事 missed"]);
});

test("the team has two people and counts the joint task once", () => {
  const team = reviewOf([book]);
  expect([team.people, team.counts.planned, team.counts.completion]).toEqual([["销售甲", "李四"], 5, { n: 3, of: 5 }]);
});

test("a filtered row counts, and the review says so", () => {
  expect(findingsOf(reviewOf([book]), "hidden-rows")).toEqual(["周计划：隐藏 1 行，已计入"]);
});

test("an owner who changes in the middle of the week keeps each row with whom it names", () => {
  const log = sheet("每日日志", [LOGGED, [MONDAY, "销售甲", "返回公司", "返回公司", "无", "无"], [MONDAY + 3, "李四", "返回公司", "返回公司", "无", "无"]]);
  const effects = (person: string): readonly string[] => daysOf(reviewOf([log], { person })).filter((line) => line.includes("返程")).map((line) => line.slice(0, 10));
  expect([effects("销售甲"), effects("李四")]).toEqual([["2025-08-11"], ["2025-08-14"]]);
});

test("a task without an owner is nobody's, and everybody's review says so", () => {
  const unowned = sheet("周计划", [...rows, [MONDAY, null, "无主", "x", "完成"]]);
  expect(findingsOf(reviewOf([unowned], { person: "李四" }), "unowned-row")).toEqual(["任务“无主”未填写负责人，未计入任何人"]);
});

import type { QuickFix } from "../../../src/model/selfCheck.js";
import { originText } from "../../../src/model/origin.js";
import type { Sheet } from "../../../src/model/workbook.js";
import { readInputs } from "../../../src/read/readInputs.js";
import { selfCheckOf } from "../../../src/run/selfCheck/selfCheckOf.js";
import { quickFixes } from "../../../src/run/selfCheck/quickFixes.js";
import { day, log, MONDAY, plans, reviewOf, sheet, zh } from "../../support/weekBook.js";

const NEXT = MONDAY + 7;
const WORKED = [0, 1, 2, 3, 4].map((more) => [MONDAY + more, "整理示例市自然资源局材料", "完成", "", ""]);
/** A task of the plan week that lacks nothing. */
const PLANNED = [NEXT, "销售甲", "整理台账", "完成", null, NEXT + 2];

function fixesOf(sheets: readonly Sheet[]): readonly string[] {
  return fixes(sheets).map(({ say, places }) => `${say.say.slice(4)} ${say.with["n"] ?? ""} ${places[0] ? originText(places[0]) : ""}`.trim());
}

function fixes(sheets: readonly Sheet[]): readonly QuickFix[] {
  const workbook = { fileName: null, dateSystem: 1900 as const, sheets, findings: [] };
  return quickFixes(reviewOf(sheets, { person: "销售甲" }), readInputs(workbook, { today: day("2025-08-18") }));
}

/** Tasks with a due date, and one of the plan week. */
function week(rows: readonly (readonly [string, string | null])[], more: readonly (readonly unknown[])[] = [PLANNED]): Sheet {
  return sheet("周计划", [...plans([], ["计划完成日期"]).rows, ...rows.map(([task, actual]) => [MONDAY, "销售甲", task, "完成", actual, MONDAY + 3]), ...(more as (string | number | null)[][])]);
}

const DONE = ["整理示例市自然资源局材料", "已完成"] as const;

test.each<readonly [string, readonly Sheet[], readonly string[]]>([
  ["nothing to mend", [week([DONE]), log(WORKED)], []],
  ["a task without an outcome comes first: it moves a figure and takes one cell", [week([DONE, ["回访示例县教育局", null], ["送示例县教育局方案", ""]], []), log(WORKED)], ["outcome 2 周计划!E3", "next"]],
  ["an action without a result, a day without a row", [week([DONE]), log([...WORKED.slice(0, 3), [MONDAY + 3, "拜访示例市自然资源局", "", "", ""]])], ["result 1 每日日志!D5", "day 1"]],
  ["a day whose row is blank leads to it", [week([DONE]), log([...WORKED.slice(0, 4), [MONDAY + 4, null]])], ["day 1 每日日志!A6"]],
  ["a task done without a log row", [week([DONE, ["与示例县教育局签补充协议", "已完成"]]), log(WORKED)], ["log 1 周计划!C3"]],
  ["a task of the plan week without a date", [week([DONE], [[...PLANNED.slice(0, 5)]]), log(WORKED)], ["due 1 周计划!F3"]],
  ["a column that is not there is no fix", [plans([["整理示例市自然资源局材料", "完成", "已完成"]]), log(WORKED)], ["next"]],
])("%s", (_, sheets, expected) => {
  expect(fixesOf(sheets)).toEqual(expected);
});

test("three at most, the most for a cell first, each in a whole sentence", () => {
  const found = fixes([week([["回访示例县教育局", null], ["送示例县教育局方案", "没送"]], [[...PLANNED.slice(0, 5)]]), log([[MONDAY, "拜访示例市自然资源局", "", "", ""]])]);
  expect(found).toHaveLength(3);
  const worth = found.map(({ changes, cells }) => changes / cells);
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
  expect(found.map(({ say }) => zh(say)).join("\n")).not.toMatch(/fix-|\{/);
});

test("what is shown is the manager's view, not the prompts for oneself", () => {
  const sheets = [week([DONE]), log([...WORKED, [MONDAY + 5, "", "", "宴请示例市自然资源局领导", "满意"]])];
  const review = reviewOf(sheets, { person: "销售甲" });
  const { review: seen } = selfCheckOf(review, { fileName: null, dateSystem: 1900, sheets, findings: [] });
  expect(seen.flags.filter(({ audience }) => audience === "self")).toEqual([]);
  expect(seen.counts).toEqual(review.counts);
});

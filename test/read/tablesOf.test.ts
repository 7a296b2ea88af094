import { PLANS, LOG } from "../../src/model/columns/index.js";
import type { CellValue } from "../../src/model/workbook.js";
import { findHeadings, WHOLE } from "../../src/read/findHeadings.js";
import { sheetRank } from "../../src/read/sheetRank.js";
import { totalRow } from "../../src/read/skippedRow.js";
import { spansOf } from "../../src/read/spansOf.js";
import { titlesAbove } from "../../src/read/titlesAbove.js";
import { titleTexts } from "../../src/read/titleTexts.js";
import { area, LOG_HEADINGS, PLAN_HEADINGS, sheet } from "./grid.js";

test.each<readonly [string, number, string]>([
  ["周计划", 0, "周计划"],
  ["　周 计划（销售甲）", 0, "周计划"],
  ["PLANS", 0, "plans"],
  ["工作计划", 1, "工作计划"],
  ["周计划2025.8.11-8.17", 2, "周计划"],
  ["第33周周计划", 2, "周计划"],
  ["2025年周计划", 2, "周计划"],
  ["w33_plans", 2, "plans"],
  ["周计划_销售甲", 3, "周计划"],
  ["销售甲工作计划表", 3, "工作计划"],
  ["my plans", 9, ""],
  ["计划书", 9, ""],
  ["Sheet1", 9, ""],
  ["", 9, ""],
])("the name %j ranks %d as a plan, by %j", (name, rank, stem) => expect(sheetRank({ name }, PLANS)).toEqual({ rank, stem }));

test("of two words that a name holds the longer tells, and what 设置 calls a sheet wins over its name", () => {
  expect(sheetRank({ name: "甲本周工作计划乙" }, { ...PLANS, aliases: ["工作计划", "本周工作计划"] })).toEqual({ rank: 3, stem: "本周工作计划" });
  expect(sheetRank({ name: "甲短x工作计划乙" }, { ...PLANS, aliases: ["x工作计划", "工作计划x"] })).toEqual({ rank: 9, stem: "" });
  expect(sheetRank({ name: "周计划", calledAs: "每日日志" }, PLANS).rank).toBe(9);
});

test.each<readonly [readonly CellValue[], boolean]>([
  [["合计"], true],
  [[null, " ", "小计：3"], true],
  [["本周合计", 5], true],
  [["Grand Total"], true],
  [["sub-total: 3.5"], true],
  [["总计 12 项"], true],
  [["汇总"], true],
  [["合计回款", null], false],
  [["计划"], false],
  [["写总结", "合计"], false],
  [[5, "合计"], false],
  [["合计12345678901234567"], true],
  [["合计123456789012345678"], false],
  [[], false],
  [[null, ""], false],
])("that %j is a total is %j", (cells, expected) => expect(totalRow(cells)).toBe(expected));

test.each<readonly [readonly CellValue[], readonly (readonly [number, number])[]]>([
  [[], []],
  [[null, ""], []],
  [["a"], [[0, 0]]],
  [["a", "b", "c"], [[0, 2]]],
  [[null, "a", "b", null, null, "c", ""], [[1, 2], [5, 5]]],
  [["a", "b", "a", "b"], [[0, 1], [2, 3]]],
  [["a", "a"], [[0, 0], [1, 1]]],
  [["a", null, "a"], [[0, 0], [2, 2]]],
  [["a", "b", "a", null, "b"], [[0, 1], [2, 2], [4, 4]]],
])("the stretches of %j are %j", (cells, expected) => expect(spansOf(cells)).toEqual(expected.map(([left, right]) => ({ left, right }))));

describe("lines above a heading row", () => {
  const first = (rows: readonly (readonly CellValue[])[], merges = [area(99, 0, 99, 0)], span = WHOLE, floor = 0): number => titlesAbove(sheet("周报", [...rows, ["任务"]], { merges }), rows.length, span, floor);
  test.each<readonly [string, readonly (readonly CellValue[])[], number]>([
    ["none", [], 0],
    ["one in the first column", [["周报"]], 0],
    ["blank ones between", [["周报"], [], [null, " "]], 0],
    ["none of only blank ones", [[], [null]], 2],
    ["six at most", [["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["七"]], 1],
    ["those below a row of two cells", [["一"], ["甲", "乙"], ["三"]], 2],
    ["two cells of which the first ends in a colon", [["姓名：", "销售甲"]], 0],
    ["the same with a half-width colon and a space", [["姓名: ", "销售甲"]], 0],
    ["not three cells", [["姓名：", "销售甲", "乙"]], 1],
    ["not a colon further in", [["姓名：甲", "销售甲"]], 1],
    ["not a number", [[45880]], 1],
    ["not one in another column", [[null, "周报"]], 1],
  ])("%s", (_, rows, expected) => expect(first(rows)).toBe(expected));

  test.each<readonly [string, ReturnType<typeof area>, number]>([
    ["one merged over several columns", area(0, 1, 0, 3), 0],
    ["not one merged downwards", area(0, 1, 1, 1), 1],
    ["not a merge of another row", area(1, 1, 1, 3), 1],
    ["not a merge that begins in another column", area(0, 0, 0, 3), 1],
  ])("%s", (_, merge, expected) => expect(first([[null, "周报"]], [merge])).toBe(expected));

  test("within some columns only, and not above a floor", () => {
    const rows = [["甲", "乙", "周报", "丙"], ["丁"]];
    expect(first(rows, [], { left: 2, right: 2 })).toBe(0);
    expect(first(rows, [], { left: 2, right: 3 })).toBe(2);
    expect(first([["一"], ["二"], ["三"]], [], WHOLE, 1)).toBe(1);
  });
});

test.each<readonly [string, readonly (readonly CellValue[])[], readonly string[]]>([
  ["each cell of text", [["周报", 5, null, "销售甲"], [{ error: "#N/A" }, " "]], ["周报", "销售甲"]],
  ["a label with the cell it speaks of", [["姓 名：", null, "销售甲", "周次", "第33周"]], ["姓名：销售甲", "周次：第33周"]],
  ["a label without one is none", [["姓名"], ["部门", 5, "销售甲"]], ["销售甲"]],
  ["a label that only begins like one is a text", [["姓名及部门", "销售甲"]], ["姓名及部门", "销售甲"]],
  ["a label's cell may be a label", [["姓名", "部门"]], ["姓名：部门"]],
])("the lines of title rows are %s", (_, rows, expected) => expect(titleTexts(sheet("周报", rows), 0, rows.length)).toEqual(expected));

test("lines of some rows and columns", () => {
  const own = sheet("周报", [["a", "b", "c"], ["d", "e", "f"], ["g"]]);
  expect(titleTexts(own, 1, 2, { left: 1, right: 1 })).toEqual(["e"]);
  expect(titleTexts(own, 0, 2, { left: 1, right: 9 })).toEqual(["b", "c", "e", "f"]);
  expect(titleTexts(own, -2, 1, { left: 0, right: 1 })).toEqual(["a", "b"]);
  expect(titleTexts(own, 0, -1)).toEqual([]);
});

describe("headings", () => {
  const found = (rows: readonly (readonly CellValue[])[], spec = PLANS as Parameters<typeof findHeadings>[1], merges: readonly ReturnType<typeof area>[] = []): unknown => {
    const headings = findHeadings(sheet("周计划", rows, { merges }), spec, new Map());
    return headings && [headings.row, headings.firstRow, [...headings.columns], headings.english];
  };
  test("stand in one of the first ten rows", () => {
    const at = (above: number): unknown => found([...Array.from({ length: above }, (_, nth) => [`第${nth}行`]), PLAN_HEADINGS]);
    expect([at(9), at(11)]).toEqual([[9, 10, [["week", 0], ["owner", 1], ["task", 2], ["expected", 3], ["actual", 4]], false], undefined]);
  });

  test.each<readonly [string, readonly CellValue[], boolean]>([
    ["three of a plan", ["负责人", "任务内容", "期望结果"], true],
    ["two of a plan", ["负责人", "任务内容"], false],
    ["three columns of one field", ["任务内容", "任务", "工作任务"], false],
  ])("are known by %s: %j is %j", (_, cells, known) => expect(found([cells]) !== undefined).toBe(known));

  test("of at most ten columns are known by two", () => {
    const own = (columns: number): Parameters<typeof findHeadings>[1] => ({ key: "x", zh: "甲表", en: "X", aliases: [], columns: Array.from({ length: columns }, (_, nth) => ({ field: `f${nth}`, zh: `列${nth}`, en: `C${nth}`, type: "text" as const })) });
    expect([found([["列0", "列1"]], own(10)), found([["列0", "列1"]], own(11)), found([["列0"]], own(10))]).toEqual([[0, 1, [["f0", 0], ["f1", 1]], false], undefined, undefined]);
  });

  test("are the first of two rows that know as much, one row before two", () => {
    expect(found([PLAN_HEADINGS, PLAN_HEADINGS])).toEqual([0, 1, expect.anything(), false]);
    expect(found([["日期", "负责人", "白天", null, "晚上"], [null, null, "主要动作", "结果", "主要动作"]], LOG, [area(0, 2, 0, 3)])).toEqual([0, 2, [["day", 0], ["owner", 1], ["dayAction", 2], ["dayResult", 3], ["eveningAction", 4]], false]);
  });

  test("merged above others count for those below them only", () => {
    const rows = [["晚上", null, null], ["主要动作", "结果", "主要动作"], ["日期", "负责人"]];
    expect(found(rows, LOG, [area(0, 0, 0, 1), area(1, 0, 1, 2)])).toBeUndefined();
    expect(found([["日期", "晚上", null, "负责人"], [null, "主要动作", "结果", null]], LOG, [area(0, 1, 0, 2)])).toEqual([0, 2, [["day", 0], ["eveningAction", 1], ["eveningResult", 2], ["owner", 3]], false]);
  });

  test("of half English are not English, of more they are", () => {
    expect([found([["WeekStart", "Owner", "任务内容", "期望结果"]]), found([["WeekStart", "Owner", "Task", "期望结果"]])]).toMatchObject([[0, 1, expect.anything(), false], [0, 1, expect.anything(), true]]);
  });

  test("with a long remark are headings up to 200 characters", () => {
    const long = (length: number): string => `任务内容（${"长".repeat(length - 6)}）`;
    expect([found([["负责人", long(200), "期望结果"]]) !== undefined, found([["负责人", long(201), "期望结果"]]) !== undefined]).toEqual([true, false]);
  });

  test("that come twice are told, the standard name first and else the left one", () => {
    const headings = findHeadings(sheet("周计划", [["任务", "期望结果", "任务内容", "目标", "负责人"]]), PLANS, new Map());
    expect([headings?.twice, headings?.texts.get("task"), headings?.texts.get("expected")]).toEqual([[{ field: "task", used: 2, left: 0 }, { field: "expected", used: 1, left: 3 }], "任务内容", "期望结果"]);
  });
});

test("headings of a log are no headings of a plan", () => {
  expect(findHeadings(sheet("每日日志", [LOG_HEADINGS]), PLANS, new Map())).toBeUndefined();
});

import type { CellValue } from "../../../src/model/workbook.js";
import { shownAt, valueAt, wordsAt } from "../../../src/read/layouts/cells.js";
import { holdsDay } from "../../../src/read/layouts/dayCell.js";
import { dayRole, periodWord } from "../../../src/read/layouts/dayRole.js";
import { DayCells, standardHeading } from "../../../src/read/layouts/dayRows.js";
import { namedKind } from "../../../src/read/layouts/namedKind.js";
import { prose } from "../../../src/read/layouts/prose.js";
import { taskField } from "../../../src/read/layouts/taskWords.js";
import { gridRow } from "../../../src/read/layouts/weekGrid.js";
import { area, sheet } from "../grid.js";

const part = (name: "action" | "result", period: string | null): unknown => ({ part: name, period });

test.each<readonly [string, unknown]>([
  ["日期", { field: "day" }],
  ["时间", { field: "day" }],
  ["星期", { field: "day" }],
  ["拜访单位", { field: "client" }],
  ["姓名", { field: "owner" }],
  ["白天动作", part("action", "day")],
  ["晚上结果", part("result", "evening")],
  ["上午", part("action", "morning")],
  ["早上", part("action", "morning")],
  ["AM", part("action", "morning")],
  ["am工作", part("action", null)],
  ["中午", part("action", "afternoon")],
  ["pm", part("action", "afternoon")],
  ["夜里", part("action", "evening")],
  ["全天", part("action", "day")],
  ["下午见", part("action", "afternoon")],
  ["下午见面", undefined],
  ["下午收获", part("result", "afternoon")],
  ["成果", part("result", null)],
  ["落实情况", part("result", null)],
  ["工作内容", part("action", null)],
  ["行程", part("action", null)],
  ["工作安排", undefined],
  ["上午计划", undefined],
  ["心情", undefined],
  ["", undefined],
  ["一二三四五六七八九十动作", part("action", null)],
  ["一二三四五六七八九十一动作", undefined],
])("the label %j stands for %j", (label, role) => expect(dayRole(label)).toEqual(role));

test.each<readonly [string, string | undefined]>([["上午", "morning"], [" 下 午：", "afternoon"], ["晚", "evening"], ["白天", "day"], ["晚上好", undefined], ["好", undefined], ["", undefined], ["am", "morning"]])("%j alone is the %j", (text, period) => expect(periodWord(text)).toBe(period));

test("a role's cells are read as a standard heading", () => {
  expect([standardHeading({ field: "client" }), ...(["action", "result"] as const).flatMap((name) => (["evening", "morning", null] as const).map((period) => standardHeading({ part: name, period })))]).toEqual(["客户", "晚上主要动作", "白天主要动作", "白天主要动作", "晚上结果", "白天结果", "白天结果"]);
});

describe("the cells of a day", () => {
  const at = (column: number): { row: number; column: number } => ({ row: 0, column });
  const rowsOf = (...cells: readonly (readonly [Parameters<DayCells["add"]>[0], number])[]): unknown => {
    const day = new DayCells(at(0));
    for (const [role, column] of cells) day.add(role, at(column));
    return day.rows().map(({ key, fields }) => [key.column, Object.fromEntries([...fields].map(([field, ref]) => [field, ref.column]))]);
  };
  const action = (period: "day" | "morning" | "afternoon" | "evening" | null): Parameters<DayCells["add"]>[0] => ({ part: "action", period });
  const result = (period: "day" | "morning" | "afternoon" | "evening" | null): Parameters<DayCells["add"]>[0] => ({ part: "result", period });

  test.each<readonly [string, readonly (readonly [Parameters<DayCells["add"]>[0], number])[], unknown]>([
    ["none", [], [[0, { day: 0 }]]],
    ["a result goes to the last action of its part that has none", [[action("morning"), 1], [action("morning"), 2], [result("morning"), 3], [result("morning"), 4]], [[0, { day: 0, dayAction: 1, dayResult: 4 }], [2, { day: 0, dayAction: 2, dayResult: 3 }]]],
    ["a result without a part goes to the last action", [[action("morning"), 1], [action("evening"), 2], [result(null), 3]], [[0, { day: 0, dayAction: 1, eveningAction: 2, eveningResult: 3 }]]],
    ["a result of another part stands alone", [[action("morning"), 1], [result("evening"), 3]], [[0, { day: 0, dayAction: 1, eveningResult: 3 }]]],
    ["a result before any action is the day's", [[result(null), 3]], [[0, { day: 0, dayResult: 3 }]]],
    ["an action without a part is the day's", [[action(null), 1], [result("day"), 2]], [[0, { day: 0, dayAction: 1, dayResult: 2 }]]],
    ["every further action of day or evening has a row", [[action("day"), 1], [action("evening"), 2], [action("evening"), 3], [result("evening"), 4]], [[0, { day: 0, dayAction: 1, eveningAction: 2 }], [3, { day: 0, eveningAction: 3, eveningResult: 4 }]]],
    ["the first cell of a field holds for every row, the day is its own", [[{ field: "client" }, 1], [{ field: "client" }, 2], [{ field: "day" }, 3], [action("day"), 4], [action("day"), 5]], [[0, { day: 0, client: 1, dayAction: 4 }], [5, { day: 0, client: 1, dayAction: 5 }]]],
  ])("%s", (_, cells, rows) => expect(rowsOf(...cells)).toEqual(rows));
});

test.each<readonly [CellValue, string, boolean]>([
  [36_526, "yyyy/m/d", true],
  [36_525, "yyyy/m/d", false],
  [73_050, "m月", true],
  [73_051, "m月", false],
  [45_880, "", false],
  [45_880, "0.0", false],
  [45_880, "D", true],
  ["周一", "", true],
  ["周一拜访", "", false],
  [null, "", false],
  [true, "", false],
])("that %j shown as %j holds a day is %j", (value, format, holds) => {
  expect(holdsDay(sheet("周报", [[value]], { formats: [[format]] }), 0, 0)).toEqual(holds ? { row: 0, column: 0 } : undefined);
});

test("a number without any format is no day, and a day merged over others is each one's", () => {
  expect(holdsDay(sheet("周报", [[45_880]]), 0, 0)).toBeUndefined();
  expect(holdsDay(sheet("周报", [["周一", null]], { merges: [area(0, 0, 1, 1)] }), 1, 1)).toEqual({ row: 0, column: 0 });
});

describe("the cell that a cell shows", () => {
  const own = sheet("周报", [["a", null, " 甲 "], [5, "", { error: "#N/A" }]], { merges: [area(0, 0, 1, 1)], formats: [[], [""]] });
  test.each<readonly [number, number, string]>([[0, 0, "a"], [0, 1, "a"], [1, 0, "a"], [1, 1, "a"], [0, 2, "甲"], [1, 2, ""], [2, 0, ""], [9, 9, ""]])("%d,%d says %j", (row, column, words) => expect(wordsAt(own, row, column)).toBe(words));
  test("its value is null where blank, and what it shows is as its format has it", () => {
    expect([valueAt(own, { row: 1, column: 1 }), valueAt(own, { row: 9, column: 0 }), valueAt(own, { row: 1, column: 0 })]).toEqual([null, null, 5]);
    expect(shownAt(own, 2, 0)).toEqual({ row: 2, column: 0 });
    expect(wordsAt(sheet("周报", [[45_880]], { formats: [["yyyy/m/d"]] }), 0, 0)).toBe("2025-08-11");
  });
});

test.each<readonly [string, readonly CellValue[], string | undefined]>([
  ["每日行动", [], "log"],
  ["Diary", ["任务"], "log"],
  ["待办清单", ["日志"], "plan"],
  ["Sheet1", ["销售甲 工作日程"], "log"],
  ["Sheet1", ["销售甲 任务"], "plan"],
  ["行动计划", ["台账"], "plan"],
  ["行动计划", ["行动计划"], undefined],
  ["Sheet1", [], undefined],
])("a sheet called %j below %j is a %j", (name, title, kind) => expect(namedKind(sheet(name, [title, ["任务"]]), 1)).toBe(kind));

test.each<readonly [readonly CellValue[], string | undefined]>([
  [["本周工作总结", "本周主要拜访了示例市水利局，领导满意"], "本周工作总结"],
  [["一、本周工作完成情况：", "二、下周计划", "下周计划", "本周主要拜访了示例市水利局，领导满意"], "一、本周工作完成情况、二、下周计划、下周计划"],
  [["本周工作总结", "十五个字以内的话都不算成段落"], undefined],
  [["本周工作总结", "十六个字以内的话就能够算成段落啦"], "本周工作总结"],
  [["本周主要拜访了示例市水利局，领导满意"], undefined],
  [["见本周工作总结", "本周主要拜访了示例市水利局，领导满意"], undefined],
  [["本周工作总结如下", "本周主要拜访了示例市水利局，领导满意"], undefined],
  [[5, null], undefined],
])("%j is prose under %j", (cells, sections) => {
  expect(prose(sheet("周报", cells.map((value) => [value])))?.slots).toEqual(sections === undefined ? undefined : { sheet: "周报", sections });
});

test.each<readonly [string, string | undefined]>([["进展情况", "actual"], ["要 求", "expected"], ["截止时间（必填）", "due"], ["经办人", "responsible"], ["待办", "task"], ["状态", "status"], ["说明", "note"], ["资源", "resources"], ["心情", undefined]])("the label %j names the field %j", (label, field) => expect(taskField(label)).toBe(field));

test.each<readonly [readonly CellValue[], boolean]>([
  [["周一", "周二", "周三"], true],
  [["x", "周一", null, "周二", "周三"], true],
  [["周一", "周二"], false],
  [["周一", "周二", "x"], false],
  [[45_880, 45_881, 45_882], true],
  [[45_880, 45_881, 45_883], false],
  [[3, 2, 1], false],
  [[45_880, 45_881, "周三"], true],
  [[1, 5, 9], false],
  [[], false],
])("that %j tops a week is %j", (cells, tops) => expect(gridRow(cells)).toBe(tops));

import { originText } from "../../src/model/origin.js";
import type { CellValue } from "../../src/model/workbook.js";
import { day, MONDAY, plan, PLAN_HEADINGS, read, sheet, TASK } from "./grid.js";

/** What a cell of a further column of 周计划, or of 问题单, is read as, and what is told of it. */
function readAs(heading: string, field: string, value: CellValue, format = ""): unknown {
  const { plans, problems } = read([sheet("周计划", [[...PLAN_HEADINGS, heading], [...TASK, value]], { formats: [[], ["", "", "", "", "", format]] })]);
  return [Reflect.get(plans?.rows[0] ?? {}, field), problems.map(({ say }) => [say.say, say.with])];
}

test.each<readonly [string, string, CellValue, unknown]>([
  ["计划完成日期", "due", "8.14", [day(2025, 8, 14), []]],
  ["计划完成日期", "due", "8.14-8.14", [day(2025, 8, 14), []]],
  ["计划完成日期", "due", "8.14-8.16", [day(2025, 8, 16), [["day-range", { first: "2025-08-14", last: "2025-08-16", date: "2025-08-16" }]]]],
  ["实际完成日期", "actualDay", "8.14-8.16", [day(2025, 8, 14), [["day-range", { first: "2025-08-14", last: "2025-08-16", date: "2025-08-14" }]]]],
  ["计划完成日期", "due", "待定", [undefined, []]],
  ["计划完成日期", "due", "月底", [undefined, [["day-unreadable", { text: "月底" }]]]],
  ["计划完成日期", "due", "周一 8.14", [day(2025, 8, 14), [["weekday-differs", { text: "周一 8.14", date: "2025-08-14" }]]]],
])("%s: %j typed under it is %j", (heading, field, value, expected) => expect(readAs(heading, field, value)).toEqual(expected));

test.each<readonly [CellValue, unknown]>([
  ["8.11 9:30", [{ day: MONDAY, minutes: 570 }, []]],
  [45_880.5, [{ day: MONDAY, minutes: 720 }, []]],
  [45_880, [{ day: MONDAY, minutes: null }, []]],
  ["待定", [undefined, []]],
  ["月底", [undefined, [["day-unreadable", "问题单!B2"]]]],
  ["周二 8.11 9:30", [{ day: MONDAY, minutes: 570 }, [["weekday-differs", "问题单!B2"]]]],
])("a moment typed as %j is %j", (value, expected) => {
  const { tickets, problems } = read([plan([TASK]), sheet("问题单", [["问题", "提出时间", "客户"], ["打不开", value, "示例局"]])]);
  expect([tickets?.rows[0]?.raised, problems.map(({ code, origin }) => [code, origin && originText(origin)])]).toEqual(expected);
});

test("a number outside its scale is told with the scale, its ends are in it", () => {
  const { contacts, problems } = read([plan([TASK]), sheet("关键人", [["客户", "姓名或职务", "支持度"], ["示例局", "局长", 3], ["示例局", "科长", 2], ["示例局", "处长", -2], ["示例局", "主任", "无"]])]);
  expect([contacts?.rows.map(({ support }) => support), problems.map(({ say }) => say.with)]).toEqual([[undefined, 2, -2, undefined], [{ number: 3, min: -2, max: 2 }]]);
});

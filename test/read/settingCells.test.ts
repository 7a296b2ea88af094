import { isoDay } from "../../src/model/day.js";
import type { Inputs } from "../../src/model/inputs.js";
import { originText } from "../../src/model/origin.js";
import type { CellValue } from "../../src/model/workbook.js";
import { figureText } from "../../src/read/figureText.js";
import { readNotice } from "../../src/read/readNotice.js";
import { settingId } from "../../src/read/readSettings.js";
import { isNotice } from "../../src/read/settingRows.js";
import { plan, read, sheet, TASK } from "./grid.js";

const withSettings = (rows: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[] = [], headings: readonly CellValue[] = ["键", "值"]): Inputs => read([plan([TASK]), sheet("设置", [headings, ...rows], { formats: [[], ...formats] })]);
const told = ({ problems }: Inputs): readonly unknown[] => problems.map(({ say, origin }) => [say.say, origin && originText(origin), say.with]);
const unreadable = (row: number, key: string, text: string): unknown => ["setting-unreadable", `设置!B${row}`, { key, text }];

test.each<readonly [readonly CellValue[], string, number | undefined, readonly unknown[]]>([
  [["预约提前天数", 0], "", 0, []],
  [[" 预约提前天数 ", " 5 天 "], "", 5, []],
  [["appointmentLead", 0.05], "0%", 5, []],
  [["预约提前天数", 1 / 3], "", 0.333333, []],
  [["预约提前天数", -0.5], "0.0", undefined, [unreadable(2, "预约提前天数", "-0.5")]],
  [["Appointment lead days", "很久"], "", undefined, [unreadable(2, "预约提前天数", "很久")]],
  [["预约提前天数", true], "", undefined, [unreadable(2, "预约提前天数", "TRUE")]],
  [["预约提前天数", null], "", undefined, []],
  [[null, 5], "", undefined, []],
  [[" ", 5], "", undefined, []],
  [[7, 5], "", undefined, []],
  [["合计", 5], "", undefined, []],
  [[" 口味 ", "辣"], "", undefined, [["setting-unknown", "设置!B2", { key: "口味" }]]],
])("the setting %j shown as %j is %j", (cells, format, number, problems) => {
  const inputs = withSettings([cells], [["", format]]);
  expect([inputs.settings.numbers.get("appointmentLead"), told(inputs)]).toEqual([number, problems]);
});

test("settings stand under their headings, wherever those are", () => {
  const inputs = withSettings([["x", 5, "预约提前天数"], [null, "2026年元旦：1月1日至1月3日放假，共3天。", null], ["x", null, "2026年春节：2月15日放假，共1天。"]], [], ["来源", "值", "键"]);
  expect([inputs.settings.numbers.get("appointmentLead"), [...inputs.settings.daysOff].map(isoDay)]).toEqual([5, ["2026-01-01", "2026-01-02", "2026-01-03", "2026-02-15"]]);
  expect(told(inputs)).toEqual([["notice-read", "设置!B3", { off: 4, working: 0 }]]);
  const keyed = withSettings([["x", null, "2026年元旦：1月1日（周五）放假，共1天。"]], [], ["来源", "值", "键"]);
  expect(told(keyed)).toEqual([["notice-read", "设置!C2", { off: 1, working: 0 }], ["notice-differs", "设置!C2", { text: "2026年元旦:1月1日(周五)放假,共1天" }]]);
});

test("a value that stands beyond its source is read all the same", () => {
  expect(withSettings([["预约提前天数", "旧", 5]], [], ["键", "来源", "值"]).settings.numbers.get("appointmentLead")).toBe(5);
});

test.each<readonly [readonly CellValue[]]>([[["键", "来源"]], [["", "值", "来源"]]])("under the headings %j the first two columns are key and value", (headings) => {
  expect(withSettings([["预约提前天数", 5, "x"]], [], headings).settings.numbers.get("appointmentLead")).toBe(5);
});

test("a line of a notice beside a key of its own is that key's", () => {
  expect(told(withSettings([["复盘人", "2026年元旦：1月1日放假，共1天。"]]))).toEqual([]);
});

test("words, advice, people, days, names and phrases are each kept under their key", () => {
  const inputs = withSettings([
    ["复盘人", " 主管甲 "],
    ["建议·久未接触的客户", " 先打电话 "],
    ["人员", "王小五、赵小六"],
    ["人员", "赵小六、钱小七"],
    ["人员", "无"],
    ["节假日", "8.14、某天、周二 8.11"],
    ["调休上班日", "8.16-8.17"],
    ["别名", "国土局=示例局、甲"],
    ["表头别名", "要事=任务内容"],
    ["短语", "搞定=完成、闭环=圆满"],
  ]);
  const { texts, people, daysOff, workingDays, aliases, phrases } = inputs.settings;
  expect([texts.get("reviewer"), texts.get("advice.quiet-client"), people, [...daysOff].map(isoDay), [...workingDays].map(isoDay), [...aliases], [...phrases]]).toEqual([
    "主管甲",
    "先打电话",
    ["王小五", "赵小六", "钱小七"],
    ["2025-08-14", "2025-08-11"],
    ["2025-08-16", "2025-08-17"],
    [["国土局", "示例局"], ["要事", "任务内容"]],
    [["搞定", "完成"]],
  ]);
  expect(told(inputs)).toEqual([unreadable(7, "", "某天"), unreadable(9, "A=B", "国土局=示例局、甲"), unreadable(11, "短语", "闭环=圆满")]);
});

test.each([["预约提前天数", "appointmentLead"], ["Working time", "workingTime"], ["放假通知", "daysOff"], ["advice·quiet-client", "advice.quiet-client"], ["口味", undefined]])("the key %j is the setting %j in any language", (key, id) => expect(settingId(key)).toBe(id));

test.each<readonly [string, number | undefined]>([["48小时", 48], ["3个小时", 3], ["5分", 5], ["5分钟", 5], ["5day", 5], ["5 Days ", 5], ["2hour", 2], ["2hours", 2], ["2h", 2], ["3点", 3], ["12月", 12], ["6 次", 6], ["7日", 7], ["８％", 8], ["5天5", undefined], ["第5天", 5], ["天", undefined], ["9".repeat(400), undefined], ["万", undefined], ["无", undefined]])("the figure of %j is %j", (text, figure) => expect(figureText(text)).toBe(figure));

describe("a notice", () => {
  const notice = (text: string, near = 2025): unknown => {
    const read = readNotice(text, near);
    return read && [read.daysOff.map(isoDay), read.workingDays.map(isoDay), read.doubts];
  };
  test.each<readonly [string, string, unknown]>([
    ["takes its year of a date where no title tells", "元旦：2026年10月1日放假，共1天", [["2026-10-01"], [], []]],
    ["of 1970 is one", "1970年1月1日放假", [["1970-01-01"], [], []]],
    ["of 1969 tells no year", "1969年1月1日放假1天", undefined],
    ["by its weekday may be of any year beside this one", "1月1日（周三）放假", [["2025-01-01"], [], []]],
    ["without a weekday tells no year", "1月1日放假", undefined],
    ["whose weekday no year beside has", "1月1日（周六）放假", undefined],
    ["whose sentences speak of neither gives no day", "2026年1月1日是元旦。放假", [[], [], []]],
    ["with a date that is none is in doubt about the sentence", "2026年1月1日放假；2026年2月30日至3月2日、3月3日放假", [["2026-01-01", "2026-03-03"], [], ["2026年2月30日至3月2日、3月3日放假"]]],
    ["that has only dates that are none has no doubt", "2026年2月30日放假", [[], [], []]],
    ["whose span ends before it begins counts its first day", "2026年1月5日至3日放假", [["2026-01-05"], [], ["2026年1月5日至3日放假"]]],
    ["whose span ends with no date counts its first day", "2026年1月5日至2月30日放假", [["2026-01-05"], [], ["2026年1月5日至2月30日放假"]]],
    ["of 33 days counts its first day", "2026年1月1日至2月2日放假", [["2026-01-01"], [], ["2026年1月1日至2月2日放假"]]],
    ["over New Year takes both its years", "2025年12月31日至2026年1月2日放假调休，共3天", [["2025-12-31", "2026-01-01", "2026-01-02"], [], []]],
    ["with a count of two digits holds it to that", "2026年10月1日至10月10日放假 10 天", [Array.from({ length: 10 }, (_, nth) => `2026-10-${String(nth + 1).padStart(2, "0")}`), [], []]],
    ["with another count is in doubt", " 2026年10月1日放假，共11天 ", [["2026-10-01"], [], ["2026年10月1日放假,共11天"]]],
    ["with a wrong weekday at its end is in doubt", "2026年1月1日（周四）至3日（周日）放假", [["2026-01-01", "2026-01-02", "2026-01-03"], [], ["2026年1月1日(周四)至3日(周日)放假"]]],
    ["with a remark that names no weekday is in none", "2026年2月15日（农历腊月二十八）放假", [["2026-02-15"], [], []]],
  ])("%s", (_, text, expected) => expect(notice(text)).toEqual(expected));

  test("of 32 days is one", () => {
    expect(readNotice("2026年1月1日至2月1日放假", 2025)).toMatchObject({ daysOff: { length: 32 }, doubts: [] });
  });

  test.each<readonly [string, boolean]>([["1月1日放假", true], ["１月１日上班", true], ["2026年部分节假日安排", true], ["1月1日", false], ["放假1月1日", false], ["2026年放假", false], ["26年节假日安排", false]])("that %j is one is %j", (text, expected) => expect(isNotice(text)).toBe(expected));
});

import { isoDay } from "../../src/model/day.js";
import type { CellValue } from "../../src/model/workbook.js";
import { TEXTS } from "../../src/settings/texts.js";
import { THRESHOLDS, threshold } from "../../src/settings/thresholds.js";
import type { Inputs } from "../../src/model/inputs.js";
import { PLAN_HEADINGS, read, sheet } from "../read/grid.js";

function settingsOf(rows: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[] = []): Inputs {
  return read([sheet("周计划", [PLAN_HEADINGS]), sheet("设置", [["键", "值", "来源"], ...rows], { formats })]);
}

test("keys and names of settings are unique in every language", () => {
  for (const name of ["key", "zh", "en"] as const) {
    const all = [...THRESHOLDS, ...TEXTS].map((setting) => setting[name]);
    expect(new Set(all).size).toBe(all.length);
  }
});

test.each<readonly [string, CellValue, string, number]>([
  ["预约提前天数", 5, "", 5],
  ["预约提前天数", "５天", "", 5],
  ["Appointment lead days", 4, "", 4],
  ["资源响应小时", "72小时", "", 72],
  ["偏差一级", 0.15, "0%", 15],
  ["偏差一级", "15%", "", 15],
  ["投入产出比", 1.8, "", 1.8],
])("%s = %j (%s) is %d", (key, value, format, expected) => {
  const { settings } = settingsOf([[key, value]], [[], ["", format]]);
  const entry = THRESHOLDS.find(({ zh, en }) => zh === key || en === key);
  expect(entry && threshold(settings.numbers, entry.key)).toBe(expected);
});

test("a value that is no number keeps the default and is named, an unknown key as well", () => {
  const { settings, problems } = settingsOf([["预约提前天数", "看情况"], ["口味", "辣"], ["月均拜访次数", -1]]);
  expect(threshold(settings.numbers, "appointmentLead")).toBe(3);
  expect(problems.map(({ code, origin }) => [code, origin?.row])).toEqual([["setting-unreadable", 2], ["setting-unknown", 3], ["setting-unreadable", 4]]);
});

test("lists of days, also as ranges and over several rows", () => {
  const { settings } = settingsOf([["节假日", "2025-10-01至2025-10-03、2025.10.6"], ["节假日", 45937], ["调休上班日", "9.28"]], [[], [], ["", "yyyy-mm-dd"]]);
  expect([...settings.daysOff].map(isoDay)).toEqual(["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07"]);
  expect([...settings.workingDays].map(isoDay)).toEqual(["2025-09-28"]);
});

test("aliases and phrases are pairs; what is no pair is named", () => {
  const { settings, problems } = settingsOf([["别名", "国土局=示例县自然资源局、甲经理＝销售甲"], ["短语", "搞定=完成"], ["别名", "只有一半"]]);
  expect([...settings.aliases]).toEqual([["国土局", "示例县自然资源局"], ["甲经理", "销售甲"]]);
  expect([...settings.phrases]).toEqual([["搞定", "完成"]]);
  expect(problems.map(({ code }) => code)).toEqual(["setting-unreadable"]);
});

test("words are kept as typed, a blank is absent", () => {
  const { settings } = settingsOf([["复盘人", " 主管甲 "], ["复盘方式", "线上复盘"], ["页脚", ""]]);
  expect([settings.texts.get("reviewer"), settings.texts.get("mode"), settings.texts.has("footer")]).toEqual(["主管甲", "线上复盘", false]);
});

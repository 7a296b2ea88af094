import { copyName } from "../../src/doors/copyName.js";
import { languageOf } from "../../src/doors/languageOf.js";
import { nowOf } from "../../src/doors/nowOf.js";
import { isoDay } from "../../src/model/day.js";

test.each([
  ["周计划.xlsx", "周计划.周复盘.xlsx"],
  ["周计划.周复盘.xlsx", "周计划.周复盘.xlsx"],
  ["宏.XLSM", "宏.周复盘.XLSM"],
  ["a.b.xlsx", "a.b.周复盘.xlsx"],
  ["no ending", "no ending.周复盘.xlsx"],
])("the copy of %s is %s", (name, copy) => {
  expect(copyName(name)).toBe(copy);
});

test.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["zh", "zh"],
  [undefined, "zh"],
  ["", "zh"],
  ["en-US", "en"],
  ["fr-FR", "en"],
  ["zha", "en"],
])("%s is spoken to in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test("now is the day and minute that the person's own clock shows", () => {
  const { today, minutes } = nowOf(new Date(2026, 10, 21, 23, 59));
  expect(isoDay(today)).toBe("2026-11-21");
  expect(minutes).toBe(23 * 60 + 59);
});

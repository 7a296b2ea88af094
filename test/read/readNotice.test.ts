import fc from "fast-check";
import { HOLIDAYS, MAKE_UP_DAYS } from "../../src/facts/holidays.js";
import { isoDay, partsOf, type Day } from "../../src/model/day.js";
import type { CellValue } from "../../src/model/workbook.js";
import { readNotice } from "../../src/read/readNotice.js";
import { isNotice } from "../../src/read/settingRows.js";
import { tell, WORDS } from "../../src/words/index.js";
import { PLAN_HEADINGS, read, sheet } from "./grid.js";

const TITLE = "国务院办公厅关于2026年部分节假日安排的通知";
const LINES = [
  "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。",
  "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。",
  "三、清明节：4月4日（周六）至6日（周一）放假，共3天。",
  "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。",
  "五、端午节：6月19日（周五）至21日（周日）放假，共3天。",
  "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。",
  "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。",
  "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。",
];
const days = (all: Iterable<Day>): readonly string[] => [...all].filter((day) => partsOf(day).year === 2026).map(isoDay).sort();

test("the notice of 2026 gives the very days of the bundled calendar", () => {
  const notice = readNotice([TITLE, ...LINES].join("\n"), 2025);
  expect(notice && [days(notice.daysOff), days(notice.workingDays), notice.doubts]).toEqual([days(HOLIDAYS), days(MAKE_UP_DAYS), []]);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["2025年元旦：1月1日（周三）放假1天，不调休。", ["2025-01-01"], []],
  ["元旦：2023年12月30日至2024年1月1日放假调休，共3天。", ["2023-12-30", "2023-12-31", "2024-01-01"], []],
  ["国庆节、中秋节：2025年10月1日（周三）至3日（周五）放假。9月28日（周日）、10月11日（周六）上班。", ["2025-10-01", "2025-10-02", "2025-10-03"], ["2025-09-28", "2025-10-11"]],
])("%s", (text, off, working) => {
  const notice = readNotice(text, 2025);
  expect(notice && [notice.daysOff.map(isoDay), notice.workingDays.map(isoDay), notice.doubts]).toEqual([off, working, []]);
});

test("without a year the weekdays tell it; without both nothing is taken", () => {
  expect(readNotice(LINES[0] ?? "", 2025)?.daysOff.map(isoDay)).toEqual(["2026-01-01", "2026-01-02", "2026-01-03"]);
  expect(readNotice(LINES[0] ?? "", 2029)).toBeUndefined();
  expect(readNotice("元旦：1月1日至3日放假，共3天。", 2025)).toBeUndefined();
});

test("dates that do not fit their weekday or count are used and named", () => {
  expect(readNotice("2026年元旦：1月1日（周五）至3日（周六）放假，共3天。", 2025)?.doubts).toEqual(["2026年元旦:1月1日(周五)至3日(周六)放假,共3天"]);
  expect(readNotice("2026年元旦：1月1日（周四）至3日（周六）放假，共4天。", 2025)?.doubts).toHaveLength(1);
});

test("a text never throws, and gives no day outside the years it names or those beside this one", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9年月日周一二至放假上班（）、。共天]{0,40}$/u), (text) => {
      const notice = readNotice(text, 2025);
      const named = new Set([2024, 2025, 2026, ...[...text.matchAll(/\d{4}/g)].map(([year]) => Number(year))]);
      for (const day of [...(notice?.daysOff ?? []), ...(notice?.workingDays ?? [])]) expect(named.has(partsOf(day).year)).toBe(true);
    }),
  );
});

describe("in 设置", () => {
  const settingsOf = (rows: readonly (readonly CellValue[])[]): ReturnType<typeof read> => read([sheet("周计划", [PLAN_HEADINGS]), sheet("设置", [["键", "值"], ...rows])]);
  test.each<readonly [string, readonly (readonly CellValue[])[]]>([
    ["one cell", [["节假日", [TITLE, ...LINES].join("\n")]]],
    ["one cell under a key of its own", [["节假日通知", [TITLE, ...LINES].join("\n")]]],
    ["a row a line, as a paste spreads them", [["节假日", TITLE], ...LINES.map((line) => [null, line])]],
    ["a row a line where the keys stand", [[TITLE], ...LINES.map((line) => [line])]],
  ])("the notice is read from %s, and it is said", (_, rows) => {
    const { settings, problems } = settingsOf(rows);
    expect([days(settings.daysOff), days(settings.workingDays)]).toEqual([days(HOLIDAYS), days(MAKE_UP_DAYS)]);
    expect(problems.map(({ say }) => tell(WORDS.zh, say))).toEqual(["按贴入的放假通知：放假 33 天，周末上班 6 天"]);
  });

  test("a notice of no year is not used, and the sentence says what to paste", () => {
    const { settings, problems } = settingsOf([["节假日", "元旦：1月1日至3日放假，共3天。"]]);
    expect([settings.daysOff.size, problems.map(({ say }) => tell(WORDS.zh, say))]).toEqual([0, ["贴入的放假通知看不出是哪一年，未采用；请连同标题（……关于某年部分节假日安排的通知）一起贴入"]]);
  });
});

test("an ordinary list of days is no notice", () => {
  expect(["2025-10-01至2025-10-03", "10月1日、10月2日"].some(isNotice)).toBe(false);
});

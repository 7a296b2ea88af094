import { isoDay } from "../../src/model/day.js";
import { Calendar } from "../../src/read/calendar.js";
import { dayText } from "../../src/read/dayText.js";
import { Fault } from "../../src/read/fault.js";
import { MONDAY, WEEK } from "./grid.js";

/** The day, its end and its minutes; the code and what the sentence says where something is wrong with it. */
function told(text: string): string {
  const read = dayText(text, new Calendar(1900, MONDAY, WEEK));
  const typed = read instanceof Fault ? read.value : read;
  const day = typed ? `${isoDay(typed.day)}${typed.end === null ? "" : `/${isoDay(typed.end)}`}${typed.minutes === null ? "" : ` ${typed.minutes}`}` : "";
  return read instanceof Fault ? `${read.code} ${Object.values(read.slots).join("|")}${day === "" ? "" : ` → ${day}`}` : day;
}

describe("one day", () => {
  test.each([
    ["2025 年 8 月 11 日", "2025-08-11"],
    ["2025 - 8 - 11", "2025-08-11"],
    ["2025/8/11号", "2025-08-11"],
    ["25年8月11日", "2025-08-11"],
    ["25-12-11", "2025-12-11"],
    ["13.8.11", "2013-08-11"],
    ["8 月 11 日", "2025-08-11"],
    ["8 - 11", "2025-08-11"],
    ["11/12/2025", "day-ambiguous 11/12/2025|2025-11-12|2025-12-11"],
    ["12/13/2025", "2025-12-13"],
    ["13/8/2025", "2025-08-13"],
    ["13/13/2025", "day-missing 13/13/2025"],
    ["12/12/2025", "2025-12-12"],
    ["12.8.2025", "day-ambiguous 12.8.2025|2025-12-08|2025-08-12"],
    ["8.12.2025", "day-ambiguous 8.12.2025|2025-08-12|2025-12-08"],
    ["08-09-10", "day-ambiguous 08-09-10|2008-09-10|2010-08-09"],
    ["12.1.2", "day-ambiguous 12.1.2|2012-01-02|2002-12-01"],
    ["2025.13.1", "day-missing 2025.13.1"],
    ["13月1日", "day-missing 13月1日"],
    ["45880.5", "2025-08-11"],
    ["45880.25", "2025-08-11"],
    ["145880", "day-unreadable 145880"],
    ["45880x", "day-unreadable 45880x"],
    ["45880.x", "day-unreadable 45880.x"],
    ["120250811", "day-unreadable 120250811"],
    ["202508110", "day-unreadable 202508110"],
    ["约8/13/2025", "day-unreadable 约8/13/2025"],
    ["8/13/2025x", "day-unreadable 8/13/2025x"],
    ["18/13/20255", "day-unreadable 18/13/20255"],
    ["2025x8.11", "day-unreadable 2025x8.11"],
    ["8x.11", "day-unreadable 8x.11"],
    ["8.11x", "day-unreadable 8.11x"],
    ["2025-8x-11", "day-unreadable 2025-8x-11"],
    ["2025-8-11x日", "day-unreadable 2025-8-11x日"],
    ["", "day-unreadable "],
  ])("%j is %j", (text, expected) => expect(told(text)).toBe(expected));
});

describe("weekdays beside dates", () => {
  test.each([
    ["，、周一：", "2025-08-11"],
    [" : 8.11 ,,周一", "2025-08-11"],
    ["周日8.17", "2025-08-17"],
    ["周一（拜访）", "2025-08-11"],
    ["周二8.11", "weekday-differs 周二8.11|2025-08-11 → 2025-08-11"],
    ["周二8.11 9:30", "weekday-differs 周二8.11 9:30|2025-08-11 → 2025-08-11 570"],
    ["周二 8.11-8.13", "2025-08-11/2025-08-13"],
    ["()", "day-unreadable ()"],
    ["十月十一日", "2025-10-11"],
    ["八月二十一号", "2025-08-21"],
  ])("%j is %j", (text, expected) => expect(told(text)).toBe(expected));
});

describe("spans", () => {
  test.each([
    ["8.11 - 8.13", "2025-08-11/2025-08-13"],
    ["8.11到13", "2025-08-11/2025-08-13"],
    ["8.11--8.11", "2025-08-11/2025-08-11"],
    ["8.11-11日", "2025-08-11/2025-08-11"],
    ["8月30日-9月2日", "2025-08-30/2025-09-02"],
    ["2025-08-11—2025-08-13", "2025-08-11/2025-08-13"],
    ["2025.12.29~2026.1.4", "2025-12-29/2026-01-04"],
    ["12.29至1.4", "2025-12-29/2026-01-04"],
    ["20250811-20250817", "2025-08-11/2025-08-17"],
    ["20250811-120250817", "day-unreadable 20250811-120250817"],
    ["20250811-202508170", "day-unreadable 20250811-202508170"],
    ["8.13-2025.8.11", "day-unreadable 8.13-2025.8.11"],
    ["8.13-11日", "day-unreadable 8.13-11日"],
    ["8.11-8.32", "day-unreadable 8.11-8.32"],
    ["8.11-32日", "day-unreadable 8.11-32日"],
    ["8.11至月底", "day-unreadable 8.11至月底"],
    ["8.11至约8.13", "day-unreadable 8.11至约8.13"],
    ["8.11至8.13前", "day-unreadable 8.11至8.13前"],
    ["月初至8.13", "day-unreadable 月初至8.13"],
    ["8.32-8.33", "day-unreadable 8.32-8.33"],
  ])("%j is %j", (text, expected) => expect(told(text)).toBe(expected));
});

describe("times", () => {
  test.each([
    ["8.11 9:05", "2025-08-11 545"],
    ["8.11 9点", "2025-08-11 540"],
    ["8.11 9时30分", "2025-08-11 570"],
    ["8月11日9:05", "2025-08-11 545"],
    ["2025-08-11T09:05:30.25Z", "2025-08-11 545"],
    ["8.11 上午9:05", "2025-08-11 545"],
    ["8.11 下午 3:05", "2025-08-11 905"],
    ["8.11 晚上11点", "2025-08-11 1380"],
    ["8.11 下午12点", "2025-08-11 720"],
    ["8.11 下午13:30", "2025-08-11 810"],
    ["8.11 中午12点", "2025-08-11 720"],
    ["8.11 0:00", "2025-08-11 0"],
    ["8.11 23:59", "2025-08-11 1439"],
    ["8.11 24:00", "day-unreadable 8.11 24:00"],
    ["8.11 9:60", "day-unreadable 8.11 9:60"],
    ["8.11-8.13 9:30", "2025-08-11/2025-08-13 570"],
    ["8/11/2025 9:30", "day-ambiguous 8/11/2025 9:30|2025-08-11|2025-11-08"],
  ])("%j is %j", (text, expected) => expect(told(text)).toBe(expected));
});

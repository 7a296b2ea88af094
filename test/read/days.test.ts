import fc from "fast-check";
import type { DateSystem } from "../../src/model/dateSystem.js";
import { isoDay, partsOf } from "../../src/model/day.js";
import type { Inputs } from "../../src/model/inputs.js";
import { weekOf } from "../../src/model/week.js";
import type { CellValue } from "../../src/model/workbook.js";
import { Calendar } from "../../src/read/calendar.js";
import { Fault } from "../../src/read/fault.js";
import { readDay } from "../../src/read/readDay.js";
import { readInputs } from "../../src/read/readInputs.js";
import { readWeek } from "../../src/read/readWeek.js";
import { LOG_HEADINGS, MONDAY, PLAN_HEADINGS, WEEK, day, read, sheet, workbook } from "./grid.js";

function calendar(system: DateSystem = 1900): Calendar {
  return new Calendar(system, MONDAY, WEEK);
}

function show(value: CellValue, format = "", at = calendar()): string {
  const read = readDay(value, format, at);
  if (read === undefined) return "blank";
  const typed = read instanceof Fault ? read.value : read;
  const prefix = read instanceof Fault ? `${read.code}:` : "";
  if (!typed) return prefix;
  const time = typed.minutes === null ? "" : ` ${Math.floor(typed.minutes / 60)}:${typed.minutes % 60}`;
  return `${prefix}${isoDay(typed.day)}${typed.end === null ? "" : `/${isoDay(typed.end)}`}${time}`;
}

describe("readDay", () => {
  test.each<readonly [CellValue, string, string]>([
    [45880, "yyyy-mm-dd", "2025-08-11"],
    [45880, "", "2025-08-11"],
    [45880.479166666664, "yyyy-mm-dd hh:mm", "2025-08-11 11:30"],
    ["2025/8/11", "", "2025-08-11"],
    ["2025-08-11 14:30", "", "2025-08-11 14:30"],
    ["2025-08-11T14:30:00Z", "", "2025-08-11 14:30"],
    ["2025年8月11日 下午2点", "", "2025-08-11 14:0"],
    ["2025.8.11", "", "2025-08-11"],
    ["8.11", "@", "2025-08-11"],
    ["8月11日", "", "2025-08-11"],
    ["八月十一日", "", "2025-08-11"],
    ["8-11", "", "2025-08-11"],
    ["8月11号（周一）", "", "2025-08-11"],
    [20250811, "", "2025-08-11"],
    ["20250811", "", "2025-08-11"],
    ["２０２５．８．１１", "", "2025-08-11"],
    ["45880", "", "2025-08-11"],
    ["周一", "", "2025-08-11"],
    ["星期三", "", "2025-08-13"],
    ["周日", "", "2025-08-17"],
    ["礼拜天", "", "2025-08-17"],
    ["25.8.11", "", "2025-08-11"],
    ["8/13/2025", "", "2025-08-13"],
    ["8.11-8.13", "", "2025-08-11/2025-08-13"],
    ["8月11日至13日", "", "2025-08-11/2025-08-13"],
    ["2025-08-11 ~ 2025-08-17", "", "2025-08-11/2025-08-17"],
    ["12.29-1.4", "", "2025-12-29/2026-01-04"],
    [8.14, "", "2025-08-14"],
    [8.4, "", "2025-08-04"],
    [8.1, "0.00", "2025-08-10"],
    [8.1, "", "day-ambiguous:"],
    ["8/11/2025", "", "day-ambiguous:"],
    ["8月32日", "", "day-missing:"],
    [8.32, "", "day-missing:"],
    ["2025-02-29", "", "day-missing:"],
    ["周二 8.11", "", "weekday-differs:2025-08-11"],
    ["月底前", "", "day-unreadable:"],
    ["1969-12-31", "", "day-unreadable:"],
    ["1970-01-01", "", "1970-01-01"],
    ["2199-12-31", "", "2199-12-31"],
    ["2200-01-01", "", "day-unreadable:"],
    ["14:30", "", "day-unreadable:"],
    [true, "", "day-unreadable:"],
    [100, "", "day-unreadable:"],
    ["无", "", "blank"],
    ["　", "", "blank"],
    ["待定", "", "blank"],
  ])("%j shown as %j is %s", (value, format, expected) => expect(show(value, format)).toBe(expected));

  test("a workbook of the 1904 system counts from its own day", () => {
    expect(show(44418, "yyyy-mm-dd", calendar(1904))).toBe("2025-08-11");
  });

  test("a date without a year takes that of the row's week, and across New Year the near one", () => {
    const at = calendar();
    at.row = weekOf(day(2025, 12, 29));
    expect(show("1.3", "", at)).toBe("2026-01-03");
    expect(show("12.30", "", at)).toBe("2025-12-30");
    expect(show("5.1", "", at)).toBe("2025-05-01");
  });

  test("words never throw, and a year is only one that was typed or the calendar's own or its neighbour", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9年月日周一二三:.\-/ 至]{1,14}$/u)), (text) => {
        const read = readDay(text, "", calendar());
        const typed = read instanceof Fault ? read.value : read;
        if (!typed || /\d{4}/.test(text.normalize("NFKC"))) return;
        const { year } = partsOf(typed.day);
        const shortYear = [...text.normalize("NFKC").matchAll(/\d{2}/g)].some(([digits]) => 2000 + Number(digits) === year);
        expect([2024, 2025, 2026].includes(year) || shortYear).toBe(true);
      }),
    );
  });

  test("a serial number gives the same day whatever its time of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 80_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        expect(show(serial + time).slice(0, 10)).toBe(show(serial));
      }),
    );
  });
});

describe("readWeek", () => {
  test.each<readonly [CellValue, string]>([
    [45882, "2025-08-11"],
    ["8.11-8.17", "2025-08-11"],
    ["第33周", "2025-08-11"],
    ["2026年第1周", "2025-12-29"],
    ["2025-W33", "2025-08-11"],
    [33, "2025-08-11"],
    [1, "2024-12-30"],
    [52, "2025-12-22"],
    ["2026-12-30", "2026-12-28"],
  ])("%j is the week of %s", (value, expected) => {
    const read = readWeek(value, "", calendar());
    expect(typeof read === "number" ? isoDay(read) : read).toBe(expected);
  });

  test("the row's week is what its weekdays belong to", () => {
    const at = calendar();
    readWeek(45890, "", at);
    expect(show("周五", "", at)).toBe("2025-08-22");
  });
});

describe("weekdays of a log", () => {
  const log = sheet("每日日志", [LOG_HEADINGS, ["周三", "销售甲", "走访", "见到", "无", "无"]]);
  const plans = (title: string): ReturnType<typeof sheet> => sheet("周计划", [[title], PLAN_HEADINGS, [45880, "销售甲", "走访", "见面", "完成"]]);
  const dayOf = (inputs: Inputs): string | undefined => inputs.log?.rows.map((row) => isoDay(row.day)).join();

  test("belong to the reviewed week, whatever date the plan's title holds", () => {
    expect(dayOf(read([plans("填表日期：2025-08-10"), log]))).toBe("2025-08-13");
    expect(dayOf(read([plans("8.4-8.10 计划"), log]))).toBe("2025-08-13");
  });

  test("belong to the planned week before a date of the file's name", () => {
    expect(dayOf(readInputs(workbook([plans("计划"), log], { fileName: "销售甲 8.18.xlsx" }), { today: day(2025, 8, 18) }))).toBe("2025-08-13");
  });

  test("belong to the week that the log's own title names", () => {
    const titled = sheet("每日日志", [["8.4-8.10 日志"], ...log.rows]);
    expect(dayOf(read([plans("计划"), titled]))).toBe("2025-08-06");
  });
});

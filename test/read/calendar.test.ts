import { isoDay } from "../../src/model/day.js";
import { weekOf } from "../../src/model/week.js";
import { Calendar } from "../../src/read/calendar.js";
import { day, MONDAY, WEEK } from "./grid.js";

const at = (year: number, month: number, date: number): Calendar => new Calendar(1900, day(year, month, date), WEEK);
const dated = (calendar: Calendar, month: number, date: number): string => {
  const found = calendar.dated(month, date);
  return found === undefined ? "none" : isoDay(found);
};

test.each<readonly [string, Calendar, number, number, string]>([
  ["its own year", at(2025, 8, 11), 8, 14, "2025-08-14"],
  ["its own year, far away", at(2025, 8, 11), 2, 1, "2025-02-01"],
  ["60 days ahead across New Year", at(2025, 12, 1), 1, 30, "2026-01-30"],
  ["61 days ahead across New Year", at(2025, 12, 1), 1, 31, "2025-01-31"],
  ["60 days back across New Year", at(2026, 1, 30), 12, 1, "2025-12-01"],
  ["61 days back across New Year", at(2026, 1, 31), 12, 1, "2026-12-01"],
  ["February 29 of a neighbouring leap year that is near", at(2023, 12, 31), 2, 29, "2024-02-29"],
  ["February 29 that no year near has", at(2025, 8, 11), 2, 29, "none"],
  ["no date of any year", at(2025, 8, 11), 13, 1, "none"],
])("a date without a year is of %s", (_, calendar, month, date, expected) => {
  expect(dated(calendar, month, date)).toBe(expected);
});

test("the week of the row is nearer than the reviewed one", () => {
  const calendar = at(2025, 8, 11);
  calendar.row = weekOf(day(2024, 8, 12));
  expect(dated(calendar, 8, 14)).toBe("2024-08-14");
});

test("a weekday is of the reviewed week and that is noted, but for one of the row's own week", () => {
  const calendar = at(2025, 8, 11);
  calendar.row = weekOf(day(2025, 8, 18));
  expect([calendar.usedWeek, isoDay(calendar.weekday(7)), calendar.usedWeek]).toEqual([false, "2025-08-24", false]);
  calendar.row = null;
  expect([calendar.weekday(1), calendar.usedWeek]).toEqual([MONDAY, true]);
});

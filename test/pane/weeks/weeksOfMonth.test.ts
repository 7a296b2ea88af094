import { dayOf, isoDay, type Day } from "../../../src/model/day.js";
import { monthOfWeek, shiftMonth, weeksOfMonth } from "../../../src/pane/weeks/weeksOfMonth.js";

test.each([
  ["that begins on a Monday", 2025, 9, ["2025-09-01", "2025-09-29"], 5],
  ["that begins on a Sunday", 2026, 2, ["2026-01-26", "2026-02-23"], 5],
  ["over New Year", 2026, 1, ["2025-12-29", "2026-01-26"], 5],
  ["of four weeks", 2027, 2, ["2027-02-01", "2027-02-22"], 4],
] as const)("a month %s has every week with a day in it", (_, year, month, [first, last], count) => {
  const weeks = weeksOfMonth({ year, month }).map(({ start }) => isoDay(start));
  expect([weeks[0], weeks.at(-1), weeks.length]).toEqual([first, last, count]);
});

test.each([
  [2025, 12, 29, { year: 2026, month: 1 }],
  [2025, 9, 29, { year: 2025, month: 10 }],
  [2026, 12, 28, { year: 2026, month: 12 }],
])("the week of Monday %i-%i-%i is shown in the month of its Thursday", (year, month, date, expected) => {
  expect(monthOfWeek(dayOf(year, month, date) as Day)).toEqual(expected);
});

test.each([
  [{ year: 2025, month: 12 }, 1, { year: 2026, month: 1 }],
  [{ year: 2026, month: 1 }, -1, { year: 2025, month: 12 }],
  [{ year: 2026, month: 3 }, -15, { year: 2024, month: 12 }],
])("%o and %i months", (month, by, expected) => expect(shiftMonth(month, by)).toEqual(expected));

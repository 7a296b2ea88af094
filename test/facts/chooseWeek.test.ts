import { chooseWeek } from "../../src/facts/chooseWeek.js";
import { isoDay } from "../../src/model/day.js";
import { entry, inputs, on, plan } from "../support/builders.js";

const rows = inputs({
  plans: [plan({ week: on("2025-08-04") }), plan({ week: on("2025-08-18") }), plan({ week: on("2025-08-25") })],
  log: [entry({ day: on("2025-08-13") }), entry({ day: on("2025-08-14") })],
});
const choice = (today: string, minutes: number | null = null, week: string | null = null): readonly (string | null)[] => {
  const { week: own, chosen, offered } = chooseWeek(rows, { today: on(today), minutes, week: week === null ? null : on(week) });
  return [isoDay(own.start), chosen, offered && isoDay(offered.start)];
};

test.each([
  ["the week asked for, by any day of it", ["2025-08-20", null, "2025-08-07"], ["2025-08-04", "asked", null]],
  ["the last complete week", ["2025-08-18"], ["2025-08-11", "lastComplete", null]],
  ["Sunday is not over", ["2025-08-17"], ["2025-08-04", "lastComplete", "2025-08-11"]],
  ["the last complete week that has rows", ["2025-09-20"], ["2025-08-25", "lastComplete", null]],
  ["Friday before noon offers nothing", ["2025-08-22", 11 * 60 + 59], ["2025-08-11", "lastComplete", null]],
  ["from Friday noon the running week is offered, not taken", ["2025-08-22", 12 * 60], ["2025-08-11", "lastComplete", "2025-08-18"]],
  ["nothing complete: the running week", ["2025-08-05"], ["2025-08-04", "running", null]],
  ["everything lies ahead: the latest week with a log", ["2025-07-01"], ["2025-08-11", "latest", null]],
] as const)("%s", (_, [today, minutes = null, week = null], expected) => {
  expect(choice(today, minutes, week)).toEqual(expected);
});

test("the weeks with their rows, latest first", () => {
  expect(chooseWeek(rows, { today: on("2025-08-18"), minutes: null, week: null }).weeks.map(({ start, plans, entries }) => [isoDay(start), plans, entries])).toEqual([
    ["2025-08-25", 1, 0],
    ["2025-08-18", 1, 0],
    ["2025-08-11", 0, 2],
    ["2025-08-04", 1, 0],
  ]);
});

test("a workbook without rows gives the week before today's", () => {
  const { week, chosen } = chooseWeek(inputs({ plans: [] }), { today: on("2025-08-20"), minutes: null, week: null });
  expect([isoDay(week.start), chosen]).toEqual(["2025-08-11", "lastComplete"]);
});

import { isoDay } from "../../src/model/day.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { plannedWeek } from "../../src/read/plannedWeek.js";
import { day, MONDAY } from "./grid.js";

const item = (week: PlanItem["week"]): PlanItem => ({ origin: { sheet: "周计划", row: 2, column: 3 }, week, owners: [], task: "任务" });
const weekAt = (today: Parameters<typeof plannedWeek>[1], ...weeks: readonly PlanItem["week"][]): string | undefined => {
  const found = plannedWeek(weeks.map(item), today);
  return found && isoDay(found.start);
};

test.each<readonly [string, readonly PlanItem["week"][], Parameters<typeof plannedWeek>[1], string | undefined]>([
  ["no week without plans", [], day(2025, 8, 18), undefined],
  ["no week of plans that name none", [null, null], day(2025, 8, 18), undefined],
  ["the week that ended yesterday", [MONDAY, day(2025, 8, 18)], day(2025, 8, 18), "2025-08-11"],
  ["the week before one that ends today", [MONDAY, day(2025, 8, 4)], day(2025, 8, 17), "2025-08-04"],
  ["the later of two that are over", [day(2025, 8, 4), null, MONDAY, day(2025, 8, 4)], day(2025, 9, 1), "2025-08-11"],
  ["the latest, where none is over", [day(2025, 8, 18), day(2025, 8, 25), day(2025, 8, 18)], day(2025, 8, 18), "2025-08-25"],
])("the week that is reviewed when nobody names one is %s", (_, weeks, today, expected) => {
  expect(weekAt(today, ...weeks)).toBe(expected);
});

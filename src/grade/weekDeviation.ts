import type { ScopeFacts } from "../facts/scopeFacts.js";
import type { Deviation } from "../model/checks.js";
import { threshold } from "../settings/thresholds.js";
import { deviationOf } from "./deviation.js";
import { recentGrades } from "./recentGrades.js";
import type { GradedWeek } from "./week.js";

/** With the week's own these are the last four (ruling 18). */
const EARLIER_WEEKS = 3;

/** How far the week fell behind (004-60); a week that is not over has not fallen behind yet. */
export function weekDeviation({ scope, reading }: ScopeFacts, week: GradedWeek): Deviation | null {
  if (scope.phase !== "past") return null;
  const { numbers } = reading.inputs.settings;
  const limits = { middle: threshold(numbers, "deviationMiddle"), high: threshold(numbers, "deviationHigh"), leastTasks: threshold(numbers, "deviationTasks") };
  return deviationOf([week.plans.map(({ grade }) => grade), ...recentGrades(scope.week, reading, EARLIER_WEEKS)], limits);
}

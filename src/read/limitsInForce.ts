import type { Day } from "../model/day.js";
import type { LimitInForce } from "../model/limitInForce.js";
import { weekOf } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import { threshold, THRESHOLDS } from "../settings/thresholds.js";
import { Calendar } from "./calendar.js";
import { openSettings } from "./openSettings.js";
import { Problems } from "./problems.js";

/** Every threshold as the workbook's 设置 has it, beside its standard, in the order of the standard 设置. */
export function limitsInForce(workbook: Workbook, today: Day): readonly LimitInForce[] {
  const { numbers } = openSettings(workbook, new Calendar(workbook.dateSystem, today, weekOf(today)), new Problems()).own.settings;
  return THRESHOLDS.map(({ key, zh, en, value, unit, source }) => ({ key, zh, en, inForce: threshold(numbers, key), standard: value, unit, source }));
}

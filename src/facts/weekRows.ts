import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import type { WeekFound } from "../model/overview.js";
import { weekOf, type Week } from "../model/week.js";

/** The rows of a workbook by the Monday of their week, grouped once. */
export interface WeekRows {
  plansOf(week: Week): readonly PlanItem[];
  logOf(week: Week): readonly LogEntry[];
  /** Tasks of which no column, title or name tells the week. */
  readonly weekless: readonly PlanItem[];
  /** Every week with rows, latest first. */
  readonly weeks: readonly WeekFound[];
}

const GROUPED = new WeakMap<Inputs, WeekRows>();

function put<Row>(groups: Map<number, Row[]>, monday: number, row: Row): void {
  const group = groups.get(monday);
  if (group) group.push(row);
  else groups.set(monday, [row]);
}

function group(inputs: Inputs): WeekRows {
  const plans = new Map<number, PlanItem[]>();
  const log = new Map<number, LogEntry[]>();
  const weekless: PlanItem[] = [];
  for (const item of inputs.plans?.rows ?? []) {
    if (item.week === null) weekless.push(item);
    else put(plans, weekOf(item.week).start, item);
  }
  for (const entry of inputs.log?.rows ?? []) put(log, weekOf(entry.day).start, entry);
  const mondays = [...new Set([...plans.keys(), ...log.keys()])].sort((a, b) => b - a);
  return {
    plansOf: (week) => plans.get(week.start) ?? [],
    logOf: (week) => log.get(week.start) ?? [],
    weekless,
    weeks: mondays.map((start) => ({
      start: start as Day,
      plans: plans.get(start)?.length ?? 0,
      entries: log.get(start)?.length ?? 0,
    })),
  };
}

/** The rows of a workbook by week; the same inputs are grouped only once. */
export function weekRows(inputs: Inputs): WeekRows {
  const known = GROUPED.get(inputs);
  if (known) return known;
  const grouped = group(inputs);
  GROUPED.set(inputs, grouped);
  return grouped;
}

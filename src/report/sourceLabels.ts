import type { Day } from "../model/day.js";
import type { GradedPlan, Review, Slot } from "../model/review.js";
import type { LogEntry, Need, PlanItem } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import { shortDay } from "./dayLabel.js";
import type { Voice } from "./voice.js";

/** Names sources so that the name stays true after a sort: by date and number, never by row (ruling 26). */
export interface SourceLabels {
  readonly plan: (item: PlanItem) => string;
  readonly log: (entry: LogEntry, slot?: Slot) => string;
  readonly need: (need: Need) => string;
  /** The name of any place the review speaks of; else of its sheet. */
  readonly of: (origin: Origin) => string;
}

/** The labels of a review's sources. */
export function sourceLabels(review: Review, voice: Voice): SourceLabels {
  const { report, common } = voice;
  const plan = ({ week, number }: PlanItem): string => {
    if (week === null) return report("label-plan-unnumbered", { week: common("not-filled") });
    return number === undefined ? report("label-plan-unnumbered", { week: shortDay(week) }) : report("label-plan", { week: shortDay(week), number });
  };
  const logDay = (day: Day): string => report("label-log-day", { date: shortDay(day) });
  const log = ({ day }: LogEntry, slot?: Slot): string =>
    slot ? report("label-log", { date: shortDay(day), slot: common(`slot-${slot}`) }) : logDay(day);
  const need = ({ raised, origin: { part } }: Need): string => {
    if (raised === undefined) return part === undefined ? report("label-need-undated") : report("label-need-undated-part", { part });
    const date = shortDay(raised.day);
    return part === undefined ? report("label-need", { date }) : report("label-need-part", { date, part });
  };
  const known = new Map<string, string>();
  const learn = ({ sheet, row, column, part }: Origin, label: string, rowLabel: string): void => {
    const cell = `${sheet}!${row}!${column}!${part ?? ""}`;
    known.set(cell, known.has(cell) ? rowLabel : label);
    if (!known.has(`${sheet}!${row}`)) known.set(`${sheet}!${row}`, rowLabel);
  };
  for (const item of plannedItems(review)) learn(item.origin, plan(item), plan(item));
  for (const { slots } of review.days) for (const { origin, entry, slot } of slots) learn(origin, log(entry, slot), log(entry));
  for (const { need: one } of review.needs) learn(one.origin, need(one), need(one));
  for (const { day, origins } of review.days) {
    for (const origin of origins) if (!known.has(`${origin.sheet}!${origin.row}`)) learn(origin, logDay(day), logDay(day));
  }
  for (const { client } of review.clients) learn(client.origin, report("label-client"), report("label-client"));
  for (const { origin } of review.projects) learn(origin, report("label-project"), report("label-project"));
  return {
    plan,
    log,
    need,
    of: ({ sheet, row, column, part }) =>
      known.get(`${sheet}!${row}!${column}!${part ?? ""}`) ?? known.get(`${sheet}!${row}`) ?? report("label-other", { sheet }),
  };
}

function plannedItems(review: Review): PlanItem[] {
  const item = ({ item }: Pick<GradedPlan, "item">): PlanItem => item;
  return [...review.plans.map(item), ...review.nextPlans.map(item), ...review.carryOver.map(item), ...review.unowned];
}

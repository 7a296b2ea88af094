import { appointmentLead } from "../facts/appointmentLead.js";
import { daysBetween, type Day } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import type { Basis, Grade } from "../model/grade.js";
import type { PlanItem } from "../model/nouns.js";
import type { FourElements, Risk } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import { threshold } from "../settings/thresholds.js";

/** What a task's risk is judged by. */
export interface RiskFacts {
  readonly item: PlanItem;
  readonly elements: FourElements;
  /** How the task stood in the reviewed week; null where it was not planned there. */
  readonly grade: Grade | null;
  /** What that grade rests on: unclear words are to be checked, a blank is not filled in. */
  readonly basis: Basis;
  /** The how-many-th time it is carried; 0 for a new task. */
  readonly times: number;
  readonly today: Day;
  readonly settings: Settings;
  readonly columns: ReadonlyMap<string, number>;
}

const FROM_REVIEWED: Readonly<Partial<Record<Grade, string>>> = {
  missed: "why-risk-missed",
  partial: "why-risk-partial",
  postponed: "why-risk-postponed",
  unclear: "why-risk-unclear",
};

function missing({ item, elements, columns }: RiskFacts): readonly Sentence[] {
  const lacks = (field: string, filled: boolean): boolean => columns.has(field) && !filled;
  return [
    { say: "why-risk-no-result", is: lacks("expected", elements.result) },
    { say: "why-risk-no-client", is: item.kind !== "内部" && lacks("client", item.client !== undefined) },
    { say: "why-risk-no-responsible", is: lacks("responsible", elements.responsible) },
    { say: "why-risk-no-due", is: lacks("due", elements.due) },
  ].flatMap(({ say, is }) => (is ? [{ say, with: {} }] : []));
}

function appointment({ item, settings, columns }: RiskFacts): Sentence | undefined {
  if (item.kind !== "拜访" || !columns.has("appointment")) return undefined;
  const lead = threshold(settings.numbers, "appointmentLead");
  const days = appointmentLead(item);
  if (item.appointment === undefined) return { say: "why-risk-unconfirmed", with: {} };
  return days !== null && days < lead ? { say: "why-risk-short-lead", with: { days, lead } } : undefined;
}

/**
 * Judges the risk of a task, with its reasons (000-20, 3.6).
 *
 * A column that the workbook lacks never raises it (ruling 17). A single task has no deviation of its own: that is the week's (ruling 35).
 */
export function riskOf(facts: RiskFacts): Risk {
  const { item, grade, basis, times, today, settings } = facts;
  const gaps = missing(facts);
  const visit = appointment(facts);
  const late = item.due !== undefined && item.due < today ? daysBetween(item.due, today) : 0;
  const stood = grade === null ? undefined : grade === "unclear" && basis !== "none" ? "why-risk-unsure" : FROM_REVIEWED[grade];
  const open = grade !== null && grade !== "done" && grade !== "cancelled";
  const reasons: Sentence[] = [
    ...(stood === undefined ? [] : [{ say: stood, with: {} }]),
    ...(times > 0 ? [{ say: "why-risk-carried", with: { times } }] : []),
    ...(late > 0 ? [{ say: "why-risk-overdue", with: { days: late } }] : []),
    ...gaps,
    ...(visit ? [visit] : []),
  ];
  const high =
    times >= threshold(settings.numbers, "carriedHigh") || late > 0 || (open && gaps.length >= threshold(settings.numbers, "missingHigh"));
  const middle = times > 0 || gaps.length > 0 || visit !== undefined;
  return { level: high ? "high" : middle ? "middle" : "low", reasons };
}

import { COMPANY_PHRASE } from "../facts/said.js";
import { rungHeight } from "../facts/rungs.js";
import type { GradedSlot } from "../facts/slots.js";
import type { DayKind } from "../facts/workingDays.js";
import type { Day } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import type { LogEntry } from "../model/nouns.js";
import type { DayReview } from "../model/review.js";
import { noneWord } from "../text/noneWord.js";
import { bestSlot } from "./effect.js";

/** What is known of one person's day. */
export interface DayFacts {
  readonly owner: string;
  readonly day: Day;
  readonly today: Day;
  /** False after today, unless the review says that its own clock is wrong (F01). */
  readonly happened: boolean;
  readonly kind: DayKind;
  readonly entries: readonly LogEntry[];
  readonly slots: readonly GradedSlot[];
  /** The plan sheet has a 预约确认日期 column, and no task of the week has a date in it. */
  readonly unconfirmed: boolean;
}

/** A graded day whose slots still know what their rows told. */
export interface GradedDay extends DayReview {
  readonly slots: readonly GradedSlot[];
  readonly kind: DayKind;
}

/** How a slot's effect is put: the stem of its sentence. */
function stemOf(slot: GradedSlot): string {
  const { reading, effect, result, met } = slot;
  if (effect === "no_effect") return met === false || reading.missed === true ? "not-met" : "no-effect";
  if (effect === "unclear") return noneWord(result) || result === "" ? "unclear" : "unsure";
  const height = rungHeight(reading.rung);
  if (height >= rungHeight("paid")) return /[款账帐]/u.test(result) ? "achieved" : "paid";
  if (height >= rungHeight("signed")) return result.includes("签") ? "achieved" : "signed";
  if (height >= rungHeight("agreed")) return effect === "achieved" ? "achieved" : "agreed";
  if (effect === "achieved") return "achieved";
  if (height >= rungHeight("willing")) return "willing";
  return reading.attitude === "positive" ? "feedback" : "progress";
}

/** The other slot worth telling beside the best: a failed one first, else one that says something else. */
function besideOf(best: GradedSlot, slots: readonly GradedSlot[]): GradedSlot | undefined {
  const others = slots.filter((slot) => slot !== best && slot.effect !== "rest" && slot.result !== "" && slot.result !== best.result);
  return others.find((slot) => slot.effect === "no_effect") ?? others[0];
}

/** The company's own phrase decided: the sentence names 设置, the phrase and the label. */
function phraseWhy({ reading, effect, result }: GradedSlot): Sentence {
  return { say: `why-day-phrase-${effect === "no_effect" ? "no-effect" : effect}`, with: { phrase: reading.phrase, result } };
}

function whyOf(best: GradedSlot, facts: DayFacts): Sentence {
  if (best.reading.rule === COMPANY_PHRASE) return phraseWhy(best);
  const stem = stemOf(best);
  const party = best.clients.length > 0 ? best.clients.join("、") : best.party === "" ? best.action : best.party;
  const values = { result: best.result === "" ? best.action : best.result, action: best.action, party };
  const beside = besideOf(best, facts.slots);
  if (beside) return { say: `why-day-${stem}-${beside.slot}`, with: { ...values, other: beside.result } };
  if (stem === "not-met" && facts.unconfirmed) return { say: "why-day-not-met-unconfirmed", with: values };
  return { say: `why-day-${stem}`, with: values };
}

/** A day without an action: which kind of rest it is (ruling 2, F15, F16). */
function restWhy({ slots, kind }: DayFacts): Sentence {
  const way = slots.find((slot) => !slot.nothing);
  if (way) return { say: way.travel ? "why-day-travel" : "why-day-idle", with: { action: way.action === "" ? way.result : way.action } };
  const say = { working: "why-day-nothing", off: "why-day-off", holiday: "why-day-holiday", leave: "why-day-leave" }[kind];
  return { say, with: {} };
}

/** A day still to come, with what somebody typed for it. */
function upcomingWhy(best: GradedSlot | undefined): Sentence {
  if (best === undefined || best.nothing) return { say: "why-day-upcoming", with: {} };
  return { say: "why-day-upcoming-typed", with: { action: best.action === "" ? best.result : best.action } };
}

/**
 * Grades one person's day (3.6, rulings 2, 3, 13): the best of its slots, a failed one told beside it.
 *
 * A blank day is `upcoming` after today, else `not_logged` on a working day and rest on any other. What is typed for a day that has not come is shown, not judged.
 */
export function gradeDay(facts: DayFacts): GradedDay {
  const { owner, day, today, happened, kind, entries, slots } = facts;
  const base = { owner, day, kind, slots, origins: slots.length > 0 ? slots.map((slot) => slot.origin) : entries.map((entry) => entry.origin) };
  const best = bestSlot(slots);
  if (best === undefined ? day > today : !happened) return { ...base, effect: "upcoming", why: upcomingWhy(best) };
  if (best === undefined) {
    if (kind === "working") return { ...base, effect: "not_logged", why: { say: "why-day-not-logged", with: {} } };
    return { ...base, effect: "rest", why: restWhy(facts) };
  }
  return { ...base, effect: best.effect, why: best.effect === "rest" && best.reading.rule !== COMPANY_PHRASE ? restWhy(facts) : whyOf(best, facts) };
}

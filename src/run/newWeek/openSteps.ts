import { namedDay } from "../../facts/namedDay.js";
import { personNames } from "../../facts/personName.js";
import { addDays, isoDay, type Day } from "../../model/day.js";
import type { Sentence } from "../../model/finding.js";
import { originText, type Origin } from "../../model/origin.js";
import { placeOf } from "../../model/place.js";
import { tell } from "../../words/words.js";
import type { Opening } from "./draft.js";

/** A next step that somebody noted, as a task. */
export interface OpenStep {
  readonly task: string;
  readonly client: readonly string[];
  /** The day it names; null where it names none. */
  readonly day: Day | null;
  readonly why: Sentence;
  readonly origin: Origin;
}

/** So many days back a next step is still asked about; an older one is for the client board [A]. */
const BACK = 28;
/** A longer note is no task. */
const LONGEST = 80;

/**
 * The person's next steps that no row says are taken: days that the log names, what the log of the week before implies (F39), and 下一步动作
 * of their clients; those of a later week are left for later.
 */
export function openSteps(opening: Opening): readonly OpenStep[] {
  const { review: { planWeek } } = opening;
  const found = [...dated(opening), ...implied(opening), ...ofClients(opening)].filter(({ day }) => day === null || day <= planWeek.end);
  const seen = new Set<string>();
  return found.filter(({ origin: { sheet, row } }) => !seen.has(`${sheet}!${row}`) && seen.add(`${sheet}!${row}`));
}

/** Log cells that name a day of the week that is opened. */
function dated({ book: { inputs }, review: { person, planWeek } }: Opening): readonly OpenStep[] {
  const { log, settings } = inputs;
  if (!log) return [];
  return log.rows.filter((entry) => entry.day < planWeek.start && entry.day >= addDays(planWeek.start, -BACK) && personNames(entry.owners, settings).includes(person)).flatMap((entry) =>
    (["dayResult", "eveningResult", "note"] as const).flatMap((field): readonly OpenStep[] => {
      const text = entry[field]?.trim() ?? "";
      const day = text.length > LONGEST ? null : namedDay(text, entry.day);
      if (day === null || day < planWeek.start || day > planWeek.end) return [];
      const client = (field === "eveningResult" ? (entry.eveningClient ?? entry.client) : entry.client) ?? [];
      return [{ task: text, client, day, origin: placeOf(log, entry.origin, field), why: { say: "open-step-dated", with: { day: isoDay(entry.day), date: isoDay(day) } } }];
    }),
  );
}

/** What the log of the week before asks for, without a day. */
function implied({ review: { person, followUps, days }, words }: Opening): readonly OpenStep[] {
  const clients = new Map(days.flatMap(({ slots }) => slots.map((slot) => [originText(slot.origin), slot.clients] as const)));
  return followUps
    .filter(({ owner }) => owner === person)
    .map(({ day, say, origin }) => ({ task: tell(words, say), client: clients.get(originText(origin)) ?? [], day: null, origin, why: { say: "open-step-implied", with: { day: isoDay(day) } } }));
}

/** 下一步动作 of the person's clients, with a day. */
function ofClients({ book: { inputs }, review: { person, planWeek } }: Opening): readonly OpenStep[] {
  const { clients, settings } = inputs;
  return (clients?.rows ?? []).flatMap(({ name, owners, nextAction, nextDay, active, origin }): readonly OpenStep[] => {
    if (!clients || nextAction === undefined || nextDay === undefined || active === "停用" || nextDay < addDays(planWeek.start, -BACK)) return [];
    if (!personNames(owners, settings).includes(person)) return [];
    const late = nextDay < planWeek.start;
    return [{ task: nextAction, client: [name], day: nextDay, origin: placeOf(clients, origin, "nextAction"), why: { say: late ? "open-step-late" : "open-step-client-dated", with: { date: isoDay(nextDay) } } }];
  });
}

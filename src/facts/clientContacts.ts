import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Client, LogEntry } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import { RUNGS, type Rung } from "../model/reading.js";
import { weekOf, type Week } from "../model/week.js";
import type { ClientNames } from "./clientNames.js";
import { isVisit } from "./isVisit.js";
import { monthOf } from "./monthOf.js";
import { rungOfKind } from "./resultKinds.js";
import type { SlotFacts, SlotReader } from "./slots.js";

/** What the log holds of one client. */
export interface ClientContacts {
  readonly last: { readonly day: Day; readonly origin: Origin } | null;
  /** Realised visits in the calendar month of the reviewed week's last day (004-04). */
  readonly monthVisits: number;
  readonly highest: { readonly rung: Rung; readonly day: Day } | null;
  /** The log names this client at all. */
  readonly named: boolean;
  /** The log names it together with another client of the same name or alias, to whom the row may belong (ruling 9). */
  readonly shared: boolean;
}

/** Asks the log about clients, each row's words read only where they are needed. */
export function clientContacts(inputs: Inputs, names: ClientNames, slotsOf: SlotReader, week: Week, today: Day): (client: Client) => ClientContacts {
  const rows = new Map<string, LogEntry[]>();
  const shared = new Set<Client>();
  for (const entry of inputs.log?.rows ?? []) {
    if (entry.client === undefined && entry.eveningClient === undefined) continue;
    for (const typed of new Set([...(entry.client ?? []), ...(entry.eveningClient ?? [])])) {
      const named = names.of(typed);
      if (named.kind === "several") for (const own of named.clients) shared.add(own);
      if (named.kind !== "one") continue;
      const own = rows.get(named.client.name);
      if (own) own.push(entry);
      else rows.set(named.client.name, [entry]);
    }
  }
  const month = monthOf(week.end);
  const inMonth = (day: Day): boolean => day >= month.first && day <= month.last;
  const recent = weekOf(week.start).start - 7;

  return (client) => {
    const entries = [...(rows.get(client.name) ?? [])].sort((a, b) => b.day - a.day);
    const met = (entry: LogEntry): readonly SlotFacts[] => slotsOf(entry).filter((slot) => slot.met === true && slot.clients.includes(client.name));
    let last: ClientContacts["last"] = null;
    let highest: ClientContacts["highest"] = null;
    let monthVisits = 0;
    for (const entry of entries) {
      if (entry.day > today && entry.day > week.end) continue;
      const words: boolean = last === null || inMonth(entry.day) || entry.day >= recent;
      const slots: readonly SlotFacts[] = words ? met(entry) : [];
      const [first] = slots;
      if (last === null && first) last = { day: entry.day, origin: first.origin };
      if (inMonth(entry.day)) monthVisits += slots.filter(isVisit).length;
      const rungs = entry.day >= recent ? slots.map((slot) => slot.reading.rung) : entry.resultKind === undefined ? [] : [rungOfKind(entry.resultKind)];
      for (const rung of rungs) {
        if (rung !== "none" && (highest === null || RUNGS.indexOf(rung) > RUNGS.indexOf(highest.rung))) highest = { rung, day: entry.day };
      }
    }
    return { last, monthVisits, highest, named: entries.length > 0, shared: shared.has(client) };
  };
}

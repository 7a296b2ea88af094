import type { Commitment } from "../model/commitment.js";
import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Client, LogEntry } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import type { Week } from "../model/week.js";
import type { ClientNames } from "./clientNames.js";
import { commitmentOf } from "./commitmentOf.js";
import { hasHappened } from "./hasHappened.js";
import { isVisit } from "./isVisit.js";
import { monthOf } from "./monthOf.js";
import type { SlotFacts, SlotReader } from "./slots.js";

/** What the log holds of one client. */
export interface ClientContacts {
  readonly last: { readonly day: Day; readonly origin: Origin } | null;
  /** Realised visits in the calendar month of the reviewed week's last day (004-04). */
  readonly monthVisits: number;
  readonly highest: Commitment | null;
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

  return (client) => {
    const entries = [...(rows.get(client.name) ?? [])].sort((a, b) => b.day - a.day);
    const wanted = (slot: SlotFacts): boolean => slot.met === true && slot.clients.includes(client.name);
    let last: ClientContacts["last"] = null;
    let monthVisits = 0;
    const happened = entries.filter(({ day }) => hasHappened(day, week, today));
    for (const entry of happened) {
      if (last !== null && !inMonth(entry.day)) continue;
      const slots: readonly SlotFacts[] = slotsOf(entry).filter(wanted);
      const [first] = slots;
      if (last === null && first) last = { day: entry.day, origin: first.origin };
      if (inMonth(entry.day)) monthVisits += slots.filter(isVisit).length;
    }
    return { last, monthVisits, highest: commitmentOf(happened, slotsOf, week, wanted), named: entries.length > 0, shared: shared.has(client) };
  };
}

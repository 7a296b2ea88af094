import { isVisit } from "../../facts/isVisit.js";
import { monthOf } from "../../facts/monthOf.js";
import { personNames } from "../../facts/personName.js";
import type { Reading } from "../../facts/weekFacts.js";
import type { Visiting } from "../../model/checks.js";
import type { Day } from "../../model/day.js";
import type { Origin } from "../../model/origin.js";
import type { Week } from "../../model/week.js";

interface Seen {
  n: number;
  readonly places: Set<string>;
  readonly origins: Origin[];
}

/** How often each named client was visited in the calendar month of the week's last day, and where (001-52); most visited first, as the log names them. */
export function visiting({ inputs, person, slotsOf }: Reading, week: Week, today: Day): readonly Visiting[] {
  const month = monthOf(week.end);
  const seen = new Map<string, Seen>();
  for (const entry of inputs.log?.rows ?? []) {
    if (entry.day < month.first || entry.day > month.last || entry.day > today) continue;
    if (entry.client === undefined && entry.eveningClient === undefined) continue;
    if (person !== null && !personNames(entry.owners, inputs.settings).includes(person)) continue;
    for (const slot of slotsOf(entry)) {
      if (slot.met !== true || !isVisit(slot)) continue;
      for (const client of slot.clients) {
        const own = seen.get(client) ?? { n: 0, places: new Set<string>(), origins: [] };
        own.n += 1;
        if (entry.place !== undefined) own.places.add(entry.place);
        own.origins.push(slot.origin);
        seen.set(client, own);
      }
    }
  }
  return [...seen].map(([client, { n, places, origins }]) => ({ client, n, places: [...places], origins })).sort((a, b) => b.n - a.n);
}

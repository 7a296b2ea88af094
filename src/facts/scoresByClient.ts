import type { Day } from "../model/day.js";
import type { Client, Score } from "../model/nouns.js";
import { clientsOf } from "./scope.js";
import type { Reading } from "./weekFacts.js";

/** The scores of each client in scope up to today, oldest first; a name that fits two clients gives its scores to neither (ruling 9). */
export function scoresByClient({ inputs, person, names }: Reading, today: Day): readonly { readonly client: Client; readonly rows: readonly Score[] }[] {
  const rows = new Map<Client, Score[]>();
  for (const row of inputs.scores?.rows ?? []) {
    if (row.day > today) continue;
    for (const typed of row.client) {
      const named = names.of(typed);
      if (named.kind !== "one") continue;
      rows.set(named.client, [...(rows.get(named.client) ?? []), row]);
    }
  }
  return clientsOf(inputs, person).flatMap((client) => {
    const own = rows.get(client);
    return own === undefined ? [] : [{ client, rows: own.sort((a, b) => a.day - b.day) }];
  });
}

import type { ClientAccount } from "../../model/boards/account.js";
import type { TierLine } from "../../model/boards/tiers.js";
import type { Client, KeyPerson } from "../../model/nouns.js";
import { clientsOf } from "../scope.js";
import type { Reading } from "../weekFacts.js";
import { care } from "./care.js";
import { clientFile } from "./clientFile.js";
import type { ClientRows } from "./clientRows.js";
import { fiveSteps } from "./fiveSteps.js";
import { money } from "./money.js";
import { visiting, type Now } from "./visiting.js";

/** Gives the figures of every client in scope (004-36); null without the sheet 客户. */
export function accounts(reading: Reading, tiers: ReadonlyMap<Client, TierLine>, rows: ClientRows, now: Now): readonly ClientAccount[] | null {
  const { inputs, person, slotsOf, names } = reading;
  if (inputs.clients === null) return null;
  const persons = new Map<Client, KeyPerson[]>();
  for (const row of inputs.contacts?.rows ?? []) {
    for (const typed of row.client) {
      const named = names.of(typed);
      if (named.kind === "one") persons.set(named.client, [...(persons.get(named.client) ?? []), row]);
    }
  }
  const visitsOf = visiting(rows, slotsOf, inputs.settings.numbers, now);
  const fileOf = clientFile(inputs.clients);
  const careOf = care(inputs.clients, clientsOf(inputs, null), now.today);
  const stepsOf = fiveSteps(reading);
  return clientsOf(inputs, person).map((client) => {
    const own = persons.get(client) ?? [];
    const tier = tiers.get(client)?.tier ?? null;
    return { client, tier, ...visitsOf.of(client, tier, own), ...money(client), ...careOf(client), ...fileOf(client), steps: stepsOf(client, own) };
  });
}

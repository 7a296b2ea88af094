import type { ClientNames } from "../../facts/clientNames.js";
import type { OwnedSlot } from "../../facts/slots.js";
import type { Checks } from "../../model/checks.js";
import type { Inputs } from "../../model/inputs.js";
import type { LogEntry } from "../../model/nouns.js";
import type { GradedPlan } from "../../model/review.js";

/** The share of rows that name a client of the sheet 客户 among those that ought to name one (000-39); null without that sheet. */
export function clientData(inputs: Inputs, plans: readonly GradedPlan[], slots: readonly OwnedSlot[], names: ClientNames): Checks["clientData"] {
  if (inputs.clients === null) return null;
  const known = (client: readonly string[] | undefined): boolean => (client ?? []).some((typed) => names.of(typed).kind === "one");
  const tasks = plans.filter(({ item, grade }) => item.kind !== "内部" && grade !== "cancelled");
  const rows = [...new Set<LogEntry>(slots.filter(({ slot }) => slot.external).map(({ slot }) => slot.entry))];
  return {
    plans: inputs.plans?.columns.has("client") === true ? { n: tasks.filter(({ item }) => known(item.client)).length, of: tasks.length } : null,
    log: inputs.log?.columns.has("client") === true ? { n: rows.filter(({ client, eveningClient }) => known(client) || known(eveningClient)).length, of: rows.length } : null,
  };
}

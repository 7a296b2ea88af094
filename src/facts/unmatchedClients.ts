import type { Problem } from "../model/finding.js";
import type { LogEntry, PlanItem, Table } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import { placeOf } from "../model/place.js";
import type { ClientNames } from "./clientNames.js";

/**
 * Lists each client name of the rows that is not on the client sheet, with up to three likely ones, and each that fits two clients (ruling 9).
 *
 * A workbook without clients has nothing to compare with and gives none.
 */
export function unmatchedClients(
  plans: readonly PlanItem[],
  planTable: Table<PlanItem> | null,
  log: readonly LogEntry[],
  logTable: Table<LogEntry> | null,
  names: ClientNames,
): readonly Problem[] {
  if (!names.any) return [];
  const at = (origin: Origin, table: Table<unknown> | null, field: string): Origin => (table ? placeOf(table, origin, field) : origin);
  const typed = new Map<string, Origin>();
  const note = (list: readonly string[] | undefined, origin: Origin): void => {
    for (const name of list ?? []) if (!typed.has(name)) typed.set(name, origin);
  };
  for (const item of plans) note(item.client, at(item.origin, planTable, "client"));
  for (const entry of log) {
    note(entry.client, at(entry.origin, logTable, "client"));
    note(entry.eveningClient, at(entry.origin, logTable, "eveningClient"));
  }
  return [...typed].flatMap(([name, origin]): readonly Problem[] => {
    const named = names.of(name);
    if (named.kind === "one") return [];
    if (named.kind === "several") {
      return [{ code: "ambiguous-client", origin, say: { say: "problem-ambiguous-client", with: { name, n: named.clients.length } } }];
    }
    const { suggestions: clients } = named;
    const problem = { code: "unmatched-client", origin };
    if (clients.length === 0) return [{ ...problem, say: { say: "problem-unknown-client", with: { name } } }];
    return [{ ...problem, say: { say: "problem-unmatched-client", with: { name, suggestions: clients.join("、") } }, alike: { name, clients } }];
  });
}

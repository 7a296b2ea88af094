import type { Day } from "../../model/day.js";
import type { Client, LogEntry } from "../../model/nouns.js";
import type { ClientNames } from "../clientNames.js";
import type { Reading } from "../weekFacts.js";

/** The log as clients see it. */
export interface ClientRows {
  /** The rows that name a client, each once, of days up to the last one asked about. */
  readonly of: (client: Client) => readonly LogEntry[];
  /** The first day of the log; null where it has no row or no column that names clients. */
  readonly begins: Day | null;
  /** Clients of whose name another one is, too: no count is theirs for sure (ruling 9). */
  readonly shared: ReadonlySet<Client>;
}

/** Sorts the log's rows by the clients they name, once for everybody who asks. */
export function clientRows({ inputs, names }: Pick<Reading, "inputs" | "names">, last: Day): ClientRows {
  const rows = new Map<Client, LogEntry[]>();
  const shared = new Set<Client>();
  const named = inputs.log?.columns.has("client") === true;
  let begins: Day | null = null;
  for (const entry of named ? (inputs.log?.rows ?? []) : []) {
    if (entry.day > last) continue;
    if (begins === null || entry.day < begins) begins = entry.day;
    for (const client of clientsIn(entry, names, shared)) {
      const own = rows.get(client);
      if (own) own.push(entry);
      else rows.set(client, [entry]);
    }
  }
  return { of: (client) => rows.get(client) ?? [], begins, shared };
}

function clientsIn({ client, eveningClient }: LogEntry, names: ClientNames, shared: Set<Client>): ReadonlySet<Client> {
  const found = new Set<Client>();
  for (const typed of [...(client ?? []), ...(eveningClient ?? [])]) {
    const named = names.of(typed);
    if (named.kind === "one") found.add(named.client);
    else if (named.kind === "several") for (const one of named.clients) shared.add(one);
  }
  return found;
}

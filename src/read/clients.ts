import { CLIENTS } from "../model/columns/index.js";
import type { Client, FieldOf } from "../model/nouns.js";
import { originText } from "../model/origin.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import { plain } from "./plain.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { readTable, type FoundSheet } from "./readTable.js";

/** 客户: one client a row. Equal names and names that fit two clients are listed for a person, never merged (ruling 9). */
export function readClients(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Client, FieldOf<typeof CLIENTS>> {
  const gaps = new GapCount(found, ["name", "owner", "stage"]);
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly Client[] => {
    gaps.row((field) => fields[field === "owner" ? "owners" : field] !== undefined, row);
    if (fields["name"] === undefined) {
      problems.add("name-missing", { sheet: found.sheet.name, row, column: (found.headings.columns.get("name") ?? 0) + 1 });
      return [];
    }
    (fields as Record<string, unknown>)["owners"] ??= [];
    return [fields as unknown as Client];
  };
  const shape = { key: "name", counted: ["name"], rename: { owner: "owners" }, take };
  const table = readTable<Client, FieldOf<typeof CLIENTS>>(CLIENTS, found, context, problems, shape);
  nameTwins(table.rows, problems);
  return { table, gaps: gaps.list() };
}

function nameTwins(clients: readonly Client[], problems: Problems): void {
  const names = new Map<string, Client>();
  for (const client of clients) {
    const first = names.get(tight(client.name));
    if (first) problems.add("client-twice", client.origin, { name: client.name, other: originText(first.origin) });
    else names.set(tight(client.name), client);
  }
  const aliases = new Map<string, Client>();
  for (const client of clients) {
    for (const alias of client.aliases ?? []) {
      const other = names.get(tight(alias)) ?? aliases.get(tight(alias));
      if (other && other !== client) problems.add("alias-twice", client.origin, { alias, name: client.name, other: other.name });
      else aliases.set(tight(alias), client);
    }
  }
}

/** 局（A区） and 局（B区） are two names, so brackets count here. */
function tight(name: string): string {
  return plain(name).replace(/\s/gu, "").toLowerCase();
}

import type { Inputs } from "../model/inputs.js";
import type { Table } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import type { ClientNames } from "./clientNames.js";
import { personNames } from "./personName.js";

/** Whose the rows behind a remark are. */
export type RowOwners = (origins: readonly Origin[]) => readonly string[];

/**
 * Tells whose a remark is by its rows, those given: of a client its owner, of a project its lead, else of whoever the first row names.
 *
 * Rows that nobody owns, and rows not given, are nobody's.
 */
export function rowOwners(inputs: Inputs, names: ClientNames, wanted: readonly Origin[]): RowOwners {
  const owners = new Map<string, readonly string[]>();
  const keyOf = ({ sheet, row }: Origin): string => `${sheet}!${row}`;
  // A large log has a hundred thousand rows, of which remarks point at some.
  const rowsOf = new Map<string, Set<number>>();
  for (const { sheet, row } of wanted) rowsOf.set(sheet, (rowsOf.get(sheet) ?? new Set()).add(row));
  const isWanted = ({ sheet, row }: Origin): boolean => rowsOf.get(sheet)?.has(row) === true;
  const learn = <Row extends { readonly origin: Origin }>(table: Table<Row> | null, ownersOf: (row: Row) => readonly string[]): void => {
    for (const row of table?.rows ?? []) {
      if (!isWanted(row.origin)) continue;
      const own = personNames(ownersOf(row), inputs.settings);
      if (own.length > 0) owners.set(keyOf(row.origin), own);
    }
  };
  const clientOwners = (typed: readonly string[] = []): readonly string[] =>
    typed.flatMap((name) => {
      const named = names.of(name);
      return named.kind === "one" ? named.client.owners : [];
    });
  const leads = new Map((inputs.projects?.rows ?? []).map(({ name, lead }) => [name, lead]));
  const one = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);
  learn(inputs.log, (row) => row.owners);
  learn(inputs.plans, (row) => row.owners);
  learn(inputs.needs, (row) => row.owners);
  learn(inputs.projects, ({ lead }) => one(lead));
  learn(inputs.clients, (row) => row.owners);
  learn(inputs.nodes, ({ project, responsible }) => one(leads.get(project) ?? responsible));
  learn(inputs.contacts, ({ client }) => clientOwners(client));
  learn(inputs.scores, ({ client }) => clientOwners(client));
  learn(inputs.stageLog, ({ subject }) => (leads.has(subject) ? one(leads.get(subject)) : clientOwners([subject])));
  learn(inputs.tickets, ({ client }) => clientOwners(client));
  learn(inputs.milestones, ({ responsible }) => one(responsible));
  const first = [inputs.clients, inputs.projects].flatMap((table) => (table ? table.rows : []));
  const leading = new Set(first.filter(({ origin }) => isWanted(origin)).map(({ origin }) => keyOf(origin)));
  return (origins) => {
    const keys = origins.map(keyOf);
    const key = keys.find((candidate) => leading.has(candidate) && owners.has(candidate)) ?? keys.find((candidate) => owners.has(candidate));
    return owners.get(key ?? "") ?? [];
  };
}

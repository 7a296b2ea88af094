import type { OptionalSheets } from "../model/inputs.js";
import type { Table } from "../model/nouns.js";
import { personNames } from "./personName.js";
import { clientsOf, projectsOf } from "./scope.js";
import type { Reading } from "./weekFacts.js";

type RowsOf<Sheet> = NonNullable<Sheet> extends Table<infer Row> ? readonly Row[] : never;

/** The rows of the optional sheets that belong to a review; empty where a sheet is missing. */
export type OptionalRows = { readonly [Kind in keyof OptionalSheets]: RowsOf<OptionalSheets[Kind]> };

/**
 * The rows of the optional sheets in scope: for the team all of them; for a person those of the person's own clients and projects,
 * and those that name the person. Pauses hold for everybody.
 */
export function optionalRows({ inputs, person, names }: Pick<Reading, "inputs" | "person" | "names">): OptionalRows {
  const clients = new Set(clientsOf(inputs, person).map(({ name }) => name));
  const projects = new Set(projectsOf(inputs, person, clients).map(({ name }) => name));
  const isPerson = (typed: readonly (string | undefined)[] | undefined): boolean =>
    person !== null && personNames((typed ?? []).filter((name) => name !== undefined), inputs.settings).includes(person);
  const isClient = (typed: readonly string[] | undefined): boolean => (typed ?? []).some((name) => clients.has(names.nameOf(name)));
  const own = <Row>(table: Table<Row> | null, mine: (row: Row) => boolean): readonly Row[] => {
    const rows = table?.rows ?? [];
    return person === null ? rows : rows.filter(mine);
  };
  return {
    nodes: own(inputs.nodes, ({ project, responsible }) => projects.has(project) || isPerson([responsible])),
    contacts: own(inputs.contacts, ({ client, owner }) => isClient(client) || isPerson(owner)),
    scores: own(inputs.scores, ({ client }) => isClient(client)),
    stageLog: own(inputs.stageLog, ({ subject }) => isClient([subject]) || projects.has(subject)),
    tickets: own(inputs.tickets, ({ client, responsible }) => isClient(client) || isPerson([responsible])),
    milestones: own(inputs.milestones, ({ responsible }) => isPerson([responsible])),
    pauses: inputs.pauses?.rows ?? [],
    history: own(inputs.history, ({ owners }) => isPerson(owners)),
  };
}

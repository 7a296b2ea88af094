import { personNames } from "../../facts/personName.js";
import type { Inputs } from "../../model/inputs.js";
import type { Origin } from "../../model/origin.js";

/** Rows of one table that are not a person's. */
export interface ForeignRows {
  readonly sheet: string;
  readonly origins: readonly Origin[];
  /** Whose they are, each once. */
  readonly names: readonly string[];
}

/** The rows of plans, log, clients and needs that name others and not this person; a row that names nobody is nobody else's. */
export function foreignRows({ plans, log, clients, needs, settings }: Inputs, person: string): readonly ForeignRows[] {
  return [plans, log, clients, needs].flatMap((table) => {
    const rows: readonly { readonly origin: Origin; readonly owners: readonly string[] }[] = table?.rows ?? [];
    const foreign = rows.map(({ origin, owners }) => ({ origin, names: personNames(owners, settings) })).filter(({ names }) => names.length > 0 && !names.includes(person));
    if (!table || foreign.length === 0) return [];
    return [{ sheet: table.sheet, origins: foreign.map(({ origin }) => origin), names: [...new Set(foreign.flatMap((row) => row.names))] }];
  });
}

import { personNames } from "../../facts/personName.js";
import type { Origin } from "../../model/origin.js";
import type { Review } from "../../model/review.js";
import type { Workbook } from "../../model/workbook.js";
import { readInputs } from "../../read/readInputs.js";

/** Rows of one table that are not a person's. */
export interface ForeignRows {
  readonly sheet: string;
  readonly origins: readonly Origin[];
  /** Whose they are, each once. */
  readonly names: readonly string[];
}

/** The rows of plans, log, clients and needs that name others and not whose review it is; a row that names nobody is nobody else's, and without a person every row belongs. */
export function foreignRows(workbook: Workbook, { person, today }: Pick<Review, "person" | "today">): readonly ForeignRows[] {
  if (person === null) return [];
  const { plans, log, clients, needs, settings } = readInputs(workbook, { today });
  return [plans, log, clients, needs].flatMap((table) => {
    const rows: readonly { readonly origin: Origin; readonly owners: readonly string[] }[] = table?.rows ?? [];
    const foreign = rows.map(({ origin, owners }) => ({ origin, names: personNames(owners, settings) })).filter(({ names }) => names.length > 0 && !names.includes(person));
    if (!table || foreign.length === 0) return [];
    return [{ sheet: table.sheet, origins: foreign.map(({ origin }) => origin), names: [...new Set(foreign.flatMap((row) => row.names))] }];
  });
}

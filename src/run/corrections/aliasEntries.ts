import { CLIENTS } from "../../model/columns/index.js";
import type { Correction } from "../../model/correction.js";
import type { Entry } from "../../model/entry.js";
import { CannotReview } from "../../model/finding.js";
import type { BookTables } from "../bookTables.js";
import { typedFields } from "../typedFields.js";
import { standingRow } from "./standingRow.js";

/**
 * What writes another name of a client into its 别名, behind those that stand there.
 *
 * @throws CannotReview `correction-stale`, `correction-no-column`, `alias-of-two` where 客户 has the client twice: no name is given to one of them by guess.
 */
export function aliasEntries({ name, client }: Extract<Correction, { kind: "alias" }>, book: BookTables): readonly Entry[] {
  const { clients } = book.inputs;
  const [first, ...others] = (clients?.rows ?? []).filter((one) => one.name === client);
  if (!first || !clients) throw new CannotReview("correction-stale", { say: "correction-stale", with: { sheet: clients?.sheet ?? CLIENTS.zh } });
  if (others.length > 0) throw new CannotReview("alias-of-two", { say: "alias-of-two", with: { sheet: first.origin.sheet, name: client } });
  const { found } = standingRow(clients.rows, CLIENTS, first.origin, () => true, book);
  const column = found.headings.columns.get("aliases");
  const typed = column === undefined ? null : (found.sheet.rows[first.origin.row - 1]?.[column] ?? null);
  const before = typeof typed === "string" ? typed.replace(/[\s、,，;；]+$/u, "") : (first.aliases ?? []).join("、");
  return typedFields({ spec: CLIENTS, found, row: first.origin.row - 1 }, { aliases: { value: before === "" ? name : `${before}、${name}` } });
}

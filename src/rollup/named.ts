import type { BookRow } from "../model/book.js";
import type { RowNamed } from "../model/rolledUp.js";
import { subjectOf } from "./rowKey.js";

/** A row as it is named when something is said of it. */
export function named(row: BookRow): RowNamed {
  return { kind: row.kind, subject: subjectOf(row), who: row.who, when: row.when };
}

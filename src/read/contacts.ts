import { CONTACTS } from "../model/columns/index.js";
import type { FieldOf, KeyPerson } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 关键人: one key person of a client a row, by post. */
export function readContacts(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<KeyPerson, FieldOf<typeof CONTACTS>> {
  return neededRows<KeyPerson, typeof CONTACTS>(CONTACTS, found, context, problems, { key: "post", needed: ["client", "post"] });
}

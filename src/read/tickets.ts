import { TICKETS } from "../model/columns/index.js";
import type { FieldOf, Ticket } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 问题单: one problem a row; one without a client or a day is kept and counted as a gap. */
export function readTickets(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Ticket, FieldOf<typeof TICKETS>> {
  return neededRows<Ticket, typeof TICKETS>(TICKETS, found, context, problems, { key: "issue", needed: ["issue"] });
}

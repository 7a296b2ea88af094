import { headingOf } from "../model/columns/headingOf.js";
import { CLIENTS, COORDINATION, LOG, PLANS } from "../model/columns/index.js";
import type { Inputs } from "../model/inputs.js";
import type { Review } from "../model/review.js";

export { headingOf } from "../model/columns/headingOf.js";

/** Columns worth proposing where a workbook lacks them: each opens a part of the review (3.7, ruling 17). */
const WORTH = [
  { of: "plans", spec: PLANS, fields: ["client", "due", "reason", "appointment"] },
  { of: "log", spec: LOG, fields: ["client"] },
  { of: "clients", spec: CLIENTS, fields: ["stageSince", "nextDay"] },
  { of: "needs", spec: COORDINATION, fields: ["urgency", "due", "department"] },
] as const;

/** The columns that the workbook's sheets lack and that would add something, named once. */
export function absentColumns(inputs: Inputs): Review["absentColumns"] {
  return WORTH.flatMap(({ of, spec, fields }) => {
    const table = inputs[of];
    const columns = table?.columns as ReadonlyMap<string, number> | undefined;
    if (!table || !columns) return [];
    const absent = fields.filter((field) => !columns.has(field));
    return absent.length === 0 ? [] : [{ sheet: table.sheet, columns: absent.map((field) => headingOf(spec, field)) }];
  });
}

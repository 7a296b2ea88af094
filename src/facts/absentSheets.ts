import type { Inputs } from "../model/inputs.js";
import type { Review } from "../model/review.js";

/** Sheets of which one would open a board of its own. */
const WORTH = ["projects", "nodes", "contacts", "scores", "tickets"] as const;

/** The optional sheets that would open a board; none once a workbook uses one beside 项目: its team knows of them (ruling 17). */
export function absentSheets(inputs: Inputs): Review["absentSheets"] {
  const used = WORTH.filter((kind) => inputs[kind] !== null);
  return used.some((kind) => kind !== "projects") ? [] : WORTH.filter((kind) => !used.includes(kind));
}

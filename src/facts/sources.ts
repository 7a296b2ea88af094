import type { Inputs } from "../model/inputs.js";
import { sheetsOf } from "../model/place.js";
import type { SourceCount } from "../model/review.js";
import type { HiddenRows } from "./facts.js";
import type { ScopeFacts } from "./scopeFacts.js";

/** How many rows each sheet gave and how many of them this review uses (F05). */
export function sources({ reading: { inputs }, scope, week, entries, boards }: ScopeFacts): readonly SourceCount[] {
  const used = { plans: week.items, log: entries, clients: boards.clients, needs: boards.needs, projects: boards.projects, people: scope.people };
  return (["plans", "log", "clients", "needs", "projects", "people"] as const).flatMap((key) => {
    const table = inputs[key];
    return table ? [{ sheet: sheetsOf(table), rows: table.rows.length, used: used[key].length, hidden: table.hidden }] : [];
  });
}

/** The sheets with hidden or filtered rows; they count, and the review says so (ruling 12). */
export function hiddenRows(inputs: Inputs): readonly HiddenRows[] {
  return [inputs.plans, inputs.log, inputs.clients, inputs.needs, inputs.projects].flatMap((table) => {
    const first = table?.rows[0];
    return table && first && table.hidden > 0 ? [{ sheet: sheetsOf(table), rows: table.hidden, origin: table.firstHidden ?? first.origin }] : [];
  });
}

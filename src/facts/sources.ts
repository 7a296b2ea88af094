import type { Inputs } from "../model/inputs.js";
import { sheetsOf } from "../model/place.js";
import type { SourceCount } from "../model/sourceCount.js";
import type { HiddenRows } from "./facts.js";
import type { ScopeFacts } from "./scopeFacts.js";

/** The sheets that people fill in; our own history is none of them. */
const SOURCES = ["plans", "log", "clients", "needs", "projects", "people", "nodes", "contacts", "scores", "stageLog", "tickets", "milestones", "pauses"] as const;
/** Those whose hidden rows count. */
const COUNTED = SOURCES.filter((kind) => kind !== "people");

/** How many rows each sheet gave and how many of them this review uses (F05). */
export function sources({ reading: { inputs }, scope, week, entries, boards, optional }: ScopeFacts): readonly SourceCount[] {
  const used = { ...optional, plans: week.items, log: entries, clients: boards.clients, needs: boards.needs, projects: boards.projects, people: scope.people };
  return SOURCES.flatMap((key) => {
    const table = inputs[key];
    return table ? [{ sheet: sheetsOf(table), rows: table.rows.length, used: used[key].length, hidden: table.hidden }] : [];
  });
}

/** The sheets with hidden or filtered rows; they count, and the review says so (ruling 12). */
export function hiddenRows(inputs: Inputs): readonly HiddenRows[] {
  return COUNTED.flatMap((kind) => {
    const table = inputs[kind];
    const first = table?.rows[0];
    return table && first && table.hidden > 0 ? [{ sheet: sheetsOf(table), rows: table.hidden, origin: table.firstHidden ?? first.origin }] : [];
  });
}

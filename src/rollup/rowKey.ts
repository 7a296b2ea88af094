import type { BookRow } from "../model/book.js";
import { isoDay } from "../model/day.js";
import { byText } from "./byText.js";
import { printed } from "./printed.js";

/** The fields by which a row of a sheet is known again; 周计划 and 每日日志 go by ruling 33, clients by name (ruling 9). */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  clients: ["name"],
  coordination: ["owner", "raised", "item", "need"],
  projects: ["name"],
  people: ["name"],
  nodes: ["project", "kind", "planned", "name"],
  contacts: ["client", "post"],
  scores: ["client", "day"],
  stageLog: ["subject", "to", "day"],
  tickets: ["client", "issue", "raised"],
  milestones: ["dimension", "name"],
  pauses: ["rule", "subject"],
  history: ["week", "owner"],
};
const NUMBERED: Readonly<Record<string, string>> = { clients: "id", projects: "id" };
/** What a row is about, in its own words. */
const SUBJECTS: readonly string[] = ["task", "dayAction", "eveningAction", "item", "need", "name", "issue", "post", "subject", "client", "project", "rule"];

/** What a cell says, spaces, width and case aside. */
function plainOf(row: BookRow, field: string): string {
  const cell = row.cells.get(field);
  return cell === undefined ? "" : printed(cell).normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

/** The row's own words, by which a reworded one is known again. */
export function rowText(row: BookRow): string {
  if (row.kind === "plans") return plainOf(row, "task");
  if (row.kind === "log") return ["dayAction", "dayResult", "eveningAction", "eveningResult"].map((field) => plainOf(row, field)).join("");
  return plainOf(row, SUBJECTS.find((field) => row.cells.has(field)) ?? "");
}

/** What to call a row when something is said of it. */
export function subjectOf(row: BookRow): string {
  const cell = SUBJECTS.flatMap((field) => row.cells.get(field) ?? [])[0];
  return cell ? printed(cell) : "";
}

/** Whose row of which week or day it is. */
export function bucketOf({ kind, who, when }: Pick<BookRow, "kind" | "who" | "when">): string {
  return [kind, [...who].sort(byText).join("、"), when === null ? "" : isoDay(when)].join("|");
}

/** The 序号 of a planned task, "" where it has none. */
export function numberOf(row: BookRow): string {
  return row.kind === "plans" ? plainOf(row, "number") : "";
}

/**
 * Tells rows of the same thing: a task by owner, Monday and 序号 (else its text), a log row by owner and day (which one of that day is told
 * beside it), others by the fields that name them.
 *
 * A number tells two of one name apart only where the name has several numbers: people number their own lists from 1.
 */
export function rowKeys(rows: readonly BookRow[]): (row: BookRow) => string {
  const numbers = new Map<string, Set<string>>();
  for (const row of rows) {
    const number = NUMBERED[row.kind];
    if (number === undefined || plainOf(row, number) === "") continue;
    const name = nameKey(row);
    numbers.set(name, (numbers.get(name) ?? new Set()).add(plainOf(row, number)));
  }
  return (row) => {
    if (row.kind === "plans") return `${bucketOf(row)}|${numberOf(row) || rowText(row)}`;
    if (row.kind === "log") return bucketOf(row) + (row.when === null ? `|${rowText(row)}` : "");
    const name = nameKey(row);
    return (numbers.get(name)?.size ?? 0) > 1 ? `${name}|${plainOf(row, NUMBERED[row.kind] ?? "")}` : name;
  };
}

function nameKey(row: BookRow): string {
  return [row.kind, ...(KNOWN_BY[row.kind] ?? []).map((field) => plainOf(row, field))].join("|");
}

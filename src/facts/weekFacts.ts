import type { Inputs } from "../model/inputs.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import { shiftWeek, type Week } from "../model/week.js";
import { splitActions } from "../text/splitActions.js";
import type { ClientNames } from "./clientNames.js";
import { evidenceOf, type Evidence } from "./evidence.js";
import { personNames } from "./personName.js";
import { planFacts, type PlanFacts } from "./planFacts.js";
import type { SlotReader } from "./slots.js";
import { weekRows } from "./weekRows.js";

/** A planned task with its log rows and the number of its actions. */
export interface TaskFacts {
  readonly plan: PlanFacts;
  readonly evidence: Evidence;
  readonly actions: number;
}

/** One week as the rows of one scope tell it. */
export interface WeekFacts {
  readonly tasks: readonly TaskFacts[];
  readonly items: readonly PlanItem[];
  /** The log rows of each person, a shared row under each of its owners. */
  readonly entries: ReadonlyMap<string, readonly LogEntry[]>;
  readonly unownedPlans: readonly PlanItem[];
  readonly unownedEntries: readonly LogEntry[];
}

/** What week facts are read with. */
export interface Reading {
  readonly inputs: Inputs;
  /** One person, or null for the team. */
  readonly person: string | null;
  readonly slotsOf: SlotReader;
  readonly names: ClientNames;
}

/** Whose log may tell of a task: its owners, and whoever it names as responsible. */
const doersOf = ({ owners, responsible = "" }: PlanItem, { settings }: Inputs): readonly string[] => [...new Set([...owners, ...personNames([responsible.trim()], settings)])];

const NO_EVIDENCE: Evidence = { evidence: [], possible: [] };

function byOwner(rows: readonly LogEntry[], { inputs, person }: Reading): ReadonlyMap<string, LogEntry[]> {
  const groups = new Map<string, LogEntry[]>();
  for (const entry of rows) {
    for (const owner of personNames(entry.owners, inputs.settings)) {
      if (person !== null && owner !== person) continue;
      const own = groups.get(owner);
      if (own) own.push(entry);
      else groups.set(owner, [entry]);
    }
  }
  return groups;
}

/** The tasks of a week in scope, in the order of the sheet, their owners by the names they stand for. */
export function itemsOf(week: Week, { inputs, person }: Reading): readonly PlanItem[] {
  return weekRows(inputs)
    .plansOf(week)
    .map((item) => ({ ...item, owners: personNames(item.owners, inputs.settings) }))
    .filter(({ owners }) => (person === null ? owners.length > 0 : owners.includes(person)));
}

/**
 * Gives the tasks and log rows of a week.
 *
 * Evidence is looked for in the week's own rows, and in those of the week after that name the task by date/序号 or that its 佐证 names; `bare` leaves it out where only figures are wanted.
 */
export function weekFacts(week: Week, reading: Reading, depth: "whole" | "bare"): WeekFacts {
  const { inputs, slotsOf, names } = reading;
  const rows = weekRows(inputs);
  const log = rows.logOf(week);
  const entries = byOwner(log, reading);
  const items = itemsOf(week, reading);
  const settled = items.some(({ evidence }) => evidence !== undefined);
  const later = depth === "whole" ? byOwner(rows.logOf(shiftWeek(week, 1)).filter(({ task }) => task !== undefined || settled), reading) : new Map<string, LogEntry[]>();
  const seenBy = (item: PlanItem): readonly LogEntry[] => [
    ...new Set(doersOf(item, inputs).flatMap((owner) => [...(entries.get(owner) ?? []), ...(later.get(owner) ?? [])])),
  ];
  return {
    items,
    tasks: items.map((item) => ({
      plan: planFacts(item, inputs.settings, names.nameOf),
      evidence: depth === "bare" ? NO_EVIDENCE : evidenceOf(item, seenBy(item), slotsOf, names),
      actions: depth === "bare" ? 1 : splitActions(item.task).length,
    })),
    entries,
    unownedPlans: rows.plansOf(week).filter(({ owners }) => owners.length === 0),
    unownedEntries: log.filter(({ owners }) => owners.length === 0),
  };
}

import type { Inputs } from "../model/inputs.js";
import type { Client, Need, Project } from "../model/nouns.js";
import { shiftWeek, type Week } from "../model/week.js";
import { choosePeople } from "./choosePeople.js";
import { personNames } from "./personName.js";
import { weekRows } from "./weekRows.js";

/**
 * The people a review tells of: the one asked for, or the team: who 人员 or 设置 lists and was there in that week,
 * and whoever else has rows in that week or beside it.
 */
export function peopleOf(inputs: Inputs, person: string | null, week: Week): readonly string[] {
  if (person !== null) return [person];
  const rows = weekRows(inputs);
  const active = new Set<string>();
  for (const near of [shiftWeek(week, -1), week, shiftWeek(week, 1)]) {
    for (const { owners } of [...rows.plansOf(near), ...rows.logOf(near)]) for (const owner of owners) active.add(owner);
  }
  const known = new Set(personNames([...active], inputs.settings));
  const listed = new Map((inputs.people?.rows ?? []).map((row) => [row.name, row]));
  const named = new Set(inputs.settings.people);
  return choosePeople(inputs).filter((name) => {
    const row = listed.get(name);
    if (row) return ((row.from ?? week.start) <= week.end && (row.to ?? week.end) >= week.start) || known.has(name);
    return named.has(name) || known.has(name);
  });
}

/** The needs in scope: a person's own and those that name nobody; for the team all. */
export function needsOf(inputs: Inputs, person: string | null): readonly Need[] {
  const rows = inputs.needs?.rows ?? [];
  return person === null ? rows : rows.filter(({ owners }) => owners.length === 0 || personNames(owners, inputs.settings).includes(person));
}

/** The clients in scope that are in use. */
export function clientsOf(inputs: Inputs, person: string | null): readonly Client[] {
  const rows = (inputs.clients?.rows ?? []).filter(({ active }) => active !== "停用");
  return person === null ? rows : rows.filter(({ owners }) => personNames(owners, inputs.settings).includes(person));
}

/** The projects in scope: a person's own, and those of the clients given. */
export function projectsOf(inputs: Inputs, person: string | null, clients: ReadonlySet<string>): readonly Project[] {
  const rows = inputs.projects?.rows ?? [];
  return person === null ? rows : rows.filter(({ lead, client }) => lead === person || (client ?? []).some((name) => clients.has(name)));
}

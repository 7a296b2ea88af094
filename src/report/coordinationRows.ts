import type { CoordinatedNeed } from "../model/coordination.js";
import type { Origin } from "../model/origin.js";
import type { Project } from "../model/nouns.js";
import type { Review, SlotReview } from "../model/review.js";
import { slotsSoFar } from "../model/slotsSoFar.js";
import { PROJECT_KEY } from "../model/tableRow.js";
import { byUrgency } from "./needOrder.js";

/** One row of the coordination table: a project's need, a project without one, or a need without a project. */
export interface CoordinationRow {
  readonly id: string;
  readonly project: Project | null;
  readonly need: CoordinatedNeed | null;
  /** The latest action of the reviewed week in the project's log rows. */
  readonly progress: SlotReview | null;
}

/**
 * Projects by their most pressing need, each need a row; needs without a project below them (3.5), then alerts long not raised again, and at
 * the end the block of those solved, the latest first.
 */
export function coordinationRows({ coordination, projects, days }: Review): readonly CoordinationRow[] {
  const open = coordination.filter(({ solved, faded }) => solved === null && !faded).sort(byPressure);
  const slots = [...slotsSoFar(days)].sort((a, b) => b.entry.day - a.entry.day);
  const groups = projects.map((project) => ({
    project,
    own: open.filter((need) => nameOf(need) === project.name),
    progress: slots.find(({ entry, action }) => entry.project === project.name && action !== "") ?? null,
  }));
  const linked = groups.filter(({ own }) => own.length > 0).sort((a, b) => compareFirst(a.own, b.own));
  const quiet = groups.filter(({ own }) => own.length === 0);
  const byName = new Map(projects.map((project) => [project.name, project]));
  const rowOf = (need: CoordinatedNeed, project: Project | null, progress: SlotReview | null): CoordinationRow => ({ id: `need:${need.record.number}`, project, need, progress });
  return [
    ...linked.flatMap(({ project, own, progress }) => {
      const onProject = own.find(({ record }) => record.keys.some((key) => key.startsWith(PROJECT_KEY)));
      return own.map((need) => (need === onProject ? { ...rowOf(need, project, progress), id: projectId(project) } : rowOf(need, project, progress)));
    }),
    ...quiet.map(({ project, progress }): CoordinationRow => ({ id: projectId(project), project, need: null, progress })),
    ...open.filter((need) => !byName.has(nameOf(need))).map((need) => rowOf(need, null, null)),
    ...coordination.filter(({ faded }) => faded).map((need) => rowOf(need, byName.get(nameOf(need)) ?? null, null)),
    ...coordination
      .filter(({ solved }) => solved !== null)
      .sort((a, b) => (b.record.solvedOn ?? 0) - (a.record.solvedOn ?? 0) || b.record.number - a.record.number)
      .map((need) => rowOf(need, byName.get(nameOf(need)) ?? null, null)),
  ];
}

/** Finds the need that a row and part asks for. */
export function needAt({ coordination }: Pick<Review, "coordination">): (origin: Origin) => CoordinatedNeed | undefined {
  const keyOf = ({ sheet, row, column, part }: Origin): string => `${sheet}!${row}!${column}!${part ?? ""}`;
  const needs = new Map(coordination.flatMap((need) => need.places.map(({ origin }) => [keyOf(origin), need] as const)));
  return (origin) => needs.get(keyOf(origin));
}

/** A decision taken on a project's row keeps that row. */
function projectId({ name }: Project): string {
  return `${PROJECT_KEY}${name}`;
}

function nameOf({ clock: { need } }: CoordinatedNeed): string {
  return need.project ?? "";
}

function byPressure(a: CoordinatedNeed, b: CoordinatedNeed): number {
  return byUrgency(a.clock, b.clock) || a.record.number - b.record.number;
}

function compareFirst([a]: readonly CoordinatedNeed[], [b]: readonly CoordinatedNeed[]): number {
  return a && b ? byPressure(a, b) : 0;
}

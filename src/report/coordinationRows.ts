import type { Project } from "../model/nouns.js";
import type { OpenNeed, Review, SlotReview } from "../model/review.js";
import { slotsSoFar } from "../model/slotsSoFar.js";
import { byUrgency } from "./needOrder.js";

/** One row of the coordination table: a project's open need, a project without one, or a need without a project. */
export interface CoordinationRow {
  readonly project: Project | null;
  readonly need: OpenNeed | null;
  /** The latest action of the reviewed week in the project's log rows. */
  readonly progress: SlotReview | null;
}

/** Projects by their most pressing need, each need a row; needs without a project form the bottom block (3.5). */
export function coordinationRows({ needs, projects, days }: Review): readonly CoordinationRow[] {
  const open = needs.filter((need) => need.open).sort(byUrgency);
  const slots = [...slotsSoFar(days)].sort((a, b) => b.entry.day - a.entry.day);
  const groups = projects.map((project) => ({
    project,
    own: open.filter((need) => need.project?.name === project.name),
    progress: slots.find(({ entry, action }) => entry.project === project.name && action !== "") ?? null,
  }));
  const linked = groups.filter(({ own }) => own.length > 0).sort((a, b) => compareFirst(a.own, b.own));
  const quiet = groups.filter(({ own }) => own.length === 0);
  const names = new Set(projects.map(({ name }) => name));
  return [
    ...linked.flatMap(({ project, own, progress }) => own.map((need): CoordinationRow => ({ project, need, progress }))),
    ...quiet.map(({ project, progress }): CoordinationRow => ({ project, need: null, progress })),
    ...open.filter(({ project }) => project === null || !names.has(project.name)).map((need): CoordinationRow => ({ project: null, need, progress: null })),
  ];
}

function compareFirst([a]: readonly OpenNeed[], [b]: readonly OpenNeed[]): number {
  return a && b ? byUrgency(a, b) : 0;
}

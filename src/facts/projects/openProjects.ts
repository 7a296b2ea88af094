import type { Project } from "../../model/nouns.js";
import { PROJECTS } from "../../model/columns/index.js";
import { clientsOf, projectsOf } from "../scope.js";
import type { Reading } from "../weekFacts.js";

/** A project with its clients by their full names. */
export interface NamedProject {
  readonly project: Project;
  readonly client: string;
  readonly clients: readonly string[];
}

/** The projects in scope, those finished or stopped too. */
export function namedProjects({ inputs, person, names }: Pick<Reading, "inputs" | "person" | "names">): readonly NamedProject[] {
  const own = new Set(clientsOf(inputs, person).map(({ name }) => name));
  return projectsOf(inputs, person, own).map((project) => {
    const clients = (project.client ?? []).map((typed) => names.nameOf(typed));
    return { project, client: clients.join("、"), clients };
  });
}

/** The projects in scope that are neither finished nor stopped. */
export function openProjects(reading: Pick<Reading, "inputs" | "person" | "names">): readonly NamedProject[] {
  return namedProjects(reading).filter(({ project }) => isOpen(project));
}

/** Neither finished nor stopped; a blank state is open. */
export function isOpen({ state }: Project): boolean {
  return state === undefined || state === "在跟";
}

const STEPS = PROJECTS.columns.find(({ field }) => field === "step");
/** The five steps, the first first (2.7). */
export const STEP_NAMES: readonly NonNullable<Project["step"]>[] = STEPS && "values" in STEPS ? (STEPS.values as readonly NonNullable<Project["step"]>[]) : [];

/**
 * A step's number, 1–5; null where none is named.
 *
 * @example stepNumber("决策推动") //=> 3
 */
export function stepNumber(step: Project["step"]): number | null {
  return step === undefined ? null : STEP_NAMES.indexOf(step) + 1;
}

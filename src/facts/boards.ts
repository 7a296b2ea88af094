import type { ProjectCommitment } from "../model/commitment.js";
import type { Project } from "../model/nouns.js";
import type { ClientLine, OpenNeed, Request } from "../model/review.js";
import { inWeek, type Week } from "../model/week.js";
import { clientContacts } from "./clientContacts.js";
import { clientLine } from "./clientLine.js";
import { isOpen, needClock } from "./needClock.js";
import { projectCommitments } from "./projectCommitments.js";
import { clientsOf, needsOf, projectsOf } from "./scope.js";
import type { Reading } from "./weekFacts.js";

/** What stands on the coordination table and the client board, in scope. */
export interface Boards {
  readonly needs: readonly OpenNeed[];
  readonly clients: readonly ClientLine[];
  readonly projects: readonly Project[];
  readonly commitments: readonly ProjectCommitment[];
}

/** Reads needs, clients and projects of a scope as of today; needs closed before the reviewed week are left out. */
export function boards({ inputs, person, names, slotsOf }: Reading, week: Week, { today, minutes }: Pick<Request, "today" | "minutes">): Boards {
  const projectNamed = new Map((inputs.projects?.rows ?? []).map((project) => [project.name, project]));
  const projectsByClient = new Map<string, Project[]>();
  for (const project of inputs.projects?.rows ?? []) {
    for (const name of project.client ?? []) {
      const client = names.nameOf(name);
      projectsByClient.set(client, [...(projectsByClient.get(client) ?? []), project]);
    }
  }
  const own = clientsOf(inputs, person);
  const projects = projectsOf(inputs, person, new Set(own.map(({ name }) => name)));
  const contactsOf = clientContacts(inputs, names, slotsOf, week, today);
  return {
    needs: needsOf(inputs, person)
      .filter((need) => isOpen(need) || (need.solved !== undefined && (inWeek(need.solved.day, week) || need.solved.day > week.end)))
      .map((need) => needClock(need, projectNamed.get(need.project ?? "") ?? null, { day: today, minutes }, inputs.settings)),
    clients: own.map((client) => clientLine(client, contactsOf(client), projectsByClient.get(client.name) ?? [], week, today, inputs.settings)),
    projects,
    commitments: projectCommitments(projects, { inputs, slotsOf }, week, today),
  };
}

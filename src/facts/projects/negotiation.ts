import type { NegotiationLine, ProjectLight } from "../../model/boards/projectBoards.js";
import { daysBetween, type Day } from "../../model/day.js";
import type { KeyPerson, Project } from "../../model/nouns.js";
import { threshold } from "../../settings/thresholds.js";
import { isUsed } from "../isUsed.js";
import type { Reading } from "../weekFacts.js";
import { openProjects, stepNumber } from "./openProjects.js";

const USED = ["promise", "policyChange", "competitors", "competitorProgress", "competitorCompare", "riskClass"] as const;

/** Gives the three lights of open talks, competitors and classes of risk (001-24, 001-37, 004-73); null where nobody uses one of those columns. */
export function negotiation({ inputs, person, names }: Pick<Reading, "inputs" | "person" | "names">, today: Day): readonly NegotiationLine[] | null {
  const { projects, contacts, settings } = inputs;
  if (projects === null || !USED.some((field) => isUsed(projects, field))) return null;
  const known = contacts?.columns.has("changed") ?? false;
  const within = threshold(settings.numbers, "chainChangeDays");
  const late = (contacts?.rows ?? []).filter(({ changed }) => changed !== undefined && changed <= today && daysBetween(changed, today) <= within);
  return openProjects({ inputs, person, names }).map(({ project, client, clients }): NegotiationLine => {
    const changed = late.filter((row: KeyPerson) => row.client.some((typed) => clients.includes(names.nameOf(typed))));
    const step = stepNumber(project.step);
    return {
      project,
      client,
      step,
      promise: promiseLight(project, step),
      policy: project.policyChange === undefined ? "unknown" : project.policyChange ? "yellow" : "green",
      people: known ? (changed.length > 0 ? "yellow" : "green") : "unknown",
      changed,
    };
  });
}

/** By word only while the decision is under way is yellow, from the agreement on red (001-37, [A]); early talk is by word anyway. */
function promiseLight({ promise }: Project, step: number | null): ProjectLight {
  if (promise === undefined) return "unknown";
  if (promise !== "口头" || step === null || step < 3) return "green";
  return step === 3 ? "yellow" : "red";
}

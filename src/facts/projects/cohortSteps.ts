import { addDays, daysBetween, type Day } from "../../model/day.js";
import type { Project } from "../../model/nouns.js";
import type { Ratio } from "../../model/counts.js";
import { threshold } from "../../settings/thresholds.js";
import { isUsed } from "../isUsed.js";
import { monthsBetween } from "../monthsBetween.js";
import { quarterOf } from "../quarterOf.js";
import type { Reading } from "../weekFacts.js";
import type { FunnelStep } from "./funnel.js";
import { median } from "./median.js";
import { namedProjects } from "./openProjects.js";

/** A project's three days. */
type Dated = "firstContact" | "proposalDay" | "signedDay";

const STEPS: readonly (readonly [from: Dated, to: Dated])[] = [
  ["firstContact", "proposalDay"],
  ["proposalDay", "signedDay"],
  ["firstContact", "signedDay"],
];

/**
 * The steps of projects from first contact to proposal to signing, each project followed on its own way (004-02, 004-20).
 *
 * Signing is compared with the end of the last quarter: each time the proposals of the months before it, signed by then ([A] 004-52 ③).
 * Stopped projects stay in: leaving out what was lost would flatter the rate.
 */
export function cohortSteps(reading: Pick<Reading, "inputs" | "person" | "names">, today: Day): readonly FunnelStep[] {
  const { projects, settings } = reading.inputs;
  if (projects === null || !isUsed(projects, "proposalDay")) return [];
  const rows = namedProjects(reading).map(({ project }) => project);
  const months = threshold(settings.numbers, "conversionMonths");
  const ended = addDays(quarterOf(today).first, -1);
  return STEPS.filter(([from, to]) => isUsed(projects, from) && isUsed(projects, to)).map(([from, to]): FunnelStep => {
    const begun = rows.filter((row) => isBy(row[from], today));
    const reached = begun.filter((row) => isBy(row[to], today));
    const signing = from === "proposalDay";
    return {
      group: "project",
      from,
      to,
      now: null,
      rate: { n: reached.length, of: begun.length },
      target: signing ? threshold(settings.numbers, "signingRate") : null,
      recent: signing ? signedBy(rows, today, months) : null,
      before: signing ? signedBy(rows, ended, months) : null,
      medianDays: median(reached.flatMap((row) => between(row[from], row[to]))),
      origin: begun[0]?.origin ?? null,
    };
  });
}

const isBy = (day: Day | undefined, until: Day): boolean => day !== undefined && day <= until;

/** Of the proposals of the months up to a day: those signed by then. */
function signedBy(rows: readonly Project[], until: Day, months: number): Ratio {
  const asked = rows.filter(({ proposalDay }) => proposalDay !== undefined && proposalDay <= until && monthsBetween(proposalDay, until) < months);
  return { n: asked.filter(({ signedDay }) => isBy(signedDay, until)).length, of: asked.length };
}

function between(from: Day | undefined, to: Day | undefined): readonly number[] {
  return from === undefined || to === undefined || to < from ? [] : [daysBetween(from, to)];
}

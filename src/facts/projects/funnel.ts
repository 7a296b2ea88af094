import type { Funnel, FunnelLine, ProjectLight } from "../../model/boards/projectBoards.js";
import type { Day } from "../../model/day.js";
import type { Ratio } from "../../model/counts.js";
import { threshold } from "../../settings/thresholds.js";
import type { Reading } from "../weekFacts.js";
import { clientSteps, standing } from "./clientSteps.js";
import { cohortSteps } from "./cohortSteps.js";

/** What a step of the funnel is before it is judged. */
export type FunnelStep = Omit<FunnelLine, "small" | "light" | "drop">;

/** Gives the funnel: clients by the record of stages, projects by their dates (002-01, 004-02, 004-20, 004-21); null without anything to count. */
export function funnel(reading: Pick<Reading, "inputs" | "person" | "names">, today: Day): Funnel | null {
  const { numbers } = reading.inputs.settings;
  const least = threshold(numbers, "funnelSample");
  const fall = threshold(numbers, "conversionDrop");
  const all = [...clientSteps(reading, today), ...cohortSteps(reading, today)];
  if (all.every(({ rate, now }) => rate.of === 0 && (now ?? 0) === 0)) return null;
  const lines = all.map((step): FunnelLine => {
    const small = step.rate.of < least;
    const drop = dropOf(step.recent, step.before, least);
    return { ...step, small, drop, light: lightOf(step, small, drop !== null && drop >= fall) };
  });
  return { lines, stages: standing(reading), least, months: threshold(numbers, "conversionMonths") };
}

/** How far a rate fell, relative to the earlier one, in percent; null where either has too few, or nothing could fall (004-52 ③). */
function dropOf(now: Ratio | null, before: Ratio | null, least: number): number | null {
  if (now === null || before === null || now.of < least || before.of < least || before.n === 0) return null;
  const drop = (1 - (now.n * before.of) / (now.of * before.n)) * 100;
  return Math.round(drop * 10) / 10;
}

function lightOf({ rate, target }: FunnelStep, small: boolean, fell: boolean): ProjectLight {
  if (small) return "unknown";
  if (fell) return "yellow";
  return target !== null && rate.n * 100 < target * rate.of ? "yellow" : "green";
}

import { chooseWeek } from "../facts/chooseWeek.js";
import { flagKey } from "../facts/historyLines.js";
import { addDays } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import type { Inputs } from "../model/inputs.js";
import type { ChangedThreshold, Rehearsal, RehearsedWeek } from "../model/rehearsal.js";
import type { Request, Review } from "../model/review.js";
import { weekOf } from "../model/week.js";
import { personAsked } from "./personAsked.js";

/** Whose weeks are tried, how many, and seen from which day. */
export interface RehearsalRequest extends Pick<Request, "today"> {
  /** Null for the team; left out for the one person there is, else the team. */
  readonly person?: string | null;
  readonly weeks: number;
}

/** Judges a week. */
export type Judging = (inputs: Inputs, request: Request, version: string) => Review;

/**
 * Tries other thresholds on the past weeks of a workbook: which flags would come, which would go. Pure; nothing is adopted.
 *
 * `judge` is `review`, handed in since it is large and a page loads it with its first review. Each week is judged as on the Monday after it, so that what was still to come then stays so. Throws `CannotReview` for an unknown person.
 */
export function rehearse(inputs: Inputs, { person, weeks, today }: RehearsalRequest, changed: readonly ChangedThreshold[], judge: Judging): Rehearsal {
  const asked = personAsked(inputs, person);
  const tried: Inputs = { ...inputs, settings: { ...inputs.settings, numbers: new Map([...inputs.settings.numbers, ...changed.map(({ key, tried: value }) => [key, value] as const)]) } };
  const past = chooseWeek(inputs, { week: null, today, minutes: null })
    .weeks.map(({ start }) => weekOf(start))
    .filter(({ end }) => end < today)
    .slice(0, weeks);
  return {
    changed,
    weeks: past.map((week): RehearsedWeek => {
      const request: Request = { person: asked, week: week.start, today: addDays(week.end, 1), minutes: null };
      const before = byKey(judge(inputs, request, "").flags);
      const after = byKey(judge(tried, request, "").flags);
      const came = [...after].filter(([key]) => !before.has(key)).map(([, flag]) => flag);
      const went = [...before].filter(([key]) => !after.has(key)).map(([, flag]) => flag);
      return { week, came, went, stayed: before.size - went.length };
    }),
  };
}

function byKey(flags: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(flags.map((flag) => [flagKey(flag), flag]));
}

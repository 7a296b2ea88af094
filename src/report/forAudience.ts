import type { Audience } from "../model/finding.js";
import type { Review } from "../model/review.js";
import { isFor } from "./isFor.js";
import { isInward } from "./inward.js";

/**
 * A review with only what is for a circle (ruling 20).
 *
 * The copy that goes up keeps results, decisions wanted and risks: no day of the log, nothing that could not be read, no gap of a sheet that stays inside, no scene that only words tell (a reception among them).
 */
export function forAudience(review: Review, audience: Audience | undefined): Review {
  if (audience === undefined || audience === "self") return review;
  const own = <Told extends { readonly audience: Audience }>(all: readonly Told[]): readonly Told[] => all.filter((one) => isFor(one.audience, audience));
  const seen: Review = { ...review, warnings: own(review.warnings), flags: own(review.flags), advice: own(review.advice), summary: own(review.summary) };
  if (audience === "manager") return seen;
  return {
    ...seen,
    days: [],
    followUps: [],
    problems: [],
    proofs: null,
    gaps: seen.gaps.filter(({ sheet, column }) => !isInward(sheet) && !isInward(column)),
    checks: { ...seen.checks, gifts: [], scenes: seen.checks.scenes?.filter(({ fromText }) => fromText !== true) ?? null },
  };
}

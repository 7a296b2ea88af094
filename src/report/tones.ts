import type { Tone } from "../model/drawing.js";
import type { Level } from "../model/finding.js";
import type { Effect, Grade } from "../model/grade.js";
import type { DayReview, OpenNeed, Risk } from "../model/review.js";
import { RUNGS, type Rung } from "../model/reading.js";

/** The tone beside each state's sign and word. */
export const GRADE_TONES: Readonly<Record<Grade, Tone>> = {
  done: "good",
  partial: "attention",
  missed: "bad",
  postponed: "attention",
  cancelled: "quiet",
  unclear: "unknown",
};

/** The tone of each level of a finding. */
export const LEVEL_TONES: Readonly<Record<Level, Tone>> = { info: "quiet", yellow: "attention", orange: "attention", red: "bad" };

/** The tone of each light. */
export const LIGHT_TONES: Readonly<Record<OpenNeed["light"], Tone>> = { red: "bad", yellow: "attention", green: "good", unknown: "unknown" };

/** The tone of each level of risk. */
export const RISK_TONES: Readonly<Record<Risk["level"], Tone>> = { high: "bad", middle: "attention", low: "good" };

const EFFECT_TONES: Readonly<Record<Effect, Tone>> = {
  achieved: "good",
  progress: "attention",
  no_effect: "bad",
  rest: "quiet",
  unclear: "unknown",
  not_logged: "unknown",
  upcoming: "quiet",
};

/** A day's state as the sheet shows it: progress that something was agreed in stands apart from goodwill (ruling 27). */
export function effectState({ effect, slots }: DayReview): { readonly word: Effect | "tangible"; readonly tone: Tone } {
  const tangible = effect === "progress" && slots.some(({ reading }) => reading && isTangible(reading.rung));
  return tangible ? { word: "tangible", tone: "good" } : { word: effect, tone: EFFECT_TONES[effect] };
}

/** Whether a rung counts as a tangible result: agreed or better (ruling 27). */
function isTangible(rung: Rung): boolean {
  return RUNGS.indexOf(rung) >= RUNGS.indexOf("agreed");
}

import { isoDay } from "../model/day.js";
import type { Audience } from "../model/finding.js";
import type { Review } from "../model/review.js";
import { fit } from "./inward.js";
import { isFor } from "./isFor.js";
import type { Voice } from "./voice.js";

/** The flags that rest, each with the day it comes back after (ruling 34); "" where none does. */
export function pausedText({ paused }: Pick<Review, "paused">, voice: Voice, audience: Audience | undefined): string {
  const { report, common, tell } = voice;
  const shown = paused.filter(({ flag }) => isFor(flag.audience, audience));
  if (shown.length === 0) return "";
  const pauses = shown.map(({ flag, pause }) => report("flag-paused", { subject: fit(voice, flag.subject, audience), rule: tell({ say: `${flag.rule}.title`, with: {} }), until: isoDay(pause.until) }));
  return report("flags-paused", { n: shown.length, pauses: pauses.join(common("joiner")) });
}

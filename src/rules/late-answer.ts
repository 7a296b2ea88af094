import { defineRule } from "./rule.js";

/** Needs whose first answer came late or has not come (000-27, 004-15). */
export const lateAnswer = defineRule({
  id: "late-answer",
  audience: "up",
  level: "orange",
  needs: ["needs"],
  options: ["answerHours", "fastTrackHours"],
  flags: ["unanswered", "answered", "answeredHours"],
  doubts: [],
})(function* ({ needs }, { answerHours, fastTrackHours }) {
  for (const { need, open, late, waiting, answerHours: hours } of needs) {
    if (!open || waiting === null) continue;
    const about = { subject: need.need, origins: [need.origin] } as const;
    const limit = need.fastTrack === true ? fastTrackHours : answerHours;
    if (late && need.answered && hours !== null) yield { say: "answeredHours", with: { need: need.need, hours, limit }, level: "yellow", ...about };
    else if (late && need.answered) yield { say: "answered", with: { need: need.need, limit }, level: "yellow", ...about };
    else if (late) yield { say: "unanswered", with: { need: need.need, days: waiting, limit }, ...about };
  }
});

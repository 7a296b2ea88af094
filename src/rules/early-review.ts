import { daysBetween, isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** A review made before its week began (F01). */
export const earlyReview = defineRule({
  id: "early-review",
  audience: "up",
  level: "red",
  place: "top",
  needs: ["today", "week", "firstRow"],
  options: [],
  flags: ["early"],
  doubts: [],
})(function* ({ today, week, firstRow }) {
  if (today >= week.start) return;
  const numbers = { today: isoDay(today), start: isoDay(week.start), days: daysBetween(today, week.start) };
  yield { say: "early", with: numbers, subject: isoDay(week.start), origins: [firstRow] };
});

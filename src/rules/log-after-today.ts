import { shortDay } from "../facts/shortDay.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Log rows of a running week that lie after today (ruling 13). */
export const logAfterToday = defineRule({
  id: "log-after-today",
  audience: "manager",
  level: "red",
  place: "top",
  needs: ["today", "phase", "days"],
  options: [],
  flags: ["later"],
  doubts: [],
})(function* ({ today, phase, days }) {
  for (const { owner, day, slots } of phase === "running" ? days : []) {
    const [slot] = slots;
    if (slot === undefined || day <= today) continue;
    yield { say: "later", with: { day: isoDay(day), today: isoDay(today) }, subject: `${owner} ${shortDay(day)}`, origins: [slot.origin] };
  }
});

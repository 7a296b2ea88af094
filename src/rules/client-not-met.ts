import { shortDay } from "../facts/shortDay.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Arranged meetings that did not take place, and those of which no cell says so or otherwise (000-18, 001-18). */
export const clientNotMet = defineRule({
  id: "client-not-met",
  audience: "manager",
  level: "yellow",
  needs: ["slots", "today"],
  options: [],
  flags: ["not-met", "conflict"],
  doubts: ["unknown"],
})(function* ({ slots, today }) {
  for (const { owner, day, slot } of slots) {
    if (!slot.external || (slot.met === true && slot.contradicts !== true)) continue;
    const about = { subject: `${owner} ${shortDay(day)}`, origins: [slot.origin] } as const;
    const { action, result } = slot;
    if (slot.contradicts) yield { say: "conflict", with: { day: isoDay(day), action, result, met: slot.entry.met === true ? "是" : "否" }, ...about };
    else if (slot.met === false) yield { say: "not-met", with: { day: isoDay(day), action, result }, ...about };
    else if (day < today) yield { say: "unknown", with: { day: isoDay(day), action }, level: "info", ...about };
  }
});

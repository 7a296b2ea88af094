import { shortDay } from "../facts/shortDay.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Days whose best is good feedback: nothing agreed, nothing promised (F17, ruling 27). */
export const goodwillWithoutRung = defineRule({
  id: "goodwill-without-rung",
  audience: "manager",
  level: "info",
  needs: ["slots"],
  options: [],
  flags: ["feedback"],
  doubts: [],
})(function* ({ slots }) {
  const days = new Map<string, (typeof slots)[number][]>();
  for (const own of slots) {
    const key = `${own.owner} ${own.day}`;
    days.set(key, [...(days.get(key) ?? []), own]);
  }
  for (const own of days.values()) {
    const [first] = own.filter(({ slot }) => slot.external && slot.reading.attitude === "positive");
    if (first === undefined || own.some(({ slot }) => slot.reading.rung !== "none" || slot.effect === "achieved")) continue;
    const { owner, day, slot } = first;
    yield { say: "feedback", with: { day: isoDay(day), result: slot.result }, subject: `${owner} ${shortDay(day)}`, origins: [slot.origin] };
  }
});

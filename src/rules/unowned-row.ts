import { shortDay } from "../facts/shortDay.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Rows of the week that name nobody (ruling 12). */
export const unownedRow = defineRule({
  id: "unowned-row",
  audience: "manager",
  level: "yellow",
  needs: ["unownedPlans", "unownedEntries"],
  options: [],
  flags: ["plan", "entry"],
  doubts: [],
})(function* ({ unownedPlans, unownedEntries }) {
  for (const { task, origin } of unownedPlans) yield { say: "plan", with: { task }, subject: task, origins: [origin] };
  for (const { day, origin } of unownedEntries) yield { say: "entry", with: { day: isoDay(day) }, subject: shortDay(day), origins: [origin] };
});

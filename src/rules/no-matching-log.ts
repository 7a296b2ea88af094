import { isoDay } from "../model/day.js";
import { originText } from "../model/origin.js";
import { defineRule } from "./rule.js";

/** Unfinished tasks that no log row belongs to (000-40); asked only once the week is over. */
export const noMatchingLog = defineRule({
  id: "no-matching-log",
  audience: "manager",
  level: "info",
  needs: ["plans", "slots", "phase"],
  options: [],
  flags: ["missing"],
  doubts: ["possible"],
})(function* ({ plans, slots, phase }) {
  for (const { item, grade, evidence, possible, basis } of plans) {
    if (grade === "done" || grade === "cancelled" || evidence.length > 0) continue;
    if (phase !== "past" && basis === "none") continue;
    const [first] = possible;
    const at = first && slots.find(({ slot }) => originText(slot.origin) === originText(first.origin));
    if (first === undefined || at === undefined) {
      yield { say: "missing", with: { task: item.task }, subject: item.task, origins: [item.origin] };
    } else {
      const about = { task: item.task, day: isoDay(at.day), shared: first.shared };
      yield { say: "possible", with: about, subject: item.task, origins: [item.origin, first.origin] };
    }
  }
});

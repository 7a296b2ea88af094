import { isoDay } from "../model/day.js";
import { originText } from "../model/origin.js";
import { defineRule } from "./rule.js";

/** Finished tasks that no log row belongs to (F06); never a change of the grade. */
export const doneWithoutLog = defineRule({
  id: "done-without-log",
  audience: "manager",
  level: "info",
  needs: ["plans", "slots"],
  options: [],
  flags: ["missing", "attempt"],
  doubts: ["possible"],
})(function* ({ plans, slots }) {
  for (const { item, grade, evidence, possible } of plans) {
    if (grade !== "done" || evidence.some(({ attempt }) => !attempt)) continue;
    const [tried] = evidence;
    const row = slots.find(({ slot }) => slot.origin.row === tried?.origin.row && slot.origin.column === tried.origin.column);
    if (tried !== undefined && row !== undefined) {
      const about = { task: item.task, day: isoDay(row.day), result: row.slot.result === "" ? row.slot.action : row.slot.result };
      yield { say: "attempt", with: about, subject: item.task, origins: [item.origin, tried.origin] };
    }
    if (tried !== undefined) continue;
    const [first] = possible;
    const at = first && slots.find(({ slot }) => originText(slot.origin) === originText(first.origin));
    if (first === undefined || at === undefined) {
      yield { say: "missing", with: { task: item.task }, subject: item.task, origins: [item.origin] };
    } else {
      yield { say: "possible", with: { task: item.task, day: isoDay(at.day) }, subject: item.task, origins: [item.origin, first.origin] };
    }
  }
});

import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Unfinished tasks of which the log tells a result (F06): a question, never a change of the grade. */
export const evidenceNotMarked = defineRule({
  id: "evidence-not-marked",
  audience: "manager",
  level: "info",
  needs: ["plans", "slots"],
  options: [],
  flags: ["achieved"],
  doubts: ["progress"],
})(function* ({ plans, slots }) {
  const at = new Map(slots.map((own) => [`${own.slot.origin.row}:${own.slot.origin.column}`, own]));
  for (const { item, proof, grade, evidence } of plans) {
    if (proof !== "unmarked") continue;
    const rows = evidence.flatMap(({ origin }) => at.get(`${origin.row}:${origin.column}`) ?? []);
    const told = rows.find(({ slot }) => slot.effect === "achieved") ?? (grade === "unclear" || grade === "missed" ? rows.find(({ slot }) => slot.effect === "progress") : undefined);
    if (told === undefined) continue;
    const { slot, day } = told;
    const say = slot.effect === "achieved" ? "achieved" : "progress";
    const about = { task: item.task, day: isoDay(day), result: slot.result === "" ? slot.action : slot.result };
    yield { say, with: about, subject: item.task, origins: [item.origin, slot.origin] };
  }
});

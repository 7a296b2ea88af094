import type { JudgedPlan } from "../../src/facts/planFacts.js";
import type { Effect, Grade } from "../../src/model/grade.js";
import { evidenceNotMarked } from "../../src/rules/evidence-not-marked.js";
import type { OwnedSlot } from "../../src/facts/slots.js";
import { contact, judged } from "../support/facts.js";
import { matched } from "../support/matched.js";
import { ruleTable } from "../support/ruleTable.js";

function week(grade: Grade, effect: Effect, change: Partial<JudgedPlan> = {}, row: Parameters<typeof contact>[0] = { result: "双方盖章" }): { slots: readonly OwnedSlot[]; plans: readonly JudgedPlan[] } {
  const own = contact({ effect, ...row });
  return { slots: [own], plans: [judged(grade, {}, { proof: "unmarked", evidence: [matched(own.slot.origin, "补充协议")], ...change })] };
}

ruleTable(evidenceNotMarked, {
  clear: [
    ["marked done", week("done", "achieved", { proof: "proved" })],
    ["partly done, and the log tells of progress", week("partial", "progress")],
    ["the row came to nothing", week("missed", "no_effect", { proof: "open" })],
    ["the week is not over", week("missed", "achieved", { proof: null })],
    ["the row is not of the log", { ...week("missed", "achieved"), slots: [] }],
  ],
  flagged: [
    ["the log tells of the result", week("missed", "achieved"), "achieved"],
    ["partly done, and the log tells of the result", week("partial", "achieved"), "achieved"],
    ["the action tells of the result, and nothing stands beside it", week("missed", "achieved", {}, { action: "签了补充协议", result: "" }), "achieved"],
  ],
  unsure: [
    ["missed, and the log tells of progress", week("missed", "progress"), "progress"],
    ["blank, and the log tells of progress", week("unclear", "progress"), "progress"],
  ],
});

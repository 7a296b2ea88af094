import type { Checks, Tracks } from "../../src/model/checks.js";
import type { JudgedPlan } from "../../src/facts/planFacts.js";
import type { Facts } from "../../src/facts/facts.js";
import { dualTrack } from "../../src/rules/dual-track.js";
import { on } from "../support/builders.js";
import { judged } from "../support/facts.js";
import { NOTHING_BESIDE } from "../support/nothingBeside.js";
import { ruleTable } from "../support/ruleTable.js";

function visit(plan: JudgedPlan, tracks: Tracks): Partial<Facts> {
  const checks: Checks = { ...NOTHING_BESIDE.checks, visits: [{ item: plan.item, ahead: false, tracks, pack: null, intelligence: null }] };
  return { plans: [plan], checks };
}

const whole = { appointment: true, visit: true, followUp: true };
const visited = judged("done", { kind: "拜访" });

ruleTable(dualTrack, {
  clear: [
    ["all three on record", visit(visited, whole)],
    ["the columns there are, are filled", visit(visited, { ...whole, appointment: null, followUp: null })],
    ["the visit is still to come", visit(judged("missed", { kind: "拜访" }), { ...whole, visit: false })],
    ["done before its day, which is still to come", visit(judged("done", { due: on("2025-08-19") }), { ...whole, followUp: false })],
  ],
  flagged: [
    ["no confirmation afterwards", visit(visited, { ...whole, followUp: false }), "some"],
    ["the day is today", visit(judged("done", { due: on("2025-08-18") }), { ...whole, followUp: false }), "some"],
    ["one of one", visit(visited, { appointment: null, visit: false, followUp: null }), "some"],
  ],
  unsure: [],
});

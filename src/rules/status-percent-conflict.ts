import type { JudgedPlan } from "../facts/planFacts.js";
import { defineRule } from "./rule.js";

/** Whether a percentage contradicts the status that wins over it (ruling 7). */
function contradicts({ grade, facts }: JudgedPlan): boolean {
  const percent = facts.typedPercent;
  if (percent === null) return false;
  if (grade === "done") return percent < 100;
  if (grade === "partial") return percent <= 0 || percent >= 100;
  return grade === "missed" ? percent > 0 : percent >= 100;
}

/** The cell says done and no more: 已完成初稿 may well be a part, 已完成 is the whole. */
function saysOnlyDone({ item: { actual = "" } }: JudgedPlan): boolean {
  return /^(?:已经?|都|均|全部|全都?)*(?:完成|办结|做完|办完)了?$/u.test(actual.replace(/[\s，,。.！!；;]/gu, ""));
}

/** Status, percentage and words of one task that disagree; the grade stays with the strongest (3.6, ruling 7). */
export const statusPercentConflict = defineRule({
  id: "status-percent-conflict",
  audience: "manager",
  level: "yellow",
  needs: ["plans"],
  options: [],
  flags: ["percent", "words"],
  doubts: [],
})(function* ({ plans }) {
  for (const plan of plans) {
    const { item, basis, grade, facts } = plan;
    const about = { subject: item.task, origins: [item.origin] } as const;
    if (basis === "status" && contradicts(plan)) {
      yield { say: "percent", with: { task: item.task, status: item.status ?? "", percent: facts.typedPercent ?? 0 }, ...about };
      continue;
    }
    if ((basis !== "status" && basis !== "percent") || !facts.reading?.sure || facts.reading.label === "unknown") continue;
    const saysDone = facts.reading.label === "done";
    if (saysDone === (grade === "done") || (saysDone && grade === "partial" && !saysOnlyDone(plan)) || facts.reading.label === "partial") continue;
    const basisText = basis === "status" ? (item.status ?? "") : `${facts.typedPercent ?? 0}%`;
    yield { say: "words", with: { task: item.task, basis: basisText, phrase: facts.reading.phrase }, ...about };
  }
});

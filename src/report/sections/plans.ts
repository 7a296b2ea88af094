import type { DrawnCell } from "../../model/drawing.js";
import type { Match } from "../../model/grade.js";
import type { Origin } from "../../model/origin.js";
import type { GradedPlan } from "../../model/review.js";
import { linked, number, words } from "../cells.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { GRADE_TONES } from "../tones.js";
import { slotAt } from "../slotAt.js";

/** Task by task: the outcome, what it rests on, the reason, and the log rows beside it (F06–F12). */
export function plans(page: Page): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  return section<GradedPlan>({
    id: "plans",
    title: report("section-plans"),
    nothing: report("nothing-plans"),
    rows: review.plans,
    columns: [
      { head: report("head-number"), cell: (plan) => number(plan.item.number ?? review.plans.indexOf(plan) + 1, "center") },
      { head: report("head-task"), cell: ({ item, actions }) => words(actions > 1 ? `${item.task}${report("actions-many", { n: actions })}` : item.task) },
      { head: report("head-expected"), cell: ({ item }) => filled(page, item.expected) },
      { head: report("head-grade"), cell: (plan) => gradeCell(page, plan) },
      { head: report("head-why"), cell: (plan) => words(whyText(page, plan)) },
      { head: report("head-evidence"), cell: (plan) => evidenceCell(page, plan) },
      { head: report("head-source"), cell: ({ item }) => linked(labels.plan(item), item.origin) },
    ],
  });

  function whyText(_: Page, { grade, why, reason }: GradedPlan): string {
    const said = voice.tell(why);
    if (grade === "done" || grade === "cancelled") return said;
    return report("why-reason", { why: said, reason: reason ?? common("not-filled") });
  }
}

/** What a person typed, or 未填写 in grey. */
export function filled({ voice }: Pick<Page, "voice">, text: string | undefined, role: "text" | "center" = "text"): DrawnCell {
  return text === undefined || text.trim() === "" ? words(voice.common("not-filled"), role, "quiet") : words(text, role);
}

function gradeCell({ voice: { common } }: Page, { grade, basis, sure, percent }: GradedPlan): DrawnCell {
  if (grade === "unclear" && basis !== "none") return words(common("grade-unsure"), "center", "unknown");
  const lines = [common(`grade-${grade}`)];
  if (percent !== null && grade === "partial") lines.push(`${percent}%`);
  if (!sure && grade !== "unclear") lines.push(common("grade-unsure"));
  return words(lines.join("\n"), "center", GRADE_TONES[grade]);
}

function evidenceCell(page: Page, { evidence, possible }: GradedPlan): DrawnCell {
  const { report } = page.voice;
  const found = evidence[0];
  if (found) {
    const text = report("evidence-found", about(page, found));
    return linked(evidence.length > 1 ? report("evidence-more", { text, n: evidence.length - 1 }) : text, found.origin);
  }
  const maybe = possible[0];
  if (!maybe) return words(report("evidence-none"), "small", "quiet");
  return linked(report("evidence-possible", about(page, maybe)), maybe.origin);
}

function about({ review, voice, labels }: Page, { origin, shared }: Match): { readonly deed: string; readonly label: string } {
  const slot = slotAt(review, origin, shared);
  const deed = slot ? voice.common("deed", { action: shared, result: slot.result || voice.common("not-filled") }) : shared;
  return { deed, label: slot ? labels.log(slot.entry, slot.slot) : labels.of(origin as Origin) };
}

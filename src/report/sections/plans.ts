import type { DrawnCell } from "../../model/drawing.js";
import type { Match } from "../../model/grade.js";
import type { GradedPlan } from "../../model/review.js";
import { linked, number, words } from "../cells.js";
import { gradeWord } from "../gradeWord.js";
import { sharedText } from "../matchText.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { GRADE_TONES } from "../tones.js";
import { slotAt } from "../slotAt.js";

/** Task by task: the outcome, what it rests on, the reason, and the log rows beside it (F06–F12). */
export function plans(page: Page): Section {
  const { review, voice, labels } = page;
  const { report } = voice;
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
      { head: report("head-why"), cell: (plan) => words(basisText(page, plan)) },
      { head: report("head-evidence"), cell: (plan) => evidenceCell(page, plan) },
      { head: report("head-source"), cell: ({ item }) => linked(labels.plan(item), item.origin) },
    ],
  });
}

/** What a person typed, or 未填写 in grey. */
export function filled({ voice }: Pick<Page, "voice">, text: string | undefined, role: "text" | "center" = "text"): DrawnCell {
  return text === undefined || text.trim() === "" ? words(voice.common("not-filled"), role, "quiet") : words(text, role);
}

function gradeCell({ voice }: Page, plan: GradedPlan): DrawnCell {
  const { grade, sure, percent } = plan;
  const lines = [gradeWord(voice, plan)];
  if (percent !== null && grade === "partial") lines.push(`${percent}%`);
  if (!sure && grade !== "unclear") lines.push(voice.common("grade-unsure"));
  return words(lines.join("\n"), "center", GRADE_TONES[grade]);
}

/** Why the grade, why not more, and what the log says beside it. */
function basisText(page: Page, { grade, why, reason, evidence, possible }: GradedPlan): string {
  const { report, common, tell } = page.voice;
  const settled = grade === "done" || grade === "cancelled" || grade === "unclear";
  const maybe = possible[0];
  const log = evidence[0]
    ? withReasons(page, evidence[0], report("evidence-found", { deed: deedOf(page, evidence[0]) }))
    : maybe
      ? withReasons(page, maybe, report("evidence-possible", { deed: deedOf(page, maybe) }))
      : report("evidence-none");
  return [tell(why), ...(settled ? [] : [report("reason", { reason: reason ?? common("not-filled") })]), log].join("\n");
}

function evidenceCell({ review, labels, voice }: Page, { evidence, possible }: GradedPlan): DrawnCell {
  const [match, ...others] = evidence.length > 0 ? evidence : possible;
  if (!match) return words(voice.common("none"), "center", "quiet");
  const slot = slotAt(review, match.origin, match.shared);
  const label = slot ? labels.log(slot.entry, slot.slot) : labels.of(match.origin);
  return linked(others.length > 0 ? voice.report("evidence-more", { label, n: others.length }) : label, match.origin);
}

/** A line about a log row with what it shares with the task. */
function withReasons({ voice }: Page, match: Match, line: string): string {
  const shared = sharedText(voice, match);
  return shared === "" ? line : voice.tell({ say: "match-why", with: { line, shared } });
}

function deedOf({ review, voice: { common } }: Page, { origin, shared }: Match): string {
  const slot = slotAt(review, origin, shared);
  return slot ? common("deed", { action: shared, result: slot.result || common("not-filled") }) : shared;
}

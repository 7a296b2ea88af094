import { isoDay } from "../../src/model/day.js";
import type { Sentence } from "../../src/model/finding.js";
import { originText, type Origin } from "../../src/model/origin.js";
import type { Review } from "../../src/model/review.js";

const said = ({ say, with: values }: Sentence): string => [say, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(" ").replace(/\s+/gu, " ");
const at = (origins: readonly Origin[]): string => `[${origins.map(originText).join(" ")}]`;
const json = (value: unknown): string => JSON.stringify(value, (key, own: unknown) => (key === "origins" ? at(own as readonly Origin[]) : key === "item" ? (own as { readonly task: string }).task : own));

/** All that grading tells of a review, a line each: sentences by their keys and values, so that other words change nothing here. */
export function gradedText(review: Review): string {
  const { plans, days, lines, nextPlans, carryOver, followUps, unplanned, summary, gaps, trend, counts, before, proofs, checks, account, month } = review;
  return [
    "# plans",
    ...plans.map(({ item, grade, percent, basis, sure, why, proof, reason, elements, actions, evidence, possible }) =>
      [originText(item.origin), grade, percent ?? "-", basis, sure ? "sure" : "unsure", said(why), proof ?? "-", reason ?? "-", Object.entries(elements).flatMap(([key, is]) => (is ? [key] : [])).join("+"), actions, at(evidence.map(({ origin }) => origin)), at(possible.map(({ origin }) => origin))].join(" | ")),
    "# days",
    ...days.map(({ owner, day, effect, why, slots, origins }) => [owner, isoDay(day), effect, said(why), slots.map((slot) => slot.effect).join(" "), at(origins)].join(" | ")),
    "# lines",
    ...lines.map(({ name, handedIn, before: earlier, question, questionOrigins, counts: own }) => [name, handedIn ? "in" : "out", json(earlier), question ? said(question) : "-", at(questionOrigins), json(own)].join(" | ")),
    "# plan week",
    ...nextPlans.map(({ item, risk, visit, appointmentLead }) => [originText(item.origin), risk.level, risk.reasons.map(said).join("; "), visit ? "visit" : "-", appointmentLead ?? "-"].join(" | ")),
    "# carried over",
    ...carryOver.map(({ item, times, risk }) => [originText(item.origin), times, risk.level, risk.reasons.map(said).join("; ")].join(" | ")),
    "# follow-ups",
    ...followUps.map(({ owner, day, say, origin }) => [owner, isoDay(day), said(say), at([origin])].join(" | ")),
    "# unplanned",
    ...unplanned.map(({ owner, day, action, result, rung, missing, origin }) => [owner, isoDay(day), action, result, rung, missing.join("+"), at([origin])].join(" | ")),
    "# summary",
    ...summary.map(({ say, origins, audience }) => [said(say), audience, at(origins)].join(" | ")),
    "# gaps",
    ...gaps.map(({ sheet, column, missing, of, origins }) => [sheet, column, `${missing}/${of}`, at(origins)].join(" | ")),
    "# trend",
    ...trend.map(({ week, ...outcome }) => [isoDay(week.start), json(outcome)].join(" | ")),
    "# figures",
    ...Object.entries({ counts, before, proofs, account, ...checks }).map(([key, value]) => `${key} | ${json(value)}`),
    "# month",
    ...(month?.lines ?? []).map((line) => json(line)),
  ].join("\n").concat("\n");
}

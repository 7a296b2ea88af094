import type { DrawnCell } from "../../model/drawing.js";
import { isoDay } from "../../model/day.js";
import type { NextPlan } from "../../model/review.js";
import { linked, number, words } from "../cells.js";
import { dayLabel } from "../dayLabel.js";
import { fit } from "../inward.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { RISK_TONES } from "../tones.js";
import { preparedTexts } from "./core.js";
import { filled } from "./plans.js";

/** The tasks of the plan week with their risk and its reasons (T4, F31–F33). */
export function nextPlans(page: Page): Section {
  const { review, voice, labels, options } = page;
  const { report, common } = voice;
  return section<NextPlan>({
    id: "next",
    title: report("section-next", { week: weekOf(page) }),
    nothing: report("nothing-next"),
    rows: review.nextPlans,
    columns: [
      { head: report("head-number"), cell: (plan) => number(plan.item.number ?? review.nextPlans.indexOf(plan) + 1, "center") },
      { head: report("head-task"), cell: ({ item }) => words(fit(voice, item.task, options.audience)) },
      { head: report("head-expected"), cell: ({ item }) => filled(page, item.expected && fit(voice, item.expected, options.audience)) },
      { head: report("head-due"), cell: dueCell },
      { head: report("head-resources"), cell: ({ item }) => filled(page, item.resources && fit(voice, item.resources, options.audience)) },
      { head: report("head-risk"), cell: riskCell },
      { head: report("head-source"), cell: ({ item }) => linked(labels.plan(item), item.origin) },
    ],
  });

  function dueCell({ item, elements }: NextPlan): DrawnCell {
    const who = item.responsible ?? (elements.responsibleAssumed ? item.owners.join(common("joiner")) : undefined);
    if (item.due === undefined && who === undefined) return filled(page, undefined, "center");
    const due = item.due === undefined ? common("not-filled") : dayLabel(voice, item.due);
    return words(`${due}\n${who ?? common("not-filled")}`, "center");
  }

  function riskCell({ risk: { level, reasons } }: NextPlan): DrawnCell {
    const risk = common(`risk-${level}`);
    const why = reasons.map(voice.tell).join(common("aside"));
    return words(why === "" ? risk : report("risk-reasons", { risk, reasons: why }), "center", RISK_TONES[level]);
  }
}

/** The visits among them: only rows that are client visits (T5, F35–F37). */
export function visits(page: Page): Section {
  const { review, voice, labels } = page;
  const { report } = voice;
  const prepared = new Map(review.checks.visits.filter(({ ahead }) => ahead).map((visit) => [visit.item.origin, visit]));
  const rows = review.nextPlans.filter(({ visit }) => visit);
  return section<NextPlan>({
    id: "visits",
    title: report("section-visits", { week: weekOf(page) }),
    nothing: null,
    rows,
    columns: [
      { head: report("head-number"), cell: (plan) => number(plan.item.number ?? rows.indexOf(plan) + 1, "center") },
      { head: report("head-target"), cell: ({ item }) => filled(page, item.client?.join(voice.common("joiner"))) },
      { head: report("head-purpose"), cell: ({ item }) => filled(page, item.purpose) },
      { head: report("head-visit-day"), cell: ({ item }) => filled(page, item.due === undefined ? undefined : dayLabel(voice, item.due), "center") },
      { head: report("head-approach"), cell: ({ item }) => filled(page, item.approach) },
      { head: report("head-appointment"), cell: appointmentCell },
      { head: report("head-source"), cell: ({ item }) => linked(labels.plan(item), item.origin) },
    ],
  });

  function appointmentCell({ item, appointmentLead }: NextPlan): DrawnCell {
    const day = appointmentLead === null ? item.appointment && dayLabel(voice, item.appointment) : report("appointment-lead", { days: appointmentLead });
    const visit = prepared.get(item.origin);
    const ready = visit ? preparedTexts(visit, voice) : [];
    return ready.length === 0 ? filled(page, day, "center") : words([day ?? voice.common("not-filled"), ...ready].join("\n"), "center");
  }
}

function weekOf({ review: { planWeek }, voice }: Page): string {
  return voice.report("span", { start: isoDay(planWeek.start), end: isoDay(planWeek.end) });
}

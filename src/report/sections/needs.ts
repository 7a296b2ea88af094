import type { DrawnCell } from "../../model/drawing.js";
import { isoDay } from "../../model/day.js";
import type { OpenNeed } from "../../model/review.js";
import { linked, number, words } from "../cells.js";
import { needText, whoOf } from "../needText.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { LIGHT_TONES } from "../tones.js";
import { filled } from "./plans.js";

/** Open needs, one row each, with their clock (F40–F42). */
export function needs(page: Page): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  const rows = review.needs.filter(({ open }) => open);
  return section<OpenNeed>({
    id: "needs",
    title: report("section-needs"),
    nothing: report("nothing-needs"),
    rows,
    columns: [
      { head: report("head-number"), cell: (row) => number(rows.indexOf(row) + 1, "center") },
      { head: report("head-need"), cell: ({ need }) => words(needText(need)) },
      { head: report("head-support"), cell: supportCell },
      { head: report("head-urgency"), cell: ({ need }) => filled(page, need.urgency, "center") },
      { head: report("head-subject"), cell: subjectCell },
      { head: report("head-waiting"), cell: waitingCell },
      { head: report("head-source"), cell: ({ need }) => linked(labels.need(need), need.origin) },
    ],
  });

  function supportCell({ need }: OpenNeed): DrawnCell {
    const who = whoOf(need, voice);
    if (need.support === undefined && who === undefined) return filled(page, undefined);
    return words(report("need-support", { support: need.support ?? common("not-filled"), who: who ?? common("not-filled") }));
  }

  function subjectCell({ need }: OpenNeed): DrawnCell {
    const subject = [...(need.client ?? []), ...(need.project === undefined ? [] : [need.project])];
    if (subject.length === 0 && need.due === undefined) return filled(page, undefined);
    return words(report("need-subject", { subject: voice.join(subject), due: need.due === undefined ? common("not-filled") : isoDay(need.due) }));
  }

  function waitingCell({ waiting, light }: OpenNeed): DrawnCell {
    const days = waiting === null ? report("detail-no-date") : report("wait-days", { days: waiting });
    return words(`${common(`light-${light}`)}\n${days}`, "center", LIGHT_TONES[light]);
  }
}

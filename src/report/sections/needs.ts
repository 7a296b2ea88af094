import type { DrawnCell } from "../../model/drawing.js";
import { isoDay } from "../../model/day.js";
import type { Need } from "../../model/nouns.js";
import type { OpenNeed } from "../../model/review.js";
import { linked, number, words } from "../cells.js";
import { fit } from "../inward.js";
import { needNumbers } from "../coordinationRows.js";
import { needText, whoOf } from "../needText.js";
import type { Page } from "../page.js";
import { section, type Section } from "../section.js";
import { LIGHT_TONES } from "../tones.js";
import { filled } from "./plans.js";

/** Open needs, one row each, with their clock (F40–F42). */
export function needs(page: Page): Section {
  const { review, voice, labels, options } = page;
  const { report, common } = voice;
  const rows = inGroups(review.needs.filter(({ open }) => open));
  const numbers = needNumbers(review);
  return section<OpenNeed>({
    id: "needs",
    title: titleOf(page, rows),
    nothing: report("nothing-needs"),
    rows,
    columns: [
      { head: report("head-number"), cell: (row) => number(rows.indexOf(row) + 1, "center") },
      { head: report("head-need"), cell: ({ need }) => words(numbered(need, fit(voice, needText(need), options.audience))) },
      { head: report("head-support"), cell: supportCell },
      { head: report("head-urgency"), cell: ({ need }) => filled(page, need.urgency, "center") },
      { head: report("head-subject"), cell: subjectCell },
      { head: report("head-waiting"), cell: waitingCell },
      { head: report("head-source"), cell: ({ need }) => linked(labels.need(need), need.origin) },
    ],
  });

  function numbered({ origin: { sheet, row, column, part } }: Need, text: string): string {
    const number = numbers.get(`${sheet}!${row}!${column}!${part ?? ""}`);
    return number === undefined ? text : report("need-numbered", { number, text });
  }

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

/** Leader's support first, then those without a kind, then the other departments, each department's together (000-24, 000-25). */
function inGroups(open: readonly OpenNeed[]): readonly OpenNeed[] {
  const departments = [...new Set(open.filter(isCross).map(({ need }) => need.department ?? ""))];
  const place = ({ need }: OpenNeed): number => (need.kind === "领导支持" ? -2 : need.kind === undefined ? -1 : departments.indexOf(need.department ?? ""));
  return [...open].sort((a, b) => place(a) - place(b));
}

function isCross({ need }: OpenNeed): boolean {
  return need.kind === "跨部门";
}

/** The heading, with how many wait for whom where other departments are asked. */
function titleOf({ voice: { report, common, core } }: Page, rows: readonly OpenNeed[]): string {
  const cross = rows.filter(isCross);
  if (cross.length === 0) return report("section-needs");
  const leader = rows.filter(({ need }) => need.kind === "领导支持").length;
  const unkind = rows.length - cross.length - leader;
  const names = [...new Set(cross.map(({ need }) => need.department ?? common("not-filled")))];
  const each = names.map((name) => core("needs-department", { department: name, n: cross.filter(({ need }) => (need.department ?? common("not-filled")) === name).length }));
  const parts = [
    ...(leader > 0 ? [core("needs-leader", { n: leader })] : []),
    core("needs-cross", { n: cross.length, list: each.join(common("joiner")) }),
    ...(unkind > 0 ? [core("needs-unkind", { n: unkind })] : []),
  ];
  return core("needs-title", { title: report("section-needs"), list: parts.join(common("joiner")) });
}

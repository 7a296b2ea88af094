import { linked, words } from "../cells.js";
import { dayLabel } from "../dayLabel.js";
import { fit } from "../inward.js";
import type { Page } from "../page.js";
import { list, type Section } from "../section.js";
import { taskName } from "../taskName.js";

/** The reason that the line itself gives: the how-many-th time. */
const SAID = "why-risk-carried";

/** Tasks proposed for the plan week, with why (F30, ruling 10). */
export function carryOver({ review, voice, labels, options }: Page, width: number): Section {
  const { report, common } = voice;
  const items = review.carryOver.map(({ item, times, risk }) => {
    const line = report("carry-line", { task: fit(voice, item.task, options.audience), times, risk: common(`risk-name-${risk.level}`) });
    const reasons = risk.reasons.filter(({ say }) => say !== SAID).map(voice.tell).join(common("joiner"));
    const say = reasons === "" ? line : report("carry-reasons", { line, reasons });
    return { lead: words(taskName(voice, item)), say: words(say), link: linked(labels.plan(item), item.origin) };
  });
  return list("carry", report("section-carry"), null, items, width);
}

/** Next steps that the log implies (F39). */
export function followUps({ review, voice, labels }: Page, width: number): Section {
  const items = review.followUps.map(({ day, say, origin }) => ({
    lead: null,
    say: words(`${dayLabel(voice, day)}　${voice.tell(say)}`),
    link: linked(labels.of(origin), origin),
  }));
  return list("follow", voice.report("section-follow"), null, items, width);
}

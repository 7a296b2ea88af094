import { unsureReadings } from "../../model/unsureReadings.js";
import { dayLabel } from "../dayLabel.js";
import { linked, words } from "../cells.js";
import { gradeWord } from "../gradeWord.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { taskName } from "../taskName.js";

/** Readings of typed words that a person should look at: unsure ones only, the others are counted (ruling 21). */
export function unsure({ review, voice, labels }: Page, width: number, most = 12, links?: number): Section {
  const { report, common } = voice;
  const { plans, slots, of: n } = unsureReadings(review);
  const named = (owners: readonly string[], subject: string): string =>
    review.person === null ? report("unsure-owner", { owner: voice.join(owners), subject }) : subject;
  const items: Item[] = [
    ...plans.map((plan) => ({
      lead: null,
      say: words(report("unsure-line", { subject: named(plan.item.owners, taskName(voice, plan.item)), reading: gradeWord(voice, plan), why: voice.tell(plan.why) })),
      link: linked(labels.plan(plan.item), plan.item.origin),
    })),
    ...slots.map(({ entry, slot, effect, action, result, origin }) => ({
      lead: null,
      say: words(report("unsure-line", {
        subject: named(entry.owners, `${dayLabel(voice, entry.day)} ${common(`slot-${slot}`)}`),
        reading: common(`effect-${effect}`),
        why: common("deed", { action, result: result || common("not-filled") }),
      })),
      link: linked(labels.log(entry, slot), origin),
    })),
  ];
  const count = report("unsure-count", { n, unsure: items.length });
  const more: Item[] = items.length > most ? [{ lead: null, say: words(report("summary-more", { n: items.length - most }), "small"), link: null }] : [];
  return list("unsure", report("section-unsure-counted", { count }), n > 0 ? report("nothing-unsure") : null, [...items.slice(0, most), ...more], width, links);
}

import { linked, words } from "../cells.js";
import { dayLabel } from "../dayLabel.js";
import type { Page } from "../page.js";
import { list, type Section } from "../section.js";
import { slotAt } from "../slotAt.js";

/** Results that no task had planned (F13). */
export function unplanned({ review, voice, labels }: Page, width: number): Section {
  const { report, common } = voice;
  const items = review.unplanned.map(({ day, action, result, missing, origin }) => {
    const deed = `${dayLabel(voice, day)} ${common("deed", { action, result })}`;
    const slot = slotAt(review, origin, action);
    const text =
      missing.length === 0
        ? report("unplanned-line", { deed })
        : report("unplanned-missing", { deed, missing: missing.map((one) => common(`missing-${one}`)).join(common("joiner")) });
    return { lead: null, say: words(text), link: linked(slot ? labels.log(slot.entry, slot.slot) : labels.of(origin), origin) };
  });
  return list("unplanned", report("section-unplanned"), null, items, width);
}

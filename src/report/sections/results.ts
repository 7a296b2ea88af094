import type { Rung } from "../../model/reading.js";
import type { SlotReview } from "../../model/review.js";
import { slotsSoFar } from "../../model/slotsSoFar.js";
import { linked, words } from "../cells.js";
import { dayLabel } from "../dayLabel.js";
import { fit } from "../inward.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { slotAt } from "../slotAt.js";

/** Agreed or better (ruling 27). */
const TANGIBLE: ReadonlySet<Rung> = new Set(["agreed", "written", "signed", "paid"]);

/** What the week brought, each once: results nobody had planned, the other tangible contacts, and the tasks done (000-05, F13, F52). */
export function results(page: Page, width: number): Section {
  return list("results", page.voice.core("section-results"), null, [...unplanned(page), ...contacts(page), ...done(page)], width);
}

function unplanned({ review, voice, labels, options }: Page): Item[] {
  const { report, common } = voice;
  return review.unplanned.map(({ day, action, result, missing, origin }) => {
    const deed = `${dayLabel(voice, day)} ${fit(voice, common("deed", { action, result }), options.audience)}`;
    const slot = slotAt(review, origin, action);
    const text =
      missing.length === 0
        ? report("unplanned-line", { deed })
        : report("unplanned-missing", { deed, missing: missing.map((one) => common(`missing-${one}`)).join(common("joiner")) });
    return { lead: null, say: words(text), link: linked(slot ? labels.log(slot.entry, slot.slot) : labels.of(origin), origin) };
  });
}

function contacts({ review, voice, labels, options }: Page): Item[] {
  const { common, core } = voice;
  const told = new Set(review.unplanned.map(({ origin }) => `${origin.sheet}!${origin.row}!${origin.column}`));
  const tangible = ({ reading, external, met, origin }: SlotReview): boolean =>
    external && met !== false && reading !== null && TANGIBLE.has(reading.rung) && !told.has(`${origin.sheet}!${origin.row}!${origin.column}`);
  return slotsSoFar(review.days).filter(tangible).map(({ action, result, reading, entry, slot, origin }): Item => {
    const deed = `${dayLabel(voice, entry.day)} ${fit(voice, common("deed", { action, result }), options.audience)}`;
    return { lead: null, say: words(core("results-planned", { deed, rung: common(`rung-${reading?.rung ?? "agreed"}`) })), link: linked(labels.log(entry, slot), origin) };
  });
}

function done({ review, voice, labels }: Page): Item[] {
  const { common, core } = voice;
  const tasks = review.plans.filter(({ grade }) => grade === "done");
  const [first] = tasks;
  if (first === undefined) return [];
  const named = tasks.map((plan) => core("results-done-item", { number: plan.item.number ?? review.plans.indexOf(plan) + 1 })).join(common("joiner"));
  return [{ lead: null, say: words(core("results-done", { list: named })), link: linked(labels.plan(first.item), first.item.origin) }];
}

import type { Finding } from "../../model/finding.js";
import { linked, words } from "../cells.js";
import { fit, fitSentence } from "../inward.js";
import { isFor } from "../isFor.js";
import type { Page } from "../page.js";
import { pausedText } from "../pausedText.js";
import { list, type Item, type Section } from "../section.js";
import { tellingFirst } from "../tellingFirst.js";
import { LEVEL_TONES } from "../tones.js";

const MOST = 5;

/** The remarks for the sheet's circle: the five most telling, and the others for 数据检查. */
export function shownFlags({ review, options }: Pick<Page, "review" | "options">): { readonly top: readonly Finding[]; readonly rest: readonly Finding[] } {
  const all = tellingFirst(review.flags.filter(({ audience }) => isFor(audience, options.audience)));
  return { top: all.slice(0, MOST), rest: all.slice(MOST) };
}

/** What needs attention: the five heaviest remarks with their level in words and who handles them; the others stand in 数据检查. */
export function flags(page: Page, width: number, links?: number): Section {
  const { voice, labels } = page;
  const { report, common } = voice;
  const { top, rest } = shownFlags(page);
  const items = top.map((flag): Item => {
    const [first] = flag.origins;
    return { lead: words(common(`level-${flag.level}`), "center", LEVEL_TONES[flag.level]), say: words(flagText(page, flag)), link: linked(first ? labels.of(first) : "", first) };
  });
  const more: Item[] = rest.length > 0 ? [{ lead: null, say: words(voice.core("flags-rest", { n: rest.length }), "small"), link: null }] : [];
  const resting = pausedText(page.review, voice, page.options.audience);
  const paused: Item[] = resting === "" ? [] : [{ lead: null, say: words(resting, "small"), link: null }];
  return list("flags", report("section-flags"), null, [...items, ...more, ...paused], width, links);
}

/** A remark with its subject, the how-many-th week it is raised, and who handles it. */
export function flagText({ voice, options }: Page, { subject, say, weeks, audience }: Finding): string {
  const { report, common } = voice;
  const told = voice.tell(fitSentence(voice, say, options.audience));
  const named = naming(fit(voice, subject, options.audience), told, common("colon"));
  return report("flag-line", { say: weeks === undefined ? named : report("flag-weeks", { say: named, n: weeks }), who: common(`audience-${audience}`) });
}

/** A sentence that names its subject as it is, another after its subject's name: nothing is said twice. */
function naming(subject: string, said: string, colon: string): string {
  return said.includes(subject.split(" ").at(-1) ?? subject) ? said : `${subject}${colon}${said}`;
}

import { linked, words } from "../cells.js";
import { isFor } from "../isFor.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import { tellingFirst } from "../tellingFirst.js";
import { LEVEL_TONES } from "../tones.js";

const MOST = 5;

/** What needs attention: the five heaviest remarks with their level in words and who handles them; the others are counted. */
export function flags({ review, voice, labels, options }: Page, width: number): Section {
  const { report, common } = voice;
  const shown = tellingFirst(review.flags.filter(({ audience }) => isFor(audience, options.audience)));
  const items = shown.slice(0, MOST).map(({ level, subject, say, audience, origins: [first] }): Item => ({
    lead: words(common(`level-${level}`), "center", LEVEL_TONES[level]),
    say: words(report("flag-line", { say: naming(subject, voice.tell(say), common("colon")), who: common(`audience-${audience}`) })),
    link: linked(first ? labels.of(first) : "", first),
  }));
  const more = shown.length - MOST;
  const rest: Item[] = more > 0 ? [{ lead: null, say: words(report("flags-more", { n: more }), "small"), link: null }] : [];
  return list("flags", report("section-flags"), null, [...items, ...rest], width);
}

/** A sentence that names its subject as it is, another after its subject's name: nothing is said twice. */
function naming(subject: string, said: string, colon: string): string {
  return said.includes(subject.split(" ").at(-1) ?? subject) ? said : `${subject}${colon}${said}`;
}

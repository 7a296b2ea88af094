import { isoDay, type Day } from "../../model/day.js";
import type { Advice } from "../../model/advice.js";
import type { Audience } from "../../model/finding.js";
import type { Review } from "../../model/review.js";
import { adviceText } from "../adviceText.js";
import { linked, words } from "../cells.js";
import { isFor } from "../isFor.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";
import type { Voice } from "../voice.js";

const MOST = 5;

/** One suggestion, with the row it begins at. */
export interface Told {
  readonly advice: Advice;
  readonly say: string;
}

/** At most five suggestions for a circle, each sentence once, with owner and date where the row has them (000-42). */
export function toldAdvice({ advice, today }: Review, voice: Voice, audience: Audience | undefined): readonly Told[] {
  const said = new Map<string, Told>();
  for (const one of advice) {
    const text = adviceText(one, voice);
    if (!isFor(one.audience, audience) || said.has(text)) continue;
    said.set(text, { advice: one, say: lineOf(one, text, voice, today) });
  }
  return [...said.values()].slice(0, MOST);
}

/** A date that has passed asks for nothing any more. */
function lineOf({ times, who, due }: Advice, text: string, { core }: Voice, today: Day): string {
  const line = times > 1 ? core("advice-times", { say: text, n: times }) : core("advice-line", { say: text });
  const named = who === null || times > 1 ? line : core("advice-who", { line, who });
  return due === null || due < today || times > 1 ? named : core("advice-due", { line: named, due: isoDay(due) });
}

/** What the flags suggest, as a small block; left out where nothing does. */
export function advice({ review, voice, labels, options }: Page, width: number): Section {
  const items = toldAdvice(review, voice, options.audience).map(({ advice: { origins: [first] }, say }): Item => ({
    lead: null,
    say: words(say),
    link: linked(first ? labels.of(first) : "", first),
  }));
  return list("advice", voice.core("section-advice"), null, items, width);
}

import type { Audience } from "../model/finding.js";
import { isDecision } from "../model/isDecision.js";
import type { OpenNeed, Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { shortDay } from "./dayLabel.js";
import { fit, isInward } from "./inward.js";
import { byUrgency } from "./needOrder.js";
import { needText } from "./needText.js";
import { ratioText } from "./ratioText.js";
import { voiceOf, type Voice } from "./voice.js";

/** What fits a mail or a chat message: characters, a letter and a Chinese character counting one each. */
export const BRIEF_LIMIT = 200;
const LONGEST_NAME = 12;

/** How much of the lists is told: tried from the fullest on until it fits. */
const FITS = [
  { needs: 3, letters: 30, gaps: 3 },
  { needs: 2, letters: 24, gaps: 3 },
  { needs: 2, letters: 16, gaps: 2 },
  { needs: 1, letters: 16, gaps: 1 },
  { needs: 1, letters: 8, gaps: 0 },
  { needs: 0, letters: 0, gaps: 0 },
] as const;

/**
 * A review in at most 200 characters: the week in figures, what needs a decision, what is missing (001-51).
 *
 * The copy that goes up holds nothing of the rep's own check and none of the words that stay inside (ruling 20).
 */
export function brief(review: Review, words: Words, audience?: Audience): string {
  const voice = voiceOf(words);
  const told = FITS.map((size) => assembled(review, voice, audience, size));
  return told.find((text) => lengthOf(text) <= BRIEF_LIMIT) ?? clipped(told.at(-1) ?? "", BRIEF_LIMIT);
}

type Size = (typeof FITS)[number];

function assembled(review: Review, voice: Voice, audience: Audience | undefined, size: Size): string {
  const { core } = voice;
  const who = clipped(review.person ?? voice.report("terminal-team"), LONGEST_NAME);
  const title = core("brief-title", { who, start: shortDay(review.week.start), end: shortDay(review.week.end) });
  const parts = [figures(review, voice), ...handed(review, voice, audience), decisions(review, voice, audience, size), missing(review, voice, audience, size)];
  return `${title}${voice.common("colon")}${parts.join(core("brief-line"))}${core("brief-end")}`;
}

function figures({ counts, carryOver }: Review, voice: Voice): string {
  const { core } = voice;
  const week = core("brief-figures", {
    completion: ratioText(voice, counts.completion),
    contacts: ratioText(voice, { n: counts.contacts.realised, of: counts.contacts.arranged }),
    tangible: ratioText(voice, counts.tangible),
    signed: counts.signedOrPaid,
  });
  return [week, core("brief-open", { missed: counts.missed, carried: carryOver.length })].join(core("brief-line"));
}

function handed({ lines }: Review, { core }: Voice, audience: Audience | undefined): readonly string[] {
  const n = lines.filter(({ handedIn }) => !handedIn).length;
  return n === 0 || audience === "up" ? [] : [core("brief-handed", { n })];
}

function decisions({ needs }: Review, voice: Voice, audience: Audience | undefined, { needs: most, letters }: Size): string {
  const { core } = voice;
  const open = needs.filter(isDecision).sort(byUrgency);
  if (open.length === 0) return core("brief-decide-none");
  const named = open.slice(0, most).map(({ need }: OpenNeed) => clipped(fit(voice, oneLine(needText(need)), audience), letters));
  const list = most === 0 ? voice.common("none") : `${named.join(voice.common("joiner"))}${open.length > most ? core("brief-rest") : ""}`;
  const waits = open.flatMap(({ waiting }) => (waiting === null ? [] : [waiting]));
  return waits.length === 0 ? core("brief-decide", { n: open.length, list }) : core("brief-decide-wait", { n: open.length, days: Math.max(...waits), list });
}

function missing({ gaps }: Review, voice: Voice, audience: Audience | undefined, { gaps: most }: Size): string {
  const { core } = voice;
  const own = gaps.filter(({ sheet, column }) => audience !== "up" || !(isInward(sheet) || isInward(column)));
  if (own.length === 0) return core("brief-missing-none");
  const named = own.slice(0, most).map(({ column, missing: n, of }) => core("brief-item", { column: clipped(column, LONGEST_NAME), missing: n, of }));
  return core("brief-missing", { list: most === 0 ? String(own.reduce((sum, gap) => sum + gap.missing, 0)) : `${named.join(voice.common("joiner"))}${own.length > most ? core("brief-rest") : ""}` });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function lengthOf(text: string): number {
  return [...text].length;
}

function clipped(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, Math.max(0, most - 1)).join("")}…`;
}

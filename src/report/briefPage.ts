import type { Audience } from "../model/finding.js";
import { isDecision } from "../model/isDecision.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { weekLabel } from "./dayLabel.js";
import { fit, fitSentence, isInward } from "./inward.js";
import { isFor } from "./isFor.js";
import { byUrgency } from "./needOrder.js";
import { needText, whoOf } from "./needText.js";
import type { Page } from "./page.js";
import { toldAdvice } from "./sections/advice.js";
import { flagText, shownFlags } from "./sections/flags.js";
import { sourceLabels } from "./sourceLabels.js";
import { voiceOf } from "./voice.js";

const MOST = 5;

/** A review as one short page of Markdown: the week in figures, what needs a decision, what is missing; then what is worth a look and what is suggested. */
export function briefPage(review: Review, words: Words, audience?: Audience): string {
  const voice = voiceOf(words);
  const page: Page = { review, voice, labels: sourceLabels(review, voice), options: { dateSystem: 1900, ...(audience && { audience }) } };
  const { core, report } = voice;
  const blocks: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [core("brief-heading-week"), review.summary.filter((line) => isFor(line.audience, audience)).slice(0, MOST).map(({ say }) => voice.tell(fitSentence(voice, say, audience)))],
    [core("brief-heading-decide"), decisions(page)],
    [core("brief-heading-missing"), gaps(page)],
    [core("brief-heading-flags"), shownFlags(page).top.map((flag) => flagText(page, flag))],
    [core("brief-heading-advice"), toldAdvice(review, voice, audience).map(({ say }) => say)],
  ];
  const title = review.person === null ? report("title-team", { week: weekLabel(voice, review.week) }) : report("title-review", { name: review.person, week: weekLabel(voice, review.week) });
  const warned = review.warnings.filter((own) => isFor(own.audience, audience)).map(({ say }) => `> ${plain(voice.tell(say))}`);
  const told = blocks.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => `## ${heading}\n\n${lines.map((line) => `- ${plain(line)}`).join("\n")}`);
  return `${[`# ${plain(title)}`, ...warned, ...told, `*${plain(report("footer"))}*`].join("\n\n")}\n`;
}

function decisions({ review, voice, options: { audience } }: Page): readonly string[] {
  const { core, report, common } = voice;
  const open = review.needs.filter(isDecision).sort(byUrgency);
  if (open.length === 0) return [core("brief-decide-none")];
  const named = open.slice(0, MOST).map(({ need, waiting }) => {
    const parts = [fit(voice, needText(need), audience), ...(waiting === null ? [] : [report("wait-days", { days: waiting })]), ...[whoOf(need, voice) ?? []].flat()];
    return parts.join(common("dot"));
  });
  return open.length > MOST ? [...named, report("summary-more", { n: open.length - MOST })] : named;
}

function gaps({ review, voice, options: { audience } }: Page): readonly string[] {
  const { core, report, common } = voice;
  const own = review.gaps.filter(({ sheet, column }) => audience !== "up" || !(isInward(sheet) || isInward(column)));
  if (own.length === 0) return [core("brief-missing-none")];
  return [...new Set(own.map(({ sheet }) => sheet))].map((sheet) =>
    report("gap-line", { sheet, gaps: own.filter((gap) => gap.sheet === sheet).map(({ column, missing, of }) => report("gap-item", { column, missing, of })).join(common("joiner")) }),
  );
}

/** Words as they stand, on one line: no mark of theirs makes a heading, a link, a list or markup. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]<>#|~]/gu, (mark) => `\\${mark}`)
    .replace(/^([-+])/u, "\\$1")
    .replace(/^(\d+)([.)])/u, "$1\\$2");
}

import { originText } from "../model/origin.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { dayLabel, weekLabel } from "./dayLabel.js";
import { figures } from "./figures.js";
import { gradeWord } from "./gradeWord.js";
import type { Page } from "./page.js";
import { pausedText } from "./pausedText.js";
import { ratioText } from "./ratioText.js";
import { sourceLabels } from "./sourceLabels.js";
import { tellingFirst } from "./tellingFirst.js";
import { textTable } from "./textTable.js";
import { effectState } from "./tones.js";
import { voiceOf } from "./voice.js";

const MOST_FLAGS = 5;

/** A review as one would like to read it in a terminal of 80 to 100 columns: plain text, columns aligned with Chinese counted double. */
export function summaryText(review: Review, words: Words): string {
  const voice = voiceOf(words);
  const { report, common } = voice;
  const page: Page = { review, voice, labels: sourceLabels(review, voice), options: { dateSystem: 1900 } };
  const blocks: string[][] = [
    [
      report("terminal-title", { who: review.person ?? report("terminal-team"), week: weekLabel(voice, review.week) }),
      ...review.warnings.map(({ say }) => `! ${voice.tell(say)}`),
    ],
    review.summary.map(({ say }) => `- ${voice.tell(say)}`),
    textTable(figures(page).map(({ label, value, detail }) => [label, value, detail]), [26, 14, 56]),
    review.person === null ? team(page) : person(page),
    titled(report("section-flags"), flags(page)),
    titled(report("section-gaps"), review.gaps.map(({ sheet, column, missing, of }) => report("gap-line", { sheet, gaps: report("gap-item", { column, missing, of }) }))),
    titled(report("section-problems"), review.problems.slice(0, MOST_FLAGS).map(({ origin, say }) => `${origin ? `${originText(origin)}${common("colon")}` : ""}${voice.tell(say)}`)),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

function team({ review, voice }: Page): string[] {
  const { report, common } = voice;
  const rows = review.lines.map(({ name, handedIn, counts, question }) => [
    name,
    handedIn ? ratioText(voice, counts.completion) : report("person-not-handed"),
    ratioText(voice, counts.tangible),
    question ? voice.tell(question) : common("none"),
  ]);
  const heads = [report("head-name"), report("head-completion"), report("head-tangible"), report("head-question")];
  return titled(report("section-people"), textTable([heads, ...rows], [12, 14, 12, 160]));
}

function person({ review, voice }: Page): string[] {
  const { report, common } = voice;
  const plans = review.plans.map((plan, at) => [String(plan.item.number ?? at + 1), gradeWord(voice, plan), plan.item.task, voice.tell(plan.why)]);
  const days = review.days.map((day) => [dayLabel(voice, day.day), common(`effect-${effectState(day).word}`), voice.tell(day.why)]);
  return [
    ...titled(report("section-plans"), textTable(plans, [3, 14, 44, 100])),
    ...(plans.length > 0 && days.length > 0 ? [""] : []),
    ...titled(report("section-days"), textTable(days, [12, 14, 160])),
  ];
}

function flags({ review, voice }: Page): string[] {
  const { common, report } = voice;
  const sorted = tellingFirst(review.flags);
  const lines = textTable(sorted.slice(0, MOST_FLAGS).map(({ level, say, weeks }) => [common(`level-${level}`), weeks === undefined ? voice.tell(say) : report("flag-weeks", { say: voice.tell(say), n: weeks })]), [10, 160]);
  const more = sorted.length - MOST_FLAGS;
  const paused = pausedText(review, voice, undefined);
  return [...lines, ...(more > 0 ? [report("flags-more", { n: more })] : []), ...(paused === "" ? [] : [paused])];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];
}

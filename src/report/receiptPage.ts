import type { CoordinatedNeed } from "../model/coordination.js";
import { isoDay } from "../model/day.js";
import type { DrawnColumn, Drawing } from "../model/drawing.js";
import { needNumber } from "../model/needRecord.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { words as text } from "./cells.js";
import { dayLabel, weekLabel } from "./dayLabel.js";
import { draw } from "./draw.js";
import { madeAt } from "./madeAt.js";
import { fitting } from "./fitting.js";
import { linesHeight } from "./measure.js";
import { needPlaces } from "./needPlaces.js";
import type { ReportOptions } from "./options.js";
import { isToDo, needWords, ownNeeds } from "./ownNeeds.js";
import type { Page } from "./page.js";
import { portraitPage } from "./portraitPage.js";
import { list, paragraph, section, spacer, type Item, type Section } from "./section.js";
import { questionNeed } from "./sections/agenda.js";
import { filled } from "./sections/plans.js";
import { sourceLabels } from "./sourceLabels.js";
import { voiceOf } from "./voice.js";

/** 95 units, A4 portrait: number, item, decision, who, when, source. */
const GRID: readonly DrawnColumn[] = [9, 33, 24, 9, 11, 9].map((width) => ({ width }));
const WIDTH = GRID.length;
/** So many lines of each list are shown: as many as one page holds. */
const MOST = [20, 14, 10, 8, 6, 4, 3, 2] as const;

/** What a receipt needs beside the review: the file that the review is of. */
export interface ReceiptOptions extends ReportOptions {
  readonly from: string;
}

/** One page for one person to take home from the meeting: what was decided, what is open, next week's list; no other person's rows. */
export function receiptPage(review: Review, person: string, words: Words, options: ReceiptOptions): Drawing {
  const voice = voiceOf(words);
  const page: Page = { review, voice, options, labels: sourceLabels(review, voice) };
  const own = ownNeeds(review, person);
  const sectionsOf = (most: number): readonly Section[] => [header(page, person, options.from), decided(page, own, most), open(page, own, person, most), next(page, own, person, most)];
  const { rows, merges } = fitting(MOST, (most) => draw(sectionsOf(most), GRID, { repeated: linesHeight("title", 1) }));
  return portraitPage({ key: { kind: "receipt", subject: person }, name: voice.report("sheet-receipt"), columns: GRID, rows, merges, tab: "accent", week: isoDay(review.week.start) }, review.version, voice, options);
}

function header({ review, voice }: Page, person: string, from: string): Section {
  const { report } = voice;
  const lines = [
    paragraph(text(report("title-receipt", { name: person, week: weekLabel(voice, review.week) }), "title"), WIDTH),
    paragraph({ ...text(report("receipt-from", { file: from, made: madeAt(review, voice) }), "small"), clock: true as const }, WIDTH),
    spacer(6),
  ];
  return { id: "header", lines, lead: lines.length, table: null };
}

function decided(page: Page, own: readonly CoordinatedNeed[], most: number): Section {
  const { voice, labels } = page;
  const { report } = voice;
  const all = own.filter(({ record: { typed } }) => typed.decision !== undefined);
  const rows = [...all].sort((a, b) => Number(a.solved !== null) - Number(b.solved !== null)).slice(0, most);
  return section<CoordinatedNeed>({
    id: "decided",
    title: all.length > most ? report("section-receipt-decided-most", { n: all.length, shown: most }) : report("section-receipt-decided"),
    nothing: report("nothing-receipt-decided"),
    rows,
    columns: [
      { head: report("column-number"), cell: ({ record }) => text(needNumber(record.number), "center") },
      { head: report("head-need"), cell: (need) => text(needWords(voice, need)) },
      { head: report("agenda-decision"), cell: ({ record }) => text(record.state === null ? (record.typed.decision ?? "") : report("receipt-state", { decision: record.typed.decision ?? "", state: record.state })) },
      { head: report("agenda-decisionBy"), cell: ({ record }) => filled(page, record.typed.decisionBy) },
      { head: report("agenda-decisionDue"), cell: ({ record }) => filled(page, record.typed.decisionDue, "center") },
      { head: report("head-source"), cell: (need) => text(needPlaces(need, voice, labels), "small") },
    ],
  });
}

/** The question of the meeting, and what still waits for a word. */
function open(page: Page, own: readonly CoordinatedNeed[], person: string, most: number): Section {
  const { review, voice, labels } = page;
  const { report } = voice;
  const line = review.lines.find(({ name }) => name === person);
  const question = line?.question ? voice.tell(line.question) : "";
  const [asked] = line?.questionOrigins ?? [];
  const isOpen = question !== "" && !questionNeed(page, person, question);
  const waiting = own.filter(({ solved, record }) => solved === null && record.typed.decision === undefined);
  return shortList(page, most, "open", report("section-receipt-open"), report("nothing-receipt-open"), [
    ...(isOpen ? [item(question, asked ? labels.of(asked) : "")] : []),
    ...waiting.map((need) => item(report("need-numbered", { number: needNumber(need.record.number), text: needWords(voice, need) }), needPlaces(need, voice, labels))),
  ]);
}

/** Next week's list: what is planned, what is proposed to be carried over or followed up, and decisions of theirs to be done. */
function next(page: Page, own: readonly CoordinatedNeed[], person: string, most: number): Section {
  const { review, voice, labels } = page;
  const { report, common } = voice;
  const due = own.filter((need) => isToDo(need, person));
  const plans = review.nextPlans.filter(({ item: { owners } }) => owners.includes(person));
  return shortList(page, most, "next", report("section-receipt-next", { week: report("span", { start: isoDay(review.planWeek.start), end: isoDay(review.planWeek.end) }) }), report("nothing-receipt-next"), [
    ...due.map((need) => item(report("receipt-due", { number: needNumber(need.record.number), decision: need.record.typed.decision ?? "", due: need.record.typed.decisionDue ?? common("not-filled") }), needPlaces(need, voice, labels))),
    ...plans.map(({ item: plan }) => item(report("receipt-plan", { task: plan.task, due: plan.due === undefined ? common("not-filled") : dayLabel(voice, plan.due) }), labels.plan(plan))),
    ...review.carryOver.filter(({ item: { owners } }) => owners.includes(person)).map(({ item: plan, times }) => item(report("receipt-carry", { task: plan.task, times }), labels.plan(plan))),
    ...review.followUps.filter(({ owner }) => owner === person).map(({ say, origin }) => item(report("receipt-follow", { text: voice.tell(say) }), labels.of(origin))),
  ]);
}

function item(say: string, label: string): Item {
  return { lead: null, say: text(say), link: label === "" ? null : text(label, "small") };
}

function shortList({ voice: { report } }: Page, most: number, id: string, title: string, nothing: string, items: readonly Item[]): Section {
  const more: readonly Item[] = items.length > most ? [{ lead: null, say: text(report("receipt-more", { n: items.length - most }), "text", "quiet"), link: null }] : [];
  return list(id, title, nothing, [...items.slice(0, most), ...more], WIDTH);
}

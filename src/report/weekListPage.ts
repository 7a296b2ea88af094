import { isoDay } from "../model/day.js";
import type { DrawnCell, DrawnColumn, Drawing, SheetKey } from "../model/drawing.js";
import { needNumber } from "../model/needRecord.js";
import { originText, type Origin } from "../model/origin.js";
import type { PlanItem } from "../model/nouns.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { linked, words as text } from "./cells.js";
import { dayLabel, weekLabel } from "./dayLabel.js";
import { draw } from "./draw.js";
import { fitting } from "./fitting.js";
import { madeAt } from "./madeAt.js";
import { linesHeight } from "./measure.js";
import type { ReportOptions } from "./options.js";
import { isToDo, needWords, ownNeeds } from "./ownNeeds.js";
import type { Page } from "./page.js";
import { portraitPage } from "./portraitPage.js";
import { paragraph, section, spacer, type Section } from "./section.js";
import { filled } from "./sections/plans.js";
import { sourceLabels } from "./sourceLabels.js";
import { voiceOf } from "./voice.js";

/** 95 units, A4 portrait: box, what, client, due, source. */
const GRID: readonly DrawnColumn[] = [6, 45, 18, 13, 13].map((width) => ({ width }));
const WIDTH = GRID.length;
/** So many lines of each list are shown: as many as one page holds. */
const MOST = [30, 20, 14, 10, 8, 6, 4, 3] as const;

type OwnReview = Review & { readonly person: string };

/** One thing to do. */
interface ToDo {
  /** What it is about, the same in every drawing: what a person types beside it stays with it. */
  readonly id: string;
  readonly what: string;
  readonly client: string | undefined;
  readonly due: DrawnCell;
  readonly label: string;
  readonly origin: Origin | undefined;
}

/** The key of a person's list. */
export function listKey(person: string): SheetKey {
  return { kind: "list", subject: person };
}

/** One page to work off in the week after: what is planned, decided, to be carried over and followed up, each with a box to tick. */
export function weekListPage(review: OwnReview, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const { report } = voice;
  const page: Page = { review, voice, options, labels: sourceLabels(review, voice) };
  const lists = [
    { id: "planned", title: report("section-list-planned"), nothing: report("nothing-list-planned"), items: planned(page) },
    { id: "decided", title: report("section-list-decided"), nothing: null, items: decided(page, review.person) },
    { id: "carry", title: report("section-list-carry"), nothing: null, items: carried(page) },
    { id: "follow", title: report("section-list-follow"), nothing: null, items: followed(page) },
  ] as const;
  const sectionsOf = (most: number): readonly Section[] => [
    header(page, review.person),
    ...lists.map(({ items, title, ...list }) => toDoTable(page, { ...list, rows: items.slice(0, most), title: items.length > most ? report("section-list-most", { title, n: items.length, shown: most }) : title })),
  ];
  const { rows, merges } = fitting(MOST, (most) => draw(sectionsOf(most), GRID, { repeated: linesHeight("title", 1) }));
  return portraitPage({ key: listKey(review.person), name: report("sheet-list", { name: review.person }), columns: GRID, rows, merges, tab: "accent", week: isoDay(review.week.start) }, review.version, voice, options);
}

function header({ review, voice }: Page, person: string): Section {
  const { report } = voice;
  const lines = [
    paragraph(text(report("title-list", { name: person, week: weekLabel(voice, review.planWeek) }), "title"), WIDTH),
    paragraph({ ...text(report("list-from", { from: weekLabel(voice, review.week), made: madeAt(review, voice) }), "small"), clock: true as const }, WIDTH),
    spacer(6),
  ];
  return { id: "header", lines, lead: lines.length, table: null };
}

function toDoTable(page: Page, table: { readonly id: string; readonly title: string; readonly nothing: string | null; readonly rows: readonly ToDo[] }): Section {
  const { report, common } = page.voice;
  return section<ToDo>({
    ...table,
    columns: [
      { head: report("head-list-box"), cell: () => text(report("list-box"), "center") },
      { head: report("head-list-what"), cell: ({ what }) => text(what) },
      { head: report("head-list-client"), cell: ({ client }) => text(client ?? common("none"), "text", client === undefined ? "quiet" : undefined) },
      { head: report("head-list-due"), cell: ({ due }) => due },
      { head: report("head-source"), cell: ({ label, origin }) => linked(label, origin) },
    ],
    idOf: ({ id }) => id,
  });
}

function idOf({ task, client = [] }: PlanItem): string {
  return [task, ...client].join("|");
}

function planned(page: Page): readonly ToDo[] {
  const { review, voice, labels } = page;
  return review.nextPlans.map(({ item }) => ({
    id: `plan:${idOf(item)}`,
    what: item.task,
    client: item.client?.join(voice.common("joiner")),
    due: filled(page, item.due === undefined ? undefined : dayLabel(voice, item.due), "center"),
    label: labels.plan(item),
    origin: item.origin,
  }));
}

function decided(page: Page, person: string): readonly ToDo[] {
  const { review, voice } = page;
  return ownNeeds(review, person)
    .filter((need) => isToDo(need, person))
    .map((need) => {
      const { record: { number, typed }, places: [place] } = need;
      const asked = voice.report("need-numbered", { number: needNumber(number), text: needWords(voice, need) });
      return { id: `need:${number}`, what: voice.report("list-decision", { decision: typed.decision ?? "", asked }), client: undefined, due: filled(page, typed.decisionDue, "center"), label: voice.report("label-table"), origin: place?.origin };
    });
}

function carried(page: Page): readonly ToDo[] {
  const { review, voice, labels } = page;
  return review.carryOver.map(({ item, times }) => ({
    id: `carry:${idOf(item)}`,
    what: item.task,
    client: item.client?.join(voice.common("joiner")),
    due: text(voice.report("list-times", { times }), "center"),
    label: labels.plan(item),
    origin: item.origin,
  }));
}

function followed({ review, voice, labels }: Page): readonly ToDo[] {
  const undated = text(voice.common("none"), "center", "quiet");
  return review.followUps.map(({ say, origin }) => ({ id: `follow:${originText(origin)}`, what: voice.tell(say), client: undefined, due: undated, label: labels.of(origin), origin }));
}

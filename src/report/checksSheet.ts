import { isoDay } from "../model/day.js";
import type { DrawnCell, DrawnColumn, Drawing, SheetKey } from "../model/drawing.js";
import { originText, type Origin } from "../model/origin.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { blank, linked, words as text } from "./cells.js";
import { weekLabel } from "./dayLabel.js";
import { draw } from "./draw.js";
import { linesHeight } from "./measure.js";
import { madeAt } from "./madeAt.js";
import type { ReportOptions } from "./options.js";
import type { Page } from "./page.js";
import { portraitPage } from "./portraitPage.js";
import { list, paragraph, section, spacer, type Section } from "./section.js";
import { absentColumnsText } from "./sections/absent.js";
import { sourceLabels } from "./sourceLabels.js";
import { voiceOf, type Voice } from "./voice.js";

/** Which sheet 数据核对 is. */
export const CHECKS_KEY: SheetKey = { kind: "notice", subject: "checks" };

/** 95 units, A4 portrait: sheet, column, what is wrong, and the way to the cell. */
const GRID: readonly DrawnColumn[] = [16, 16, 39, 24].map((width) => ({ width }));
const MOST = 300;

/** One thing to mend: in which column, what is wrong, and where. */
interface Check {
  readonly sheet: string;
  readonly column: string;
  readonly say: string;
  readonly origin: Origin | null;
}

/** 数据核对: every wanted cell that is blank and everything that could not be read, one line each with a link to its cell. */
export function checksSheet(review: Review, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const page: Page = { review, voice, options, labels: sourceLabels(review, voice) };
  const missing = review.gaps.flatMap(({ sheet, column, origins }) => origins.map((origin): Check => ({ sheet, column, say: voice.common("not-filled"), origin })));
  const unread = review.problems.map(({ say, origin }): Check => ({ sheet: origin?.sheet ?? "", column: "", say: voice.tell(say), origin }));
  const sections = [header(review, voice, missing.length, unread.length), checks("missing", missing, page), checks("unread", unread, page), absent(page)];
  const { rows, merges } = draw(sections, GRID, { repeated: linesHeight("title", 1) });
  return portraitPage({ key: CHECKS_KEY, name: voice.report("sheet-checks"), columns: GRID, rows, merges, tab: "none", week: isoDay(review.week.start) }, review.version, voice, options);
}

function header(review: Review, voice: Voice, missing: number, unread: number): Section {
  const { report } = voice;
  const clear = missing + unread === 0;
  const cells: readonly DrawnCell[] = [
    text(report("sheet-checks"), "title"),
    { ...text(report("checks-made", { week: weekLabel(voice, review.week), made: madeAt(review, voice) }), "small"), clock: true },
    text(clear ? report("checks-clear") : report("checks-found", { missing, unread }), "summary", clear ? "good" : "attention"),
    text(report("checks-again"), "small"),
  ];
  return { id: "header", lines: [...cells.map((cell) => paragraph(cell, GRID.length)), spacer()], lead: cells.length, table: null };
}

function checks(id: "missing" | "unread", all: readonly Check[], { voice, labels }: Page): Section {
  const { report } = voice;
  const nameOf = (origin: Origin): string => {
    const label = labels.of(origin);
    return label === report("label-other", { sheet: origin.sheet }) ? originText(origin) : label;
  };
  const made = section<Check>({
    id,
    title: report(`checks-${id}`, { n: all.length }),
    nothing: report(`checks-none-${id}`),
    rows: all.slice(0, MOST),
    columns: [
      { head: report("head-checks-sheet"), cell: ({ sheet }) => text(sheet) },
      { head: report("head-checks-column"), cell: ({ column }) => text(column) },
      { head: report("head-checks-say"), cell: ({ say }) => text(say, "text", "unknown") },
      { head: report("head-checks-place"), cell: ({ origin }) => (origin ? linked(nameOf(origin), origin) : blank("link")) },
    ],
  });
  const more = all.length - MOST;
  return more > 0 ? { ...made, lines: [...made.lines.slice(0, -1), paragraph(text(report("summary-more", { n: more }), "small"), GRID.length), spacer()] } : made;
}

function absent(page: Page): Section {
  const columns = absentColumnsText(page);
  const items = columns === null ? [] : [{ lead: null, say: text(columns, "text", "quiet"), link: null }];
  return list("absent", page.voice.report("section-gaps"), null, items, GRID.length);
}

import { isoDay } from "../model/day.js";
import type { DrawnColumn, Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import { unsureReadings } from "../model/unsureReadings.js";
import type { Words } from "../words/index.js";
import { words as text } from "./cells.js";
import { draw } from "./draw.js";
import { fitting } from "./fitting.js";
import { linesHeight } from "./measure.js";
import type { ReportOptions } from "./options.js";
import type { Page } from "./page.js";
import { pausedText } from "./pausedText.js";
import { printSetup } from "./printSetup.js";
import { list, type Section } from "./section.js";
import { account } from "./sections/account.js";
import { decided, decisions } from "./sections/agenda.js";
import { flags } from "./sections/flags.js";
import { header, shownWarnings } from "./sections/header.js";
import { outcomes, outcomesChart } from "./sections/outcomes.js";
import { problems } from "./sections/problems.js";
import { rest } from "./sections/rest.js";
import { handedIn, people } from "./sections/team.js";
import { unsure } from "./sections/unsure.js";
import { sourceLabels } from "./sourceLabels.js";
import { sourcesText } from "./sourcesText.js";
import { voiceOf } from "./voice.js";

/** 94 units, since eight columns need more air than six, A4 portrait; the wide column holds needs and questions, the last three are boxes to type into. */
const WIDTHS = { name: 7, completion: 9, tangible: 7, change: 7, question: 34, decision: 13, decisionBy: 7, decisionDue: 10 } as const;
const SHOWN: readonly DrawnColumn[] = Object.entries(WIDTHS).map(([id, width]) => ({ id, width }));
/** The folded columns name the source and keep what a row is about, so that it is known again wherever people move it. */
const GRID: readonly DrawnColumn[] = [...SHOWN, ...["source", "record"].map((id): DrawnColumn => ({ id, width: 20, outline: 1, folded: true }))];
const ASKS = 3;
/** So many lines of each list are shown; fewer where all would not be one page. Each list tells how many it leaves out. */
const MOST = [5, 4, 3, 2] as const;
const LINK_COLUMNS = 2;
/** A chart of one value is not drawn. */
const LEAST_BARS = 2;

/** The team's page for the meeting: who has not handed in, what waits for a decision, one line a person (look.md); the copy that goes up has the totals, the decisions, the risks and no person (ruling 20). */
export function teamPage(review: Review, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const page: Page = { review, voice, options: { ...options, audience: options.audience ?? "manager" }, labels: sourceLabels(review, voice) };
  const width = SHOWN.length;
  const charted = options.charts === true && options.audience !== "up" && review.lines.length >= LEAST_BARS;
  const up = page.options.audience === "up";
  const asked = account(page, width, ASKS, LINK_COLUMNS);
  const doubts = unsureReadings(review);
  const sectionsOf = (most: number): readonly Section[] => up
    ? [header(page, width), handedIn(page, width), decisions(page), decided(page, most), flags(page, width, LINK_COLUMNS), asked, rest(page, width, LINK_COLUMNS), notes(page)]
    : [
        header(page, width),
        handedIn(page, width),
        decisions(page),
        decided(page, most),
        people(page),
        asked,
        ...(doubts.plans.length + doubts.slots.length > 0 ? [unsure(page, width, most, LINK_COLUMNS)] : []),
        ...(charted ? [outcomes(page)] : []),
        ...(review.problems.length > 0 ? [problems(page, width, most)] : []),
        notes(page),
      ];
  const { rows, merges, starts } = fitting(MOST, (most) => draw(sectionsOf(most), GRID, { repeated: linesHeight("title", 1) }));
  const titleRow = shownWarnings(page).length;
  return {
    key: { kind: "team", subject: "" },
    name: voice.report("sheet-team"),
    columns: GRID,
    rows,
    merges,
    freeze: { rows: titleRow + 1, columns: 0 },
    table: null,
    validations: [],
    toneRules: [],
    charts: charted ? [outcomesChart(page, starts.get("outcomes") ?? 0, width)] : [],
    print: printSetup("portrait", titleRow, rows, width, review.version, voice, options),
    tab: "accent",
    week: isoDay(review.week.start),
  };
}

function notes({ review, voice, options }: Page): Section {
  const resting = options.audience === "up" ? "" : pausedText(review, voice, options.audience);
  const lines = [...(resting === "" ? [] : [resting]), sourcesText(review, voice, options.audience), voice.report("note-completion"), voice.report("note-tangible")];
  return list("notes", voice.report("section-notes"), null, lines.map((line) => ({ lead: null, say: text(line, "small"), link: null })), SHOWN.length);
}

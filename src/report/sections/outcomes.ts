import type { Chart } from "../../model/drawing.js";
import type { PersonLine } from "../../model/review.js";
import { blank, number, words } from "../cells.js";
import type { Page } from "../page.js";
import { section, spacer, type Section } from "../section.js";

const CHART_ROWS = 10;
const CHART_ROW_POINTS = 18;

/** The figures that the chart over people shows, and the room it stands in. */
export function outcomes({ review, voice }: Page): Section {
  const { report, common } = voice;
  const table = section<PersonLine>({
    id: "outcomes",
    title: report("section-outcomes"),
    nothing: null,
    rows: review.lines,
    columns: [
      { head: report("head-name"), cell: ({ name }) => words(name) },
      { head: common("grade-name-done"), cell: ({ counts }) => number(counts.done, "center") },
      { head: common("grade-name-partial"), cell: ({ counts }) => number(counts.partial, "center") },
      { head: common("grade-name-missed"), cell: ({ counts }) => number(counts.missed, "center") },
      { head: report("head-other"), cell: ({ counts }) => number(counts.postponed + counts.unclear, "center") },
      { head: "", cell: () => blank() },
    ],
  });
  const room = Array.from({ length: CHART_ROWS }, () => spacer(CHART_ROW_POINTS));
  return { ...table, lines: [...table.lines, ...room] };
}

/** A stacked bar a person: how their tasks came out. `start` is the row of the figures' heading. */
export function outcomesChart({ review, voice }: Page, start: number, width: number): Chart {
  const first = start + 2;
  const last = first + review.lines.length - 1;
  const column = (at: number): Chart["categories"] => ({ top: first, bottom: last, left: at, right: at });
  const { common, report } = voice;
  return {
    kind: "stackedBar",
    title: report("chart-completion"),
    categories: column(0),
    series: [
      { name: common("grade-name-done"), values: column(1), tone: "good" },
      { name: common("grade-name-partial"), values: column(2), tone: "attention" },
      { name: common("grade-name-missed"), values: column(3), tone: "bad" },
      { name: report("head-other"), values: column(4), tone: "unknown" },
    ],
    at: { top: last + 2, bottom: last + 1 + CHART_ROWS, left: 0, right: width - 1 },
  };
}

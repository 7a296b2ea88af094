import type { Chart } from "../../model/drawing.js";
import type { WeekOutcome } from "../../model/review.js";
import { isoWeek } from "../../model/week.js";
import { blank, number, words } from "../cells.js";
import { shortDay } from "../dayLabel.js";
import type { Page } from "../page.js";
import { section, spacer, type Section } from "../section.js";

/** A chart of one value is not drawn. */
const LEAST_WEEKS = 2;
const HEAD_POINTS = 44;
const WEEK_POINTS = 17;

/** Whether there is something to see over weeks. */
export function hasTrend({ review }: Page): boolean {
  return review.trend.length >= LEAST_WEEKS;
}

/** The room that the chart over weeks stands in, high enough for its weeks. */
export function trendRoom({ review }: Page): Section {
  return { id: "trend-room", lines: [spacer(HEAD_POINTS + review.trend.length * WEEK_POINTS), spacer()], lead: 1, table: null };
}

/** The figures that the chart over weeks shows. */
export function trendTable({ review, voice }: Page): Section {
  const { report, common } = voice;
  return section<WeekOutcome>({
    id: "trend",
    title: report("section-trend"),
    nothing: null,
    rows: review.trend,
    columns: [
      { head: "", cell: () => blank() },
      { head: report("head-week"), cell: ({ week }) => words(report("trend-week", { number: isoWeek(week).number, day: shortDay(week.start) })) },
      { head: common("grade-name-done"), cell: ({ done }) => number(done, "center") },
      { head: common("grade-name-partial"), cell: ({ partial }) => number(partial, "center") },
      { head: common("grade-name-missed"), cell: ({ missed }) => number(missed, "center") },
      { head: report("head-other"), cell: ({ other }) => number(other, "center") },
      { head: "", cell: () => blank() },
    ],
  });
}

/** A stacked bar a week. `room` is the row the chart covers, `figures` that of the figures' heading. */
export function trendChart({ review, voice }: Page, room: number, figures: number, width: number): Chart {
  const first = figures + 2;
  const last = first + review.trend.length - 1;
  const column = (at: number): Chart["categories"] => ({ top: first, bottom: last, left: at, right: at });
  const { common, report } = voice;
  return {
    kind: "stackedBar",
    title: report("section-trend"),
    categories: column(1),
    series: [
      { name: common("grade-name-done"), values: column(2), tone: "good" },
      { name: common("grade-name-partial"), values: column(3), tone: "attention" },
      { name: common("grade-name-missed"), values: column(4), tone: "bad" },
      { name: report("head-other"), values: column(5), tone: "unknown" },
    ],
    at: { top: room, bottom: room, left: 0, right: width - 1 },
  };
}

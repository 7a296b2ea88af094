import { isoDay } from "../model/day.js";
import type { Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { draw } from "./draw.js";
import { linesHeight } from "./measure.js";
import type { ReportOptions } from "./options.js";
import type { Page } from "./page.js";
import { printSetup } from "./printSetup.js";
import { REVIEW_GRID, REVIEW_WIDTH } from "./reviewGrid.js";
import type { Section } from "./section.js";
import { account } from "./sections/account.js";
import { advice } from "./sections/advice.js";
import { band } from "./sections/band.js";
import { carryOver, followUps } from "./sections/carryOver.js";
import { contacts } from "./sections/contacts.js";
import { core } from "./sections/core.js";
import { days } from "./sections/days.js";
import { flags } from "./sections/flags.js";
import { gaps } from "./sections/gaps.js";
import { header, shownWarnings } from "./sections/header.js";
import { needs } from "./sections/needs.js";
import { nextPlans, visits } from "./sections/nextPlans.js";
import { notes } from "./sections/notes.js";
import { plans } from "./sections/plans.js";
import { problems } from "./sections/problems.js";
import { rest } from "./sections/rest.js";
import { results } from "./sections/results.js";
import { summary } from "./sections/summary.js";
import { hasTrend, trendChart, trendRoom, trendTable } from "./sections/trend.js";
import { unsure } from "./sections/unsure.js";
import { sourceLabels } from "./sourceLabels.js";
import { voiceOf } from "./voice.js";

/** A person's review sheet, in the order of attention of a reader who has one minute (look.md). */
export function reviewSheet(review: Review, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const page: Page = { review, voice, options, labels: sourceLabels(review, voice) };
  const titleRow = shownWarnings(page).length;
  const { rows, merges, starts } = draw(sectionsOf(page), REVIEW_GRID, { repeated: linesHeight("title", 1) });
  return {
    key: { kind: "review", subject: review.person ?? "" },
    name: voice.report("sheet-review", { name: review.person ?? "" }),
    columns: REVIEW_GRID,
    rows,
    merges,
    freeze: { rows: titleRow + 1, columns: 0 },
    table: null,
    validations: [],
    toneRules: [],
    charts: hasTrend(page) ? [trendChart(page, starts.get("trend-room") ?? 0, starts.get("trend") ?? 0, REVIEW_WIDTH)] : [],
    print: printSetup("portrait", titleRow, rows, REVIEW_WIDTH, review.version, voice, options),
    tab: "accent",
    week: isoDay(review.week.start),
  };
}

/** The sections of a review sheet, from the title to the small print. */
export function sectionsOf(page: Page): readonly Section[] {
  const width = REVIEW_WIDTH;
  if (page.options.audience === "up") return upwardSections(page, width);
  return [
    header(page, width),
    summary(page, width),
    band(page),
    ...(hasTrend(page) ? [trendRoom(page)] : []),
    flags(page, width),
    advice(page, width),
    plans(page),
    results(page, width),
    days(page),
    contacts(page, width),
    core(page, width),
    nextPlans(page),
    visits(page),
    carryOver(page, width),
    followUps(page, width),
    needs(page),
    account(page, width),
    gaps(page, width),
    unsure(page, width),
    problems(page, width),
    rest(page, width),
    ...(hasTrend(page) ? [trendTable(page)] : []),
    notes(page, width),
  ];
}

/** The copy that goes up holds results, decisions wanted and risks, and no row of the log by itself (ruling 20). */
function upwardSections(page: Page, width: number): readonly Section[] {
  return [
    header(page, width),
    summary(page, width),
    band(page),
    ...(hasTrend(page) ? [trendRoom(page)] : []),
    flags(page, width),
    advice(page, width),
    results(page, width),
    nextPlans(page),
    carryOver(page, width),
    needs(page),
    account(page, width),
    rest(page, width),
    ...(hasTrend(page) ? [trendTable(page)] : []),
    notes(page, width),
  ];
}

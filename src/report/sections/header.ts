import type { DrawnCell } from "../../model/drawing.js";
import type { Finding } from "../../model/finding.js";
import { isoDay } from "../../model/day.js";
import { isoWeek } from "../../model/week.js";
import { words } from "../cells.js";
import { weekLabel } from "../dayLabel.js";
import { isFor } from "../isFor.js";
import { madeAt } from "../madeAt.js";
import type { Page } from "../page.js";
import { paragraph, spacer, type Line, type Section } from "../section.js";

/** The red lines of contradictions, the title line and the header facts (F01, F02, F04). */
export function header(page: Page, width: number): Section {
  const { voice } = page;
  const warnings = shownWarnings(page).map(({ say }) => paragraph(words(voice.tell(say), "warning"), width));
  const title = paragraph(words(titleText(page), "title"), width);
  const facts = [words(factWeeks(page), "small"), clock(factPeople(page)), ...timing(page)].map((cell) => paragraph(cell, width));
  const lines: Line[] = [...warnings, title, ...facts, spacer(6)];
  return { id: "header", lines, lead: lines.length, table: null };
}

function titleText({ review, voice }: Page): string {
  const week = weekLabel(voice, review.week);
  return review.person === null ? voice.report("title-team", { week }) : voice.report("title-review", { name: review.person, week });
}

function factWeeks({ review: { week, planWeek }, voice }: Page): string {
  return voice.report("fact-weeks", {
    start: isoDay(week.start),
    end: isoDay(week.end),
    ...isoWeek(week),
    planStart: isoDay(planWeek.start),
    planEnd: isoDay(planWeek.end),
    planNumber: isoWeek(planWeek).number,
  });
}

function factPeople({ review, voice }: Page): string {
  const blank = voice.common("not-filled");
  const facts = { reviewer: review.reviewer ?? blank, mode: review.mode ?? blank, made: madeAt(review, voice) };
  return review.person === null
    ? voice.report("fact-team", { n: review.people.length, ...facts })
    : voice.report("fact-people", { name: review.person, ...facts });
}

function timing({ review, voice }: Page): readonly DrawnCell[] {
  const lines: DrawnCell[] = [];
  if (review.phase === "running") lines.push(clock(voice.report("chosen-running", { made: madeAt(review, voice) })));
  if (review.phase === "future" && review.warnings.length === 0) lines.push(words(voice.report("phase-future"), "small"));
  if (review.weekChosen === "latest") lines.push(words(voice.report("chosen-latest"), "small"));
  return lines;
}

/** A line that tells when the review was made. */
function clock(text: string): DrawnCell {
  return { ...words(text, "small"), clock: true };
}

/** The contradictions that the sheet's circle sees. */
export function shownWarnings({ review, options }: Pick<Page, "review" | "options">): readonly Finding[] {
  return review.warnings.filter(({ audience }) => isFor(audience, options.audience));
}

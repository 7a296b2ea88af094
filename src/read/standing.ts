import { isoDay, type Day } from "../model/day.js";
import { CannotReview } from "../model/finding.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Week } from "../model/week.js";
import type { Calendar } from "./calendar.js";
import { clueTexts, ownerClue, weekClue } from "./clues.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** What holds for every row of a sheet that has no column for it; with the column, a blank stays blank. */
export interface Standing {
  readonly week: Day | null;
  readonly owners: readonly string[];
  /** The week that the sheet's own title or name gives, for weekdays without a date; a file's name says less than the rows beside it. */
  readonly named: Week | null;
}

interface Source {
  readonly found: FoundSheet;
  readonly spec: SheetSpec;
  readonly fileName: string | null;
  readonly calendar: Calendar;
  readonly people: readonly string[];
}

/**
 * Takes week and owner that no column holds from title line, sheet name or file name, and says so (ruling 15).
 *
 * A team of one in 设置 or 人员 also tells the owner.
 *
 * @throws CannotReview `missing-heading` where they stand nowhere.
 */
export function standingOf({ found, spec, fileName, calendar, people }: Source, problems: Problems): Standing {
  const { sheet, headings } = found;
  const texts = clueTexts(sheet, headings.row, fileName);
  const place = { sheet: sheet.name, row: headings.row + 1, column: 1 };
  const week = weekClue(texts, calendar);
  const ownWeek = weekClue(clueTexts(sheet, headings.row, null), calendar);
  const needsWeek = spec.columns.some(({ field }) => field === "week") && !headings.columns.has("week");
  if (needsWeek && week) problems.add("week-from-name", place, { from: week.from, week: isoDay(week.value.start) });
  if (needsWeek && !week) throw stop(found, spec, "week");
  const owners = headings.columns.has("owner") ? [] : ownersOf();
  return { week: needsWeek && week ? week.value.start : null, owners, named: ownWeek?.value ?? null };

  function ownersOf(): readonly string[] {
    const clue = ownerClue(texts, new Set(people));
    const owner = clue?.value ?? (people.length === 1 ? people[0] : undefined);
    if (owner === undefined) throw stop(found, spec, "owner");
    problems.add("owner-from-name", place, { from: clue?.from ?? owner, owner });
    return [owner];
  }
}

function stop({ sheet, headings }: FoundSheet, spec: SheetSpec, field: string): CannotReview {
  const column = spec.columns.find((candidate) => candidate.field === field);
  const heading = (headings.english ? column?.en : column?.zh) ?? field;
  return new CannotReview("missing-heading", { say: "missing-heading", with: { sheet: sheet.name, heading } });
}

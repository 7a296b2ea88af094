import { isoDay, type Day } from "../model/day.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Week } from "../model/week.js";
import type { Calendar } from "./calendar.js";
import { clueTexts, ownerClue, weekClue, type Clue } from "./clues.js";
import type { Problems } from "./problems.js";
import { originAt, type FoundSheet } from "./foundSheet.js";

/** What holds for every row of a sheet that has no column for it; with the column, a blank stays blank. */
export interface Standing {
  readonly week: Day | null;
  readonly owners: readonly string[];
  /** The week that the sheet's own title or name gives, for weekdays without a date; a file's name says less than the rows beside it. */
  readonly named: Week | null;
}

/** The heading that would tell what no title tells. */
export interface MissingStanding {
  readonly missing: string;
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
 * Gives the heading that is missing where they stand nowhere.
 */
export function standingOf({ found, spec, fileName, calendar, people }: Source, problems: Problems): Standing | MissingStanding {
  const { headings } = found;
  const texts = clueTexts(found, fileName);
  const place = originAt(found, headings.row, found.area?.left ?? 0);
  const week = weekClue(texts, calendar);
  const ownWeek = weekClue(clueTexts(found, null), calendar);
  const needsWeek = spec.columns.some(({ field }) => field === "week") && !headings.columns.has("week");
  if (needsWeek && !week) return { missing: headingOf("week") };
  const owner = headings.columns.has("owner") ? undefined : ownerOf();
  if (owner === null) return { missing: headingOf("owner") };
  if (needsWeek && week) problems.add("week-from-name", place, { from: week.from, week: isoDay(week.value.start) });
  if (owner) problems.add("owner-from-name", place, { from: owner.from, owner: owner.value });
  return { week: needsWeek && week ? week.value.start : null, owners: owner ? [owner.value] : [], named: ownWeek?.value ?? null };

  function ownerOf(): Clue<string> | null {
    const clue = ownerClue(texts, new Set(people));
    const [only] = people;
    if (clue) return clue;
    return only === undefined || people.length > 1 ? null : { value: only, from: only };
  }

  function headingOf(field: string): string {
    const column = spec.columns.find((candidate) => candidate.field === field);
    return (headings.english ? column?.en : column?.zh) ?? field;
  }
}

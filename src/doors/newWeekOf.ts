import { comingWeek } from "../facts/comingWeek.js";
import { PLANS } from "../model/columns/index.js";
import type { Entry } from "../model/entry.js";
import { CannotReview } from "../model/finding.js";
import type { NewWeek, WeekAsked } from "../model/newWeek.js";
import { shiftWeek, weekOf } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import { bookTables } from "../run/bookTables.js";
import { proposeWeek } from "../run/newWeek/proposeWeek.js";
import { weekEntries } from "../run/newWeek/weekEntries.js";
import { loadWords } from "../words/load.js";
import type { Now } from "./tasks.js";

/** A person's new week, and the entries that write some of its rows. */
interface OpenedWeek {
  readonly week: NewWeek;
  entries(ids: readonly string[]): readonly Entry[];
}

/** Proposes a person's new week out of the review of the week before; loaded when the first one is opened. Throws `CannotReview`. */
export async function newWeekOf(workbook: Workbook, { person, week }: WeekAsked, { today, minutes }: Now): Promise<OpenedWeek> {
  const [{ assess }, { workingDays }] = await Promise.all([import(/* webpackChunkName: "judging" */ "../run/assess.js"), import(/* webpackChunkName: "judging" */ "../facts/workingDays.js")]);
  const book = bookTables(workbook, today);
  const wanted = week === null ? comingWeek(today, minutes) : weekOf(week);
  const { review } = assess(workbook, book.inputs, { person, week: shiftWeek(wanted, -1).start, today, minutes, boards: "none" }, { version: "", titles: new Map() });
  if (review.person === null) throw new CannotReview("unknown-person", { say: "unknown-person", with: { name: person, people: "" } });
  const english = book.found.some(({ spec, sheet }) => spec === PLANS && sheet.headings.english);
  const { drafts, notes } = proposeWeek({ book, review: { ...review, person: review.person }, words: await loadWords(english ? "en" : "zh") }, workingDays(book.inputs));
  const running = weekOf(today);
  const weeks = [...new Set([running.start, shiftWeek(running, 1).start, wanted.start])].sort((a, b) => a - b);
  return {
    week: { person: review.person, week: wanted.start, weeks, rows: drafts.map(({ row }) => row), notes },
    entries: (ids) => weekEntries(drafts.filter(({ row }) => ids.includes(row.id))),
  };
}

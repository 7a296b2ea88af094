import { addDays, daysBetween, dayOf, partsOf, type Day } from "../model/day.js";
import type { PlanItem } from "../model/nouns.js";
import { weekOf } from "../model/week.js";
import { noneWord } from "../text/noneWord.js";

/** What a 佐证 cell settles: days whose log rows belong to the task, days whose rows do not, and 无 for none at all. */
export interface AcceptedRows {
  readonly none: boolean;
  readonly accepted: readonly Day[];
  readonly refused: readonly Day[];
  /** Words of the cell that name no day. */
  readonly unread: readonly string[];
}

const DATE = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/u;
const WEEKDAY = /^(?:周|星期|礼拜)([一二三四五六日天])$/u;
const WEEKDAYS = "一二三四五六日";
/** A space would cut the word from its day. */
const NOT = /(非|不是|不认|除|not)\s+/giu;
const REFUSED = /^(?:非|不是|不认|除|not|-|!|！)/iu;
const FAR = 183;
/** A time of day that a date cell carries along. */
const TIME = /(?<=\d)\s+\d{1,2}:\d{2}(?::\d{2})?/gu;
/** A cell that holds the number 8.1 may mean the 1st or the 10th: the zero is lost (ruling 4). */
const LOST_ZERO = /^\d{1,2}\.[1-3]$/u;

/** A day of the year that brings it nearest to the task's week. */
function near(month: number, date: number, monday: Day): Day | undefined {
  const { year } = partsOf(monday);
  return [year - 1, year, year + 1].flatMap((own) => dayOf(own, month, date) ?? []).find((day) => Math.abs(daysBetween(monday, day)) < FAR);
}

function dayNamed(text: string, monday: Day): Day | undefined {
  const weekday = WEEKDAY.exec(text)?.[1];
  if (weekday !== undefined) return addDays(monday, WEEKDAYS.indexOf(weekday === "天" ? "日" : weekday));
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [, year, month, date] = found;
  return year === undefined ? near(Number(month), Number(date), monday) : dayOf(Number(year), Number(month), Number(date));
}

/**
 * Reads the 佐证 cell of a task: 8.12、周四 are days whose rows belong to it, 非8.13 one whose rows do not, 无 refuses all; null where it is blank.
 *
 * A date without a year is the one nearest to the task's week; 8.1 alone in the cell is not read, for it may be the 10th.
 */
export function acceptedRows(item: PlanItem): AcceptedRows | null {
  const text = item.evidence?.trim() ?? "";
  if (text === "" || item.week === null) return null;
  if (noneWord(text)) return { none: true, accepted: [], refused: [], unread: [] };
  if (LOST_ZERO.test(text)) return { none: false, accepted: [], refused: [], unread: [text] };
  const monday = weekOf(item.week).start;
  const accepted: Day[] = [];
  const refused: Day[] = [];
  const unread: string[] = [];
  for (const part of text.replace(TIME, "").replace(NOT, "$1").split(/[、，,；;\s]+/u).filter((own) => own !== "")) {
    const not = REFUSED.exec(part)?.[0] ?? "";
    const day = dayNamed(part.slice(not.length), monday);
    if (day === undefined) unread.push(part);
    else (not === "" ? accepted : refused).push(day);
  }
  return { none: false, accepted, refused, unread };
}

import { serialDay } from "../model/dateSystem.js";
import { dayOf, isoDay, partsOf, weekdayOf, type Day } from "../model/day.js";
import type { Calendar } from "./calendar.js";
import { chineseNumber } from "./chineseNumber.js";
import { Fault } from "./fault.js";
import { plain, withoutRemarks } from "./plain.js";

/** A day as typed words give it. */
export interface TypedDay {
  readonly day: Day;
  /** The last day of a range such as 8.11-8.13. */
  readonly end: Day | null;
  /** Minutes after midnight, where a time was typed. */
  readonly minutes: number | null;
}

const WEEKDAYS = "一二三四五六日天";
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])/u;
const TIME = /(?<=[\d日号\s])(?:\s+|T|(?<=[日号]))(上午|下午|晚上|中午)?\s*(\d{1,2})(?::|点|时)(\d{1,2})?(?::\d{1,2}(?:\.\d+)?)?分?Z?$/u;
const NUMERALS = /([一二三四五六七八九十]{1,3})(?=[月日号])/gu;
const RANGE = /[-~–—]+|至|到/gu;

/**
 * The day that typed words name, or why they name none. Notations: requirements 4 no. 2.
 *
 * Never throws. A month and date without a year take it from the calendar; a weekday alone takes its week from there.
 *
 * @example dayText("2025.8.11", calendar) //=> { day: 2025-08-11, end: null, minutes: null }
 */
export function dayText(source: string, calendar: Calendar): TypedDay | Fault<TypedDay> {
  const typed = plain(source);
  const weekday = WEEKDAY.exec(typed)?.[1];
  const number = weekday === undefined ? 0 : Math.min(WEEKDAYS.indexOf(weekday), 6) + 1;
  const bare = withoutRemarks(typed.replace(WEEKDAY, ""))
    .replace(NUMERALS, (numerals) => String(chineseNumber(numerals) ?? numerals))
    .replace(/^[\s,，、:：]+|[\s,，、:：]+$/gu, "");
  if (bare === "" && number > 0) return { day: calendar.weekday(number), end: null, minutes: null };
  const time = TIME.exec(bare);
  const minutes = time ? minutesOf(time) : null;
  const date = time && minutes !== null ? bare.slice(0, time.index) : bare;
  const single = dateOf(date.trim(), calendar);
  const found = single === undefined ? rangeOf(date, calendar) : typeof single === "string" ? fault(single, typed, date) : { day: single, end: null };
  if (found === undefined) return new Fault("day-unreadable", { text: typed });
  if (found instanceof Fault) return found;
  const result = { ...found, minutes };
  if (number > 0 && found.end === null && weekdayOf(found.day) !== number) {
    return new Fault("weekday-differs", { text: typed, date: isoDay(found.day) }, result);
  }
  return result;
}

type DateFault = "day-missing" | "day-ambiguous";

/** One date; the code of what is wrong with it; undefined where it is no date at all. */
function dateOf(text: string, calendar: Calendar): Day | DateFault | undefined {
  const full = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full) return exact(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(text);
  if (short && Number(short[1]) > 12) return exact(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  if (short) return "day-ambiguous";
  const last = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (last) return monthFirst(Number(last[1]), Number(last[2]), Number(last[3]));
  const monthDay = /^(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/u.exec(text);
  if (monthDay) return calendar.dated(Number(monthDay[1]), Number(monthDay[2])) ?? "day-missing";
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDay(Number(text), calendar.system);
  return undefined;
}

function exact(year: number, month: number, date: number): Day | DateFault | undefined {
  return year < 1970 || year > 2199 ? undefined : (dayOf(year, month, date) ?? "day-missing");
}

/** 8/13/2025 can only be August 13; 8/11/2025 may be two days. */
function monthFirst(a: number, b: number, year: number): Day | DateFault | undefined {
  if (a > 12) return exact(year, b, a);
  return b > 12 || a === b ? exact(year, a, b) : "day-ambiguous";
}

function rangeOf(text: string, calendar: Calendar): { readonly day: Day; readonly end: Day } | undefined {
  for (const separator of text.matchAll(RANGE)) {
    const day = dateOf(text.slice(0, separator.index).trim(), calendar);
    if (typeof day !== "number") continue;
    const end = endOf(text.slice(separator.index + separator[0].length).trim(), day);
    if (end !== undefined && end >= day) return { day, end };
  }
  return undefined;
}

/** The end of a range takes year and month from its start where it does not say them. */
function endOf(text: string, start: Day): Day | undefined {
  const { year, month } = partsOf(start);
  const dateOnly = /^(\d{1,2})[日号]?$/u.exec(text);
  if (dateOnly) return dayOf(year, month, Number(dateOnly[1]));
  const parts = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const own = dayOf(Number(parts[1] ?? year), Number(parts[2]), Number(parts[3]));
  return own !== undefined && own < start && parts[1] === undefined ? dayOf(year + 1, Number(parts[2]), Number(parts[3])) : own;
}

function minutesOf(time: RegExpExecArray): number | null {
  const hour = Number(time[2]) + (/下午|晚上/u.test(time[1] ?? "") && Number(time[2]) < 12 ? 12 : 0);
  const minute = Number(time[3] ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

function fault(code: DateFault, typed: string, date: string): Fault<TypedDay> {
  if (code === "day-missing") return new Fault(code, { text: typed });
  const [a = "", b = "", c = ""] = date.split(/[-/.年月日号]/u);
  return c.length === 4
    ? new Fault(code, { text: typed, first: `${c}-${pad(a)}-${pad(b)}`, second: `${c}-${pad(b)}-${pad(a)}` })
    : new Fault(code, { text: typed, first: `20${a}-${pad(b)}-${pad(c)}`, second: `20${pad(c)}-${pad(a)}-${pad(b)}` });
}

function pad(digits: string): string {
  return digits.padStart(2, "0");
}

import { serialDay, serialMinutes } from "../model/dateSystem.js";
import { dayOf, partsOf, type Day } from "../model/day.js";
import type { CellValue } from "../model/workbook.js";
import { noneWord } from "../text/noneWord.js";
import { blank } from "./blank.js";
import type { Calendar } from "./calendar.js";
import { dayText, type TypedDay } from "./dayText.js";
import { Fault, type CellReading } from "./fault.js";
import { printCell } from "./printCell.js";

const EARLIEST = dayOf(1970, 1, 1) as Day;
const LATEST = dayOf(2199, 12, 31) as Day;
const UNSET = /^(?:待定|未定|tbd)$/iu;

/**
 * The day a cell holds: a serial number, a number typed as 8.14 or 20250811, or words.
 *
 * The number 8.1 is listed and not used, because its lost zero may make it 8.10 (ruling 4); 8.4 can only be the 4th.
 * 无, — and 待定 are blank. A serial number at midnight has no time: nobody raises a need at 00:00, and Excel keeps a date alone so.
 */
export function readDay(value: CellValue, format: string, calendar: Calendar): CellReading<TypedDay> {
  if (typeof value === "number") return numberDay(value, format, calendar);
  if (typeof value !== "string") return value === null ? undefined : new Fault("day-unreadable", { text: printCell(value, format, calendar.system) });
  if (blank(value) || noneWord(value) || UNSET.test(value.trim())) return undefined;
  return dayText(value, calendar);
}

function numberDay(value: number, format: string, calendar: Calendar): CellReading<TypedDay> {
  if (Number.isInteger(value) && value >= 19_700_101 && value <= 21_991_231) return dayText(String(value), calendar);
  if (value >= 1 && value < 13 && !Number.isInteger(value) && !/[ymd]/iu.test(format)) return monthDotDay(value, format, calendar);
  const day = serialDay(value, calendar.system);
  if (day === undefined || !(day >= EARLIEST && day <= LATEST)) return new Fault("day-unreadable", { text: String(value) });
  const minutes = serialMinutes(value);
  return { day, end: null, minutes: minutes > 0 ? minutes : null };
}

/** 8.14 → August 14. With one decimal the zero may be lost, unless the format shows both. */
function monthDotDay(value: number, format: string, calendar: Calendar): CellReading<TypedDay> {
  const shown = /^0\.00/.test(format) ? value.toFixed(2) : String(value);
  const [month = "", date = ""] = shown.split(".");
  if (date.length > 2) return new Fault("day-unreadable", { text: shown });
  const first = calendar.dated(Number(month), Number(date));
  const tenth = date.length === 1 ? calendar.dated(Number(month), Number(date) * 10) : undefined;
  if (first === undefined) return new Fault("day-missing", { text: shown });
  if (tenth !== undefined) return new Fault("day-ambiguous", { text: shown, first: monthDate(first), second: monthDate(tenth) });
  return { day: first, end: null, minutes: null };
}

function monthDate(day: Day): string {
  const { month, date } = partsOf(day);
  return `${month}-${date}`;
}

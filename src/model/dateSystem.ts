import type { Day } from "./day.js";

/** Which day a workbook's serial numbers count from: 1900 (Windows) or 1904 (older Mac files). */
export type DateSystem = 1900 | 1904;

const LEAP_BUG = 60;
/** So much of a day is lost where a number cannot hold it exactly. */
const NOISE = 1e-9;

/**
 * The day of a serial number; its time of day is dropped.
 *
 * Undefined outside 1900-01-01 … 9999-12-31 and for serial 60 of the 1900 system, the 29th of February 1900 that never was.
 *
 * @example serialDay(45880.479, 1900) //=> the day 2025-08-11
 * @example serialDay(44418, 1904) //=> the day 2025-08-11
 */
export function serialDay(serial: number, system: DateSystem): Day | undefined {
  const whole = Math.floor(serial + NOISE);
  if (system === 1904) return whole >= 0 && whole <= 2_957_003 ? ((whole - 24_107) as Day) : undefined;
  if (whole < 1 || whole > 2_958_465 || whole === LEAP_BUG) return undefined;
  return ((whole < LEAP_BUG ? whole + 1 : whole) - 25_569) as Day;
}

/**
 * The minutes after midnight of a serial number, 0–1439; its seconds are dropped, as Excel drops them where it prints hours and minutes.
 *
 * @example serialMinutes(45880.99999) //=> 1439
 */
export function serialMinutes(serial: number): number {
  const exact = serial + NOISE;
  return Math.floor((exact - Math.floor(exact)) * 1440);
}

/**
 * The serial number of a day, or undefined before the system's first day.
 *
 * @example daySerial(dayOf(2025, 8, 11), 1900) //=> 45880
 */
export function daySerial(day: Day, system: DateSystem): number | undefined {
  if (system === 1904) return day + 24_107 >= 0 ? day + 24_107 : undefined;
  const serial = day + 25_569;
  if (serial > LEAP_BUG) return serial;
  return serial >= 2 ? serial - 1 : undefined;
}

import type { AlertLevel } from "./alertLevel.js";

/**
 * The level of something so many days past its day: yellow at once, orange and red from their own days ([A] 004-53; a limit of nought has no multiples).
 *
 * @example overdueLevel(30, { overdueOrange: 30, overdueRed: 60 }) //=> "orange"
 */
export function overdueLevel(days: number, { overdueOrange, overdueRed }: { readonly overdueOrange: number; readonly overdueRed: number }): AlertLevel {
  if (days >= overdueRed) return "red";
  return days >= overdueOrange ? "orange" : "yellow";
}

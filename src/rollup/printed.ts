import type { BookCell } from "../model/book.js";
import { serialDay, serialMinutes } from "../model/dateSystem.js";
import { isoDay } from "../model/day.js";

/**
 * A carried cell as people read it.
 *
 * @example printed({ value: 45880, format: "day" }) //=> "2025-08-11"
 */
export function printed({ value, format }: BookCell): string {
  if (typeof value === "string") return value;
  if (format === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  const day = format === "day" || format === "moment" ? serialDay(value, 1900) : undefined;
  if (day === undefined) return String(value);
  const minutes = serialMinutes(value);
  return minutes === 0 ? isoDay(day) : `${isoDay(day)} ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

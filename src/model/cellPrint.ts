import { serialDay, type DateSystem } from "./dateSystem.js";
import { isoDay } from "./day.js";
import type { DrawnCell } from "./drawing.js";

/**
 * What a drawn cell shows.
 *
 * @example cellPrint({ value: 45880, role: "text", format: "day" }, 1900) //=> "2025-08-11"
 * @example cellPrint({ value: 0.5, role: "number", format: "percent" }, 1900) //=> "50%"
 */
export function cellPrint({ value, format }: DrawnCell, system: DateSystem): string {
  const shown = typeof value === "object" && value !== null ? value.cached : value;
  if (shown === null) return "";
  if (typeof shown === "string") return shown;
  switch (format) {
    case "day": {
      const day = serialDay(shown, system);
      return day === undefined ? String(shown) : isoDay(day);
    }
    case "percent":
      return `${Math.round(shown * 100)}%`;
    case "decimal":
      return shown.toFixed(1);
    case "integer":
      return String(Math.round(shown));
    default:
      return String(shown);
  }
}

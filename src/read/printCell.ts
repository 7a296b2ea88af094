import { serialDay, serialMinutes, type DateSystem } from "../model/dateSystem.js";
import { isoDay } from "../model/day.js";
import type { CellValue } from "../model/workbook.js";

/**
 * A cell's value as people see it, as far as its format tells date, percent and decimals; "" for a blank.
 *
 * @example printCell(45880, "yyyy/m/d", 1900) //=> "2025-08-11"
 * @example printCell(0.8, "0%", 1900) //=> "80%"
 */
export function printCell(value: CellValue, format: string, system: DateSystem): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  if (code.includes("%")) return `${tidy(value * 100)}%`;
  if (/[yd年月日]/iu.test(code)) return printMoment(value, code, system);
  if (/^h/iu.test(code)) return printTime(value);
  const decimals = /^[#,0]*0\.(0+)/.exec(code)?.[1];
  if (decimals !== undefined) return value.toFixed(Math.min(decimals.length, 20));
  return /^0$/.test(code) ? value.toFixed(0) : tidy(value);
}

function printMoment(value: number, code: string, system: DateSystem): string {
  const day = serialDay(value, system);
  if (day === undefined) return tidy(value);
  return /h/iu.test(code) ? `${isoDay(day)} ${printTime(value)}` : isoDay(day);
}

function printTime(value: number): string {
  const minutes = serialMinutes(value);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Fifteen digits, as Excel shows: 0.30000000000000004 is 0.3. */
function tidy(value: number): string {
  return String(Number(value.toPrecision(15)));
}

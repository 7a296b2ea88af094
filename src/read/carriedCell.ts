import type { BookCell } from "../model/book.js";
import type { ColumnSpec } from "../model/columns/spec.js";
import { daySerial, serialDay, type DateSystem } from "../model/dateSystem.js";
import { isoDay, type Day } from "../model/day.js";
import type { CellValue } from "../model/workbook.js";
import { weekOf } from "../model/week.js";
import { blank } from "./blank.js";
import type { ReadCell } from "./bookWatch.js";
import { unitOf } from "./readNumber.js";
import { printCell } from "./printCell.js";
import { readText } from "./readText.js";

/** A carried cell, and what was typed where that is something else. */
export interface Carried {
  readonly cell: BookCell | null;
  readonly original: string | null;
}

/** Days from 1900 serials to 1904 ones. */
const SHIFT = 1462;
const DATED = /[yd年月日]/iu;

/**
 * A typed cell as the standard column of its field holds it: as typed, unless the column would read it otherwise there.
 *
 * A day becomes a serial only where it was read for sure; an amount in 元 becomes one in 万元; an error carries nothing.
 */
export function carriedCell(read: ReadCell, column: ColumnSpec, heading: string, system: DateSystem): Carried {
  const { value, format } = read;
  if (blank(value)) return { cell: null, original: null };
  if (typeof value === "object") return { cell: null, original: value?.error ?? null };
  const typed = printCell(value, format, system);
  const raw = { cell: rawCell(value, format, system), original: null };
  switch (column.type) {
    case "text":
      return typeof value === "number" && typed === String(value) ? { cell: { value, format: "general" }, original: null } : { cell: textCell(readText(value, format, system) ?? ""), original: null };
    case "day":
    case "moment":
      return read.fault === null && read.read !== undefined ? dayCell(value, read.read, typed, column, system) : raw;
    case "number":
      if (read.fault !== null || typeof read.read !== "number") return raw;
      return read.read === value || unitOf(heading, column.zh) === unitOf(column.zh, column.zh) ? raw : { cell: { value: read.read, format: "general" }, original: typed };
    case "percent":
      return raw;
    case "names":
      if (column.field === "owner" && Array.isArray(read.read)) return named(read.read.join("、"), typed);
      return { cell: textCell(typed), original: null };
    default:
      return { cell: textCell(typed), original: null };
  }
}

/** A cell as it stands, without a column that says what it means: a serial is a day where its format says so. */
export function rawCell(value: CellValue, format: string, system: DateSystem): BookCell | null {
  if (value === null) return null;
  if (typeof value !== "number") return textCell(printCell(value, format, system));
  if (format.includes("%")) return { value, format: "percent" };
  if (!DATED.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "")) || serialDay(value, system) === undefined) return { value, format: "general" };
  return serialCell(value, system);
}

function dayCell(value: string | number | boolean, read: unknown, typed: string, column: ColumnSpec, system: DateSystem): Carried {
  const moment = typeof read === "number" ? { day: read as Day, minutes: null } : (read as { readonly day: Day; readonly minutes: number | null });
  const plainDay = typeof value === "number" ? serialDay(value, system) : undefined;
  const same = plainDay !== undefined && (plainDay === moment.day || (column.field === "week" && Number(value) > 60 && weekOf(plainDay).start === moment.day));
  if (same && typeof value === "number") return { cell: serialCell(value, system), original: null };
  const serial = daySerial(moment.day, 1900);
  if (serial === undefined) return { cell: textCell(typed), original: null };
  const at = serial + (moment.minutes === null ? 0 : moment.minutes / 1440);
  return { cell: { value: at, format: moment.minutes === null ? "day" : "moment" }, original: typed.trim() === isoDay(moment.day) ? null : typed };
}

function serialCell(value: number, system: DateSystem): BookCell {
  return { value: system === 1904 ? value + SHIFT : value, format: Number.isInteger(value) ? "day" : "moment" };
}

function textCell(text: string): BookCell | null {
  const kept = text.replace(/\r\n?/gu, "\n");
  return kept.trim() === "" ? null : { value: kept, format: "text" };
}

function named(name: string, typed: string): Carried {
  return { cell: textCell(name), original: name === typed.trim() ? null : typed };
}

import type { ColumnSpec } from "../../model/columns/spec.js";
import { daySerial } from "../../model/dateSystem.js";
import type { Day } from "../../model/day.js";
import type { DrawnCell, Format, Role } from "../../model/drawing.js";
import type { Say } from "./say.js";

/**
 * How the cells of a column are printed before anybody types into them; words are text, so that 「-没见到」 is no formula.
 *
 * A moment is left to Excel, which shows a time only where one is typed.
 */
export function formatFor({ type }: ColumnSpec): Format {
  if (type === "day" || type === "percent") return type;
  return type === "number" || type === "moment" ? "general" : "text";
}

/** A value of the model as the standard workbook holds it, in the 1900 date system; null for a blank. */
export function cellFor(column: ColumnSpec, value: unknown, say: Say): DrawnCell | null {
  const shown = shownValue(column, value, say);
  return shown === null ? null : { value: shown, role: roleFor(column), format: typeof shown === "number" ? numberFormat(column, shown) : formatFor(column) };
}

/** Words stand left; days, figures and short states in the middle. */
export function roleFor({ type }: ColumnSpec): Role {
  return type === "text" || type === "names" ? "input" : "center";
}

function numberFormat(column: ColumnSpec, shown: number): Format {
  if (column.type !== "moment") return formatFor(column);
  return Number.isInteger(shown) ? "day" : "moment";
}

function shownValue(column: ColumnSpec, value: unknown, say: Say): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return say(value ? "yes" : "no") ?? null;
  if (Array.isArray(value)) return value.join(say("joiner"));
  if (typeof value === "object" && "day" in value) return serialOf(value.day, "minutes" in value ? value.minutes : null);
  if (column.type === "day") return serialOf(value, null);
  if (column.type === "percent") return Number(value) / 100;
  if (column.type === "choice") return inLanguage(column, String(value), say);
  return typeof value === "number" ? value : String(value);
}

function serialOf(day: unknown, minutes: unknown): number | null {
  const serial = daySerial(day as Day, 1900);
  return serial === undefined ? null : serial + (typeof minutes === "number" ? minutes / 1440 : 0);
}

/** The allowed values of a column in the workbook's language. */
export function valuesFor(column: ColumnSpec, say: Say): readonly string[] {
  return (say("language") === "en" ? column.valuesEn : undefined) ?? column.values ?? [];
}

function inLanguage(column: ColumnSpec, value: string, say: Say): string {
  return valuesFor(column, say)[column.values?.indexOf(value) ?? -1] ?? value;
}

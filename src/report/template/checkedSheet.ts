import type { SheetSpec } from "../../model/columns/spec.js";
import { partsOf, weekdayOf, type Day } from "../../model/day.js";
import { columnLetters } from "../../model/origin.js";
import type { TemplateRow } from "./rows.js";
import type { Say } from "./say.js";

/** Below this row the self-check does not look; further rows are read all the same. */
const LAST_ROW = 5000;
const FIRST_ROW = 3;

/** One measured thing of a line: how Excel, WPS and LibreOffice compute it, and what it is now. */
export interface Part {
  readonly formula: string;
  readonly value: string | number;
}

/** The latest week of a day column, for Excel and for us. */
export interface LatestWeek {
  /** The formula of its Monday. */
  readonly monday: string;
  readonly formulas: readonly string[];
  readonly holds: (row: TemplateRow) => boolean;
  readonly before: (row: TemplateRow) => boolean;
  readonly date: Readonly<Record<"month" | "date", Part>>;
  readonly start: number;
  readonly last: number;
}

/** The columns of a sheet as ranges, and its rows as values. */
export class CheckedSheet {
  constructor(
    private readonly spec: SheetSpec,
    readonly rows: readonly TemplateRow[],
  ) {}

  range(field: string): string {
    const letters = columnLetters(this.spec.columns.findIndex((column) => column.field === field) + 1);
    return `$${letters}$${FIRST_ROW}:$${letters}$${LAST_ROW}`;
  }

  first(): string {
    return this.spec.columns[0]?.field ?? "";
  }

  /** How much a sheet holds, for the line of an empty one. */
  filled(): string {
    const words = this.spec.columns.filter(({ required, type }) => required && type === "text").map(({ field }) => field);
    const counted = words.length > 0 ? words : [this.first()];
    return counted.map((field) => `COUNTA(${this.range(field)})`).join("+");
  }

  value(field: string, value: string, say: Say): string {
    const column = this.spec.columns.find((candidate) => candidate.field === field);
    const twin = say("language") === "en" ? column?.valuesEn?.[column.values?.indexOf(value) ?? -1] : undefined;
    return twin ?? value;
  }

  count(conditions: readonly string[], holds: (row: TemplateRow) => boolean): Part {
    return { formula: `SUMPRODUCT(${conditions.map((condition) => `(${condition})`).join("*")}*1)`, value: this.rows.filter(holds).length };
  }

  with(field: string): Part {
    return this.count([`${this.range(field)}<>""`], (row) => row[field] !== undefined);
  }

  without(field: string, missing: string): Part {
    return this.count([`${this.range(field)}<>""`, `${this.range(missing)}=""`], (row) => row[field] !== undefined && row[missing] === undefined);
  }

  inLatestWeek(field: string): LatestWeek {
    const days = this.rows.flatMap((row) => (typeof row[field] === "number" ? [row[field]] : []));
    const last = Math.max(...days, 0);
    const start = last - weekdayOf(last as Day) + 1;
    const { month, date } = partsOf(start as Day);
    const range = this.range(field);
    const monday = `(MAX(${range})-WEEKDAY(MAX(${range}),2)+1)`;
    const holds = (row: TemplateRow): boolean => typeof row[field] === "number" && row[field] >= start && row[field] <= last;
    const before = (row: TemplateRow): boolean => typeof row[field] === "number" && row[field] < start;
    const parts = { month: { formula: `MONTH(${monday})`, value: month }, date: { formula: `DAY(${monday})`, value: date } };
    return { monday, formulas: [`${range}>=${monday}`, `${range}<${monday}+7`], holds, before, date: parts, start, last };
  }
}

/** A text as a formula holds it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

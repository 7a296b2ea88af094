import type { SheetSpec } from "../../model/columns/spec.js";
import { partsOf, weekdayOf, type Day } from "../../model/day.js";
import type { Formula } from "../../model/drawing.js";
import { columnLetters } from "../../model/origin.js";
import type { TemplateRow } from "./rows.js";
import type { Say } from "./say.js";

/** Below this row the self-check does not look; further rows are read all the same. */
const LAST_ROW = 5000;
const FIRST_ROW = 3;

/** One measured thing of a line: how Excel, WPS and LibreOffice compute it, and what it is now. */
interface Part {
  readonly formula: string;
  readonly value: string | number;
}

/**
 * The self-check line of a sheet, in formulas that need no add-in (COUNTIF, SUMPRODUCT), with what it shows before anybody recalculates.
 *
 * It looks at the latest week in the sheet; weekdays without a row are named only up to the last day that has one.
 */
export function selfCheck(spec: SheetSpec, rows: readonly TemplateRow[], say: Say): Formula {
  const sheet = new CheckedSheet(spec, rows);
  const [key, parts] = lineOf(spec.key, sheet, say);
  const sentence = say(key) ?? "";
  const empty = say("check-empty") ?? "";
  const values = Object.fromEntries(Object.entries(parts).map(([slot, { value }]) => [slot, value]));
  const formula = `IF(${sheet.filled()}=0,${quoted(empty)},${joined(sentence, parts)})`;
  return { formula, cached: rows.length === 0 ? empty : (say(key, values) ?? "") };
}

type Line = readonly [string, Readonly<Record<string, Part>>];

function lineOf(key: string, sheet: CheckedSheet, say: Say): Line {
  switch (key) {
    case "plans":
      return ["check-plans", plansLine(sheet)];
    case "log":
      return ["check-log", logLine(sheet, say)];
    case "clients":
      return ["check-clients", { n: sheet.with("name"), stage: sheet.without("name", "stage"), next: sheet.without("name", "nextAction") }];
    case "coordination": {
      const open = sheet.count([`${sheet.range("item")}<>""`, `${sheet.range("state")}<>${quoted(sheet.value("state", "已解决", say))}`], (row) => row["item"] !== undefined && row["state"] !== "已解决");
      return ["check-coordination", { n: sheet.with("item"), open, urgency: sheet.without("item", "urgency"), due: sheet.without("item", "due") }];
    }
    case "projects":
      return ["check-projects", { n: sheet.with("name"), step: sheet.without("name", "step") }];
    default:
      return ["check-rows", { n: sheet.with(sheet.first()) }];
  }
}

function plansLine(sheet: CheckedSheet): Line[1] {
  const inWeek = sheet.inLatestWeek("week");
  const task = `${sheet.range("task")}<>""`;
  const blankIn = (field: string): Part =>
    sheet.count([...inWeek.formulas, task, `${sheet.range(field)}=""`], (row) => inWeek.holds(row) && row["task"] !== undefined && row[field] === undefined);
  const earlier = [`${sheet.range("week")}<${inWeek.monday}`, `${sheet.range("week")}<>""`, task, `${sheet.range("actual")}=""`, `${sheet.range("status")}=""`];
  return {
    ...inWeek.date,
    n: sheet.count([...inWeek.formulas, task], (row) => inWeek.holds(row) && row["task"] !== undefined),
    due: blankIn("due"),
    client: blankIn("client"),
    actual: sheet.count(earlier, (row) => inWeek.before(row) && row["task"] !== undefined && row["actual"] === undefined && row["status"] === undefined),
  };
}

function logLine(sheet: CheckedSheet, say: Say): Line[1] {
  const inWeek = sheet.inLatestWeek("day");
  const told = (row: TemplateRow): boolean => inWeek.holds(row) && row["dayAction"] !== undefined;
  const acted = [...inWeek.formulas, `${sheet.range("dayAction")}<>""`];
  return {
    ...inWeek.date,
    n: sheet.count(inWeek.formulas, inWeek.holds),
    result: sheet.count([...acted, `${sheet.range("dayResult")}=""`], (row) => told(row) && row["dayResult"] === undefined),
    client: sheet.count([...acted, `${sheet.range("client")}=""`], (row) => told(row) && row["client"] === undefined),
    days: missingDays(sheet, inWeek, say),
  };
}

function missingDays(sheet: CheckedSheet, { monday, start, last }: LatestWeek, say: Say): Part {
  const days = [1, 2, 3, 4, 5].map((number) => {
    const words = say("day-missing", { day: say(`weekday-${number}`) ?? "" }) ?? "";
    const at = `${monday}+${number - 1}`;
    const formula = `IF(AND(${at}<=MAX(${sheet.range("day")}),COUNTIFS(${sheet.range("day")},">="&${at},${sheet.range("day")},"<"&${at}+1)=0),${quoted(words)},"")`;
    const missing = start + number - 1 <= last && !sheet.rows.some((row) => row["day"] === start + number - 1);
    return { formula, value: missing ? words : "" };
  });
  return { formula: days.map(({ formula }) => formula).join("&"), value: days.map(({ value }) => value).join("") };
}

interface LatestWeek {
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
class CheckedSheet {
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
    const field = this.spec.columns.find(({ required }) => required)?.field ?? this.first();
    const all = this.spec.columns.filter(({ required, type }) => required && type === "text").map((column) => `COUNTA(${this.range(column.field)})`);
    return all.length > 0 ? all.join("+") : `COUNTA(${this.range(field)})`;
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

/** A sentence with slots as one formula: its words quoted, its slots computed. */
function joined(sentence: string, parts: Readonly<Record<string, Part>>): string {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? (parts[piece.slice(1, -1)]?.formula ?? quoted(piece)) : quoted(piece)))
    .join("&");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

import { FIRST_SHEETS, HISTORY, SHEETS } from "../model/columns/index.js";
import type { ColumnSpec, SheetSpec } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import { markerOf } from "../model/marker.js";
import type { DictionaryName, Recognition, RecognisedKind } from "../model/recognition.js";
import { weekOf } from "../model/week.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { blank } from "./blank.js";
import { Calendar } from "./calendar.js";
import { findSheet } from "./findSheet.js";
import type { FoundSheet } from "./foundSheet.js";
import { headingsRead } from "./headingsRead.js";
import { Places } from "./leftTexts.js";
import { openSettings } from "./openSettings.js";
import { Problems } from "./problems.js";
import { searchWeek } from "./weekTables.js";

/** Further rows are never looked at for headings. */
const SEARCHED = 10;

/** The sheets of one kind: those with headings, and one of that name without any that is known. */
interface Found {
  readonly spec: SheetSpec;
  readonly found: readonly FoundSheet[];
  readonly headless: Sheet | null;
}

/** What a workbook's sheets and headings were taken for, and what was taken for nothing; it never fails, where `readInputs` would stop. */
export function recognise(book: Workbook, today: Day): Recognition {
  const problems = new Problems();
  const { sheet: settings, own, workbook } = openSettings(book, new Calendar(book.dateSystem, today, weekOf(today)), problems);
  const week = searchWeek({ workbook, headings: own.headings }, problems);
  const searched = SHEETS.filter((spec) => spec !== HISTORY).map((spec): Found => {
    if (spec.key === "plans" || spec.key === "log") return { spec, ...week[spec.key] };
    const { found, headless } = spec.key === "settings" ? { found: settings, headless: null } : findSheet(workbook, spec, own.headings, problems);
    return { spec, found: found ? [found] : [], headless };
  });
  const kinds = searched.filter(({ found, headless }) => found.length > 0 || headless);
  const used = new Set(kinds.flatMap(({ found, headless }) => [...found.map(({ sheet }) => sheet.name), ...(headless ? [headless.name] : [])]));
  return {
    kinds: kinds.filter(({ spec }) => spec.key !== "settings").map(kindOf),
    absent: searched.filter((one) => !kinds.includes(one)).map(({ spec: { key, zh, en } }) => ({ kind: key, zh, en, first: FIRST_SHEETS.some((spec) => spec.key === key) })),
    unusedSheets: workbook.sheets.filter((sheet) => !used.has(sheet.name) && markerOf(sheet) === undefined && isFilled(sheet)).map(({ name }) => name),
  };
}

function kindOf({ spec, found, headless }: Found): RecognisedKind {
  const headed = found.filter(({ laidOut }) => !laidOut);
  const read = headed.map((one) => ({ one, ...headingsRead(spec, one, new Places()) }));
  const fields = (one: FoundSheet): ReadonlySet<string> => new Set(one.headings.columns.keys());
  const isMissing = ({ field }: ColumnSpec): boolean => headless !== null || headed.some((one) => !fields(one).has(field));
  const headings = read.flatMap(({ list }) => list.flatMap(({ field, text, standard }) => namesOf(spec, field).map((name) => ({ ...name, text: oneLine(text), standard }))));
  const unused = headless ? headingTexts(headless) : read.flatMap(({ one, extra }) => [...extra].filter(([column]) => isOwnHeading(one, column)).map(([, text]) => text));
  const missing = spec.columns.filter(isMissing).map(({ field, zh, en, required = false, shown = false }) => ({ field, zh, en, required, first: required || shown }));
  return {
    kind: spec.key,
    zh: spec.zh,
    en: spec.en,
    sheets: headless ? [headless.name] : [...new Set(found.map(({ sheet }) => sheet.name))],
    ownLayout: found.length > headed.length,
    headings: headings.filter(({ zh, text }, nth) => headings.findIndex((other) => other.zh === zh && other.text === text) === nth),
    unused: [...new Set(unused)],
    missing: [...missing.filter(({ required }) => required), ...missing.filter(({ required }) => !required)],
  };
}

function namesOf({ columns }: SheetSpec, field: string | null): readonly DictionaryName[] {
  return columns.filter((column) => column.field === field).map(({ zh, en }) => ({ zh, en }));
}

/** A heading that a person typed once: one that comes twice would stand for both columns. */
function isOwnHeading({ sheet, headings }: FoundSheet, column: number): boolean {
  const typed = sheet.rows.slice(headings.row, headings.firstRow).some((cells) => typeof cells[column] === "string" && !blank(cells[column]));
  return typed && !headings.twice.some(({ left }) => left === column);
}

/** Where no heading is known, the row with the most texts, among the first, is taken for the headings. */
function headingTexts({ rows }: Sheet): readonly string[] {
  const texts = rows.slice(0, SEARCHED).map((cells) => cells.filter((value): value is string => typeof value === "string" && !blank(value)).map(oneLine));
  return texts.reduce((most, row) => (row.length > most.length ? row : most), []);
}

function isFilled({ rows }: Sheet): boolean {
  return rows.some((cells) => cells.some((value) => !blank(value)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

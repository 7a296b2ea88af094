import type { Book, BookRow, BookSetting, BookTable } from "../model/book.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Inputs } from "../model/inputs.js";
import { markerOf } from "../model/marker.js";
import type { Workbook } from "../model/workbook.js";
import { carriedRow, type SeenRow } from "./carriedRow.js";
import { rawCell } from "./carriedCell.js";
import { blank } from "./blank.js";
import type { BookWatch } from "./bookWatch.js";
import type { FoundSheet } from "./foundSheet.js";
import { headingsRead } from "./headingsRead.js";
import { leftTexts, Places } from "./leftTexts.js";
import { printCell } from "./printCell.js";
import { readInputs, type ReadRequest } from "./readInputs.js";
import { settingId } from "./readSettings.js";
import { settingRows } from "./settingRows.js";

/** What a mailed workbook says, as nouns and as the cells they were read from. */
export interface ReadBook {
  readonly inputs: Inputs;
  readonly book: Book;
}

/** 0.10.0 comes after 0.9.1. */
const BY_NUMBERS = new Intl.Collator("en", { numeric: true });

interface SeenTable {
  readonly spec: SheetSpec;
  readonly found: FoundSheet;
  readonly rows: SeenRow[];
}

/**
 * Reads a workbook as a review would, and keeps each row's cells as they were typed, so that they can be carried into a team's workbook.
 *
 * A row that another sheet of the same workbook has just so is carried once, as it counts once. Throws `CannotReview` as `readInputs`.
 */
export function readBook(workbook: Workbook, request: Omit<ReadRequest, "watch">): ReadBook {
  const seen: SeenTable[] = [];
  const settings: FoundSheet[] = [];
  const watch: BookWatch = {
    settings: (found) => void settings.push(found),
    table: (spec, found) => {
      const table: SeenTable = { spec, found, rows: [] };
      seen.push(table);
      return (row, cells, nouns) => void table.rows.push({ row, cells, nouns });
    },
  };
  const inputs = readInputs(workbook, { ...request, watch });
  const file = workbook.fileName ?? "";
  const places = new Places();
  const kept = keptNouns(inputs);
  const tables = seen.map((table) => tableOf(table, file, workbook, inputs, kept, places));
  const ours = workbook.sheets.flatMap((sheet) => {
    const marker = markerOf(sheet);
    return marker ? [{ sheet, version: marker.version }] : [];
  });
  return {
    inputs,
    book: {
      file,
      tables,
      settings: settings.flatMap((found) => settingsOf(found, workbook, places)),
      left: leftTexts(workbook, places),
      problems: inputs.problems,
      version: ours.map(({ version }) => version).sort(BY_NUMBERS.compare).at(-1) ?? null,
      ours: ours.map(({ sheet }) => sheet),
    },
  };
}

/** Every noun that was read, of the tables that leave out rows another sheet has just so. */
function keptNouns({ plans, log }: Inputs): ReadonlySet<object> {
  return new Set<object>([...(plans?.rows ?? []), ...(log?.rows ?? [])].map(({ origin }) => origin));
}

function tableOf({ spec, found, rows }: SeenTable, file: string, workbook: Workbook, inputs: Inputs, kept: ReadonlySet<object>, places: Places): BookTable {
  const headings = headingsRead(spec, found, places);
  const joined = spec.key === "plans" || spec.key === "log";
  const carried = rows.flatMap((row) => {
    placeRow(found, row, places);
    const twin = joined && row.nouns.length > 0 && !row.nouns.some((noun) => kept.has(Reflect.get(noun, "origin") as object));
    const own = carriedRow(spec, found, row, { file, system: workbook.dateSystem, aliases: inputs.settings.aliases, headings });
    return (twin && headings.mark === null) || isPrefilled(row, own) ? [] : [own];
  });
  const hiddenRows = new Set(found.sheet.hiddenRows);
  return { kind: spec.key, sheet: found.sheet.name, headings: headings.list, ownLayout: found.laidOut !== undefined, rows: carried, hidden: rows.filter(({ row }) => hiddenRows.has(row)).length };
}

/** All that a row holds is carried with it; the paragraphs of one task, which stand in several rows, are known by their text. */
function placeRow({ sheet, laidOut }: FoundSheet, { row, cells }: SeenRow, places: Places): void {
  (sheet.rows[row] ?? []).forEach((value, column) => {
    if (!blank(value)) places.add({ sheet: sheet.name, ...(laidOut ? laidOut.cellAt(row, column) : { row, column }) });
  });
  for (const { value } of cells) if (typeof value === "string" && value.includes("\n")) places.addText(value);
}

/** What a form is prefilled with. */
const PREFILLED: ReadonlySet<string> = new Set(["week", "owner", "number", "day"]);

/** Whether nobody filled a row of a form in, nor typed beside it under a heading of their own. */
function isPrefilled({ cells, nouns }: SeenRow, { extra }: BookRow): boolean {
  return nouns.length === 0 && extra.size === 0 && cells.every(({ field, value }) => PREFILLED.has(field) || blank(value));
}

function settingsOf(found: FoundSheet, { dateSystem }: Workbook, places: Places): readonly BookSetting[] {
  const { sheet, headings } = found;
  const known = new Set(headings.columns.values());
  sheet.rows.forEach((cells, row) => {
    if (row >= headings.row) cells.forEach((_, column) => known.has(column) && places.add({ sheet: sheet.name, row, column }));
  });
  return [...settingRows(found)].flatMap(({ key, value, format, origin }) => {
    const cell = rawCell(value, format, dateSystem);
    return cell ? [{ id: settingId(key) ?? null, key, cell, text: printCell(value, format, dateSystem).trim(), origin }] : [];
  });
}

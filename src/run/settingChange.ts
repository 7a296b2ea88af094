import { SETTINGS } from "../model/columns/index.js";
import { daySerial, type DateSystem } from "../model/dateSystem.js";
import type { Day } from "../model/day.js";
import type { Drawing, DrawnCell } from "../model/drawing.js";
import type { Entry } from "../model/entry.js";
import { CannotReview } from "../model/finding.js";
import type { PlannedSettings, SettingChange } from "../model/settingChange.js";
import { weekOf } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import { creating } from "../model/writePlan.js";
import { Calendar } from "../read/calendar.js";
import type { FoundSheet } from "../read/foundSheet.js";
import { openSettings } from "../read/openSettings.js";
import { ADDED_UP } from "../read/ownSettings.js";
import { printCell } from "../read/printCell.js";
import { Problems } from "../read/problems.js";
import { settingId } from "../read/readSettings.js";
import { settingName } from "../read/settingName.js";
import { templateDrawings } from "../report/template/templateDrawings.js";
import type { Words } from "../words/words.js";
import { dayListEntries, dayTexts } from "./dayListEntries.js";
import { requireReadable } from "./readableSetting.js";
import { changedPairs, hasPair, headingPairs, sheetPairs } from "./settingPairs.js";
import { typedFields, type FieldValues } from "./typedFields.js";

interface Asking {
  readonly today: Day;
  /** In the language of a 设置 that has to be made. */
  readonly words: Words;
}

/** A setting's new value, made of what its cell says now; "" empties the cell. */
type NewValue = (before: string, english: boolean) => string | number;

/** The new values by setting; one that lists days may have more than one row. */
type NewValues = ReadonlyMap<string, readonly NewValue[]>;

const [KEY, VALUE] = [0, 1];

/**
 * How a change of settings is written so that the next reading finds it: into the setting's own row with the day of the change, into a
 * new row where 设置 has none, and with a new 设置 in its standard layout where there is no such sheet.
 *
 * @throws CannotReview `setting-no-place` where 设置 is there but has no headings; what `requireReadable` and the lists of pairs throw.
 */
export function planSettings(workbook: Workbook, change: SettingChange, { today, words }: Asking): PlannedSettings {
  const days = change.kind === "text" && ADDED_UP.has(change.key) ? { key: change.key, texts: dayTexts(change.value) } : null;
  if (change.kind === "text") for (const text of days?.texts ?? [change.value]) requireReadable(change.key, text, today);
  const { sheet } = openSettings(workbook, new Calendar(workbook.dateSystem, today, weekOf(today)), new Problems());
  const values = days ? new Map([[days.key, days.texts.map((text) => () => text)]]) : valuesOf(change);
  const updated = daySerial(today, workbook.dateSystem) ?? null;
  if (!sheet) return withNewSheet(workbook, values, updated, words);
  const typed = (id: string, row: number | null, value: NewValue): readonly Entry[] => intoRow({ found: sheet, row }, id, value, updated, workbook);
  if (days) return { entries: dayListEntries(sheet, days, (row, text) => typed(days.key, row, () => text)) };
  return { entries: [...values].flatMap(([id, news]) => rowsToChange(sheet, id, change, workbook).flatMap((row) => news.flatMap((value) => typed(id, row, value)))) };
}

function valuesOf(change: SettingChange): NewValues {
  if (change.kind === "threshold" || change.kind === "text") return new Map([[change.key, [() => change.value]]]);
  if (change.kind === "pair") return new Map([[change.key, [(text, english) => changedPairs(change, { text, english })]]]);
  const { mapping } = change;
  const values = new Map<string, readonly NewValue[]>();
  if (mapping.headings.length > 0) values.set("headings", [(text, english) => headingPairs(mapping, { text, english })]);
  if (mapping.sheets.length > 0) values.set("sheets", [(text, english) => sheetPairs(mapping, { text, english })]);
  return values;
}

/** The row that a change goes into, null for a new one; a pair is taken out of every row that has it. */
function rowsToChange(found: FoundSheet, id: string, change: SettingChange, { dateSystem }: Workbook): readonly (number | null)[] {
  const { sheet, headings } = found;
  const keyAt = headings.columns.get("key") ?? KEY;
  const rows = sheet.rows.flatMap((cells, row) => (row >= headings.firstRow && typeof cells[keyAt] === "string" && settingId(cells[keyAt]) === id ? [row] : []));
  const having = change.kind === "pair" && change.stands === null ? rows.filter((row) => hasPair(textAt(found, row, dateSystem), change.from)) : [];
  // Of several rows of one key the last that has a value is in force.
  return having.length > 0 ? having : [rows.filter((row) => textAt(found, row, dateSystem) !== "").at(-1) ?? rows.at(-1) ?? null];
}

function textAt({ sheet, headings }: FoundSheet, row: number, system: DateSystem): string {
  const column = headings.columns.get("value") ?? VALUE;
  return printCell(sheet.rows[row]?.[column] ?? null, sheet.formats[row]?.[column] ?? "", system).trim();
}

function intoRow({ found, row }: { readonly found: FoundSheet; readonly row: number | null }, id: string, value: NewValue, updated: number | null, { dateSystem }: Workbook): readonly Entry[] {
  const { sheet, headings } = found;
  const format = row === null ? "" : (sheet.formats[row]?.[headings.columns.get("value") ?? VALUE] ?? "");
  const typed = value(row === null ? "" : textAt(found, row, dateSystem), headings.english);
  const fields: FieldValues = {
    ...(row === null && { key: { value: settingName(id, headings.english) } }),
    value: { value: typed === "" ? null : typeof typed === "number" && format.includes("%") ? typed / 100 : typed },
    ...(headings.columns.has("updated") && { updated: { value: updated, day: true as const } }),
  };
  return typedFields({ spec: SETTINGS, found, row }, fields);
}

function withNewSheet({ sheets }: Workbook, values: NewValues, updated: number | null, words: Words): PlannedSettings {
  const [drawing] = templateDrawings(words, { sheets: [SETTINGS] });
  if (!drawing) throw new Error("the template has no 设置");
  const taken = sheets.find(({ name }) => name.toLowerCase() === drawing.name.toLowerCase());
  if (taken) throw new CannotReview("setting-no-place", { say: "setting-no-place", with: { sheet: taken.name } });
  const english = drawing.name === SETTINGS.en;
  const made: { readonly row: number; readonly key: string; readonly typed: string | number; readonly before: string | number | null }[] = [];
  const rows = [...drawing.rows];
  for (const [at, row] of drawing.rows.entries()) {
    const key = row.cells[KEY]?.value;
    const news = typeof key === "string" ? values.get(settingId(key) ?? "") : undefined;
    if (typeof key !== "string" || !news) continue;
    const before = plainValue(row.cells[VALUE]);
    for (const [nth, value] of news.entries()) {
      const typed = value(String(before ?? ""), english);
      const into = nth === 0 ? at : rows.length;
      made.push({ row: into, key, typed, before });
      rows[into] = { ...row, cells: [row.cells[KEY] ?? null, inputCell(typed), row.cells[2] ?? null, dayCell(updated)] };
    }
  }
  const first = made[0];
  if (!first) throw new RangeError([...values.keys()].join());
  const whole: Drawing = { ...drawing, rows };
  const undo = made.map(({ row, key, typed, before }): Entry => ({ sheet: drawing.name, head: 1, row, cells: [{ column: VALUE, value: before, was: typed }], holds: [{ row, column: KEY, value: key }] }));
  return { plans: [creating(whole, "")], place: { sheet: drawing.name, row: first.row + 1, column: VALUE + 1 }, undo };
}

function plainValue(cell: DrawnCell | null | undefined): string | number | null {
  return typeof cell?.value === "string" || typeof cell?.value === "number" ? cell.value : null;
}

function inputCell(value: string | number): DrawnCell {
  return { value, role: "input", format: typeof value === "string" ? "text" : "general" };
}

function dayCell(value: number | null): DrawnCell | null {
  return value === null ? null : { value, role: "center", format: "day" };
}

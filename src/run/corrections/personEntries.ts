import { PEOPLE } from "../../model/columns/index.js";
import type { PersonChange } from "../../model/correction.js";
import type { Entry } from "../../model/entry.js";
import type { Words } from "../../words/index.js";
import type { BookTables } from "../bookTables.js";
import { typedFields, type FieldValues } from "../typedFields.js";
import { newSheetEntry } from "./newSheetEntry.js";

/**
 * What writes a member of the team into 人员: into their own row, into a new one, or with a 人员 that is made for them.
 *
 * @throws CannotReview what `typedFields` and `newSheetEntry` throw.
 */
export function personEntries({ name, ...told }: PersonChange, { workbook, inputs, found }: BookTables, words: Words): readonly Entry[] {
  const table = found.find(({ spec }) => spec === PEOPLE)?.sheet;
  const person = inputs.people?.rows.find((one) => one.name === name);
  const fields: Readonly<Record<string, string>> = { group: told.group, workingTime: told.workingTime, leave: told.leave };
  const values = (english: boolean, isKept: (field: string, value: string) => boolean): FieldValues =>
    Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (isKept(field, value) ? [[field, { value: value === "" ? null : wordOf(field, value, english) }]] : [])));
  const isFilled = (_: string, value: string): boolean => value !== "";
  if (!table) return [newSheetEntry(PEOPLE, workbook, words, { name: { value: name }, ...values(words.template.language === "en", isFilled) })];
  const { english, columns } = table.headings;
  if (!person) return typedFields({ spec: PEOPLE, found: table, row: null }, { name: { value: name }, ...values(english, isFilled) });
  return typedFields({ spec: PEOPLE, found: table, row: person.origin.row - 1 }, values(english, (field, value) => value !== "" || columns.has(field)));
}

/** A word of a drop-down in the language of its sheet, any other as typed. */
function wordOf(field: string, value: string, english: boolean): string {
  const column = PEOPLE.columns.find((one) => one.field === field);
  const at = column && "values" in column ? column.values.findIndex((one) => one === value) : -1;
  return (english && column && "valuesEn" in column ? column.valuesEn[at] : undefined) ?? value;
}

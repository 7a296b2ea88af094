import { PEOPLE } from "../../model/columns/index.js";
import type { ColumnSpec } from "../../model/columns/spec.js";
import type { PersonChange } from "../../model/correction.js";
import { daySerial, type DateSystem } from "../../model/dateSystem.js";
import type { Day } from "../../model/day.js";
import type { Entry } from "../../model/entry.js";
import type { Words } from "../../words/index.js";
import type { BookTables } from "../bookTables.js";
import { typedFields, type FieldValues } from "../typedFields.js";
import { newSheetEntry } from "./newSheetEntry.js";

const FIELDS = ["group", "superior", "from", "to", "workingTime", "leave"] as const;
type Field = (typeof FIELDS)[number];
type Said = string | Day | undefined;

/**
 * What writes a member of the team into 人员: what is said anew into their own row, all of it into a new one, or with a 人员 that is made for them.
 *
 * @throws CannotReview what `typedFields` and `newSheetEntry` throw.
 */
export function personEntries(change: PersonChange, { workbook, inputs, found }: BookTables, words: Words): readonly Entry[] {
  const table = found.find(({ spec }) => spec === PEOPLE)?.sheet;
  const person = inputs.people?.rows.find(({ name }) => name === change.name);
  const said = (field: Field): Said => (change[field] === "" ? undefined : (change[field] ?? undefined));
  const filled = FIELDS.filter((field) => said(field) !== undefined);
  // A cell that says what it is to say stays as it is typed, one that cannot be read too.
  const anew = FIELDS.filter((field) => said(field) !== person?.[field]);
  const values = (fields: readonly Field[], english: boolean): FieldValues => Object.fromEntries(fields.map((field) => [field, cellOf(field, said(field), english, workbook.dateSystem)]));
  const name = { value: change.name };
  if (!table) return [newSheetEntry(PEOPLE, workbook, words, { name, ...values(filled, words.template.language === "en") })];
  const { english } = table.headings;
  if (!person) return typedFields({ spec: PEOPLE, found: table, row: null }, { name, ...values(filled, english) });
  return typedFields({ spec: PEOPLE, found: table, row: person.origin.row - 1 }, values(anew.length > 0 ? anew : filled, english));
}

/** A day as its serial number, a word of a drop-down in the language of its sheet, any other as typed. */
function cellOf(field: Field, said: Said, english: boolean, system: DateSystem): FieldValues[string] {
  if (said === undefined) return { value: null };
  if (typeof said === "number") return { value: daySerial(said, system) ?? null, day: true };
  const column: ColumnSpec | undefined = PEOPLE.columns.find((one) => one.field === field);
  const at = column?.values?.indexOf(said) ?? -1;
  return { value: (english ? column?.valuesEn?.[at] : undefined) ?? said };
}

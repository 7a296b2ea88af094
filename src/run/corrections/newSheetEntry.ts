import type { SheetSpec } from "../../model/columns/spec.js";
import type { Entry, TypedCell } from "../../model/entry.js";
import { CannotReview } from "../../model/finding.js";
import type { Workbook } from "../../model/workbook.js";
import { templateDrawings } from "../../report/template/templateDrawings.js";
import type { Words } from "../../words/index.js";
import type { FieldValues } from "../typedFields.js";

/**
 * The entry that makes a sheet as the standard workbook has it, with these values in its first row.
 *
 * @throws CannotReview `correction-unread` where a sheet of that name is there, though nobody can read its headings.
 */
export function newSheetEntry(spec: SheetSpec, { sheets }: Workbook, words: Words, fields: FieldValues): Entry {
  const [drawing] = templateDrawings(words, { sheets: [spec] });
  if (!drawing) throw new Error(`the template has no ${spec.zh}`);
  const taken = sheets.find(({ name }) => name === drawing.name);
  if (taken) throw new CannotReview("correction-unread", { say: "correction-unread", with: { sheet: taken.name } });
  const cells = spec.columns.flatMap(({ field }, column): TypedCell[] => (fields[field] ? [{ column, was: null, ...fields[field] }] : []));
  return { sheet: drawing.name, row: null, head: drawing.rows.length - 1, cells, holds: [], absent: drawing };
}

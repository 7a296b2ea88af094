import type { Area } from "../../../src/model/workbook.js";
import { columnLetters } from "../../../src/model/origin.js";
import { parseReference } from "./address.js";
import type { Book, BookSheet } from "./book.js";

/** Where cells of the changed sheet are now; null where they are gone. */
export type NewPlace = (area: Area) => Area | null;

/** A text in quotes, or a reference with its sheet where it names one. */
const REFERENCE = /"[^"]*"|(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(!])/gu;

/** Follows cells that were moved in every formula, name, rule and chart that refers to them, as Excel does. */
export function moveReferences(book: Book, changed: BookSheet, place: NewPlace): void {
  const follow = (text: string, home: BookSheet | null): string => moved(text, (sheet) => (sheet ?? home?.name) === changed.name, place);
  followAll(book.names, (text) => follow(text, null));
  for (const sheet of book.sheets) {
    followAll(sheet.names, (text) => follow(text, sheet));
    for (const cells of sheet.rows) for (const cell of cells ?? []) if (cell?.formula) cell.formula = follow(cell.formula, sheet);
    for (const chart of sheet.charts) {
      chart.source = follow(chart.source, sheet);
      for (const { kept } of chart.series) followKept(kept, ["values", "categories"], (text) => follow(text, sheet));
    }
    for (const { kept } of sheet.rules) followKept(kept, ["custom/rule/formula"], (text) => follow(text, sheet));
  }
}

/** Leaves `#REF!` wherever something refers to a sheet that is deleted. */
export function loseSheet(book: Book, lost: BookSheet): void {
  moveReferences(book, lost, () => null);
}

function followAll(names: Map<string, string>, follow: (text: string) => string): void {
  for (const [name, text] of names) names.set(name, follow(text));
}

function followKept(kept: Record<string, unknown>, members: readonly string[], follow: (text: string) => string): void {
  for (const member of members) if (typeof kept[member] === "string") kept[member] = follow(kept[member]);
}

function moved(text: string, isMeant: (sheet: string | null) => boolean, place: NewPlace): string {
  return text.replace(REFERENCE, (whole, sheet: string | undefined, cells: string | undefined) => {
    const reference = cells === undefined ? undefined : parseReference(whole);
    if (!reference || cells === undefined || !isMeant(reference.sheet)) return whole;
    const area = place(reference.area);
    return `${sheet ?? ""}${area ? written(area, cells) : "#REF!"}`;
  });
}

/** The area in the way that the old reference was written: with its `$` signs, one cell or two. */
function written({ top, left, bottom, right }: Area, old: string): string {
  const ends = old.split(":").map((end) => /(\$?)[A-Z]+(\$?)/.exec(end));
  const cell = (end: RegExpExecArray | null | undefined, row: number, column: number): string => `${end?.[1] ?? ""}${columnLetters(column + 1)}${end?.[2] ?? ""}${row + 1}`;
  return ends.length === 1 ? cell(ends[0], top, left) : `${cell(ends[0], top, left)}:${cell(ends[1], bottom, right)}`;
}

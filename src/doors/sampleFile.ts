import { newWorkbook } from "../hosts/xlsx/newWorkbook.js";
import { openPackage } from "../hosts/xlsx/package.js";
import { writeWorkbook } from "../hosts/xlsx/writeWorkbook.js";
import type { Day } from "../model/day.js";
import { shiftWeek, weekOf } from "../model/week.js";
import { creating } from "../model/writePlan.js";
import { templateDrawings } from "../report/template/templateDrawings.js";
import { teamBook } from "../samples/sampleBooks.js";
import type { Words } from "../words/words.js";

/** The sample team as a workbook's bytes, its last complete week being the one before today's. */
export function sampleFile(words: Words, today: Day, version: string): { readonly bytes: Uint8Array; readonly name: string } {
  const book = teamBook(shiftWeek(weekOf(today), -1).start);
  const plans = templateDrawings(words, book).map((drawing) => creating(drawing, version));
  return { bytes: writeWorkbook(openPackage(newWorkbook()), plans), name: book.file };
}

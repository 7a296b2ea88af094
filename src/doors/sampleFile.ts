import type { Day } from "../model/day.js";
import { shiftWeek, weekOf } from "../model/week.js";
import { teamBook } from "../samples/sampleBooks.js";
import type { Words } from "../words/words.js";
import { standardFile } from "./standardFile.js";

/** The sample team as a workbook's bytes, its last complete week being the one before today's. */
export function sampleFile(words: Words, today: Day, version: string): { readonly bytes: Uint8Array; readonly name: string } {
  const book = teamBook(shiftWeek(weekOf(today), -1).start);
  return { bytes: standardFile(words, version, book), name: book.file };
}

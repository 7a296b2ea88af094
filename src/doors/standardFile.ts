import { newWorkbook } from "../hosts/xlsx/newWorkbook.js";
import { openPackage } from "../hosts/xlsx/package.js";
import { writeWorkbook } from "../hosts/xlsx/writeWorkbook.js";
import { creating } from "../model/writePlan.js";
import { templateDrawings, type TemplateOptions } from "../report/template/templateDrawings.js";
import type { Words } from "../words/words.js";

/** The standard workbook's bytes, empty or with the rows that are given. */
export function standardFile(words: Words, version: string, options: TemplateOptions = {}): Uint8Array<ArrayBuffer> {
  const plans = templateDrawings(words, options).map((drawing) => creating(drawing, version));
  return new Uint8Array(writeWorkbook(openPackage(newWorkbook()), plans));
}

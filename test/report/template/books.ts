import { readFileSync } from "node:fs";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import type { Workbook } from "../../../src/model/workbook.js";
import { templateDrawings } from "../../../src/report/template/templateDrawings.js";
import type { SampleBook } from "../../../src/samples/sampleBooks.js";
import type { FullRows } from "../../../src/samples/fullSample.js";
import { WORDS, type Language } from "../../../src/words/index.js";
import { creating } from "../../../src/model/writePlan.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };

/** A sample as the bytes of a file, in one language. */
export function bytesOf(book: SampleBook | SampleBook<FullRows>, language: Language = "zh"): Uint8Array {
  const plans = templateDrawings(WORDS[language], book).map((drawing) => creating(drawing, version));
  return writeWorkbook(openPackage(newWorkbook()), plans);
}

/** A file as the reader sees it. */
export async function opened(bytes: Uint8Array, name: string): Promise<Workbook> {
  return new XlsxHost(bytes, name).read();
}

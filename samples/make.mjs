// Writes the sample workbooks beside this file, the same bytes at every run: node samples/make.mjs
import { readFileSync, writeFileSync } from "node:fs";
import "../.ci/typescript.mjs";

const { openPackage } = await import("../src/hosts/xlsx/package.ts");
const { newWorkbook } = await import("../src/hosts/xlsx/newWorkbook.ts");
const { writeWorkbook } = await import("../src/hosts/xlsx/writeWorkbook.ts");
const { templateDrawings } = await import("../src/report/template/templateDrawings.ts");
const { STANDARD_BOOK, WEEK_BOOK, teamBook } = await import("../src/samples/sampleBooks.ts");
const { fullBook } = await import("../src/samples/fullBook.ts");
const { WORDS } = await import("../src/words/index.ts");
const { creating } = await import("../src/model/writePlan.ts");
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

for (const book of [STANDARD_BOOK, WEEK_BOOK, teamBook(), fullBook()]) {
  const plans = templateDrawings(WORDS.zh, book).map((drawing) => creating(drawing, version));
  writeFileSync(new URL(book.file, import.meta.url), writeWorkbook(openPackage(newWorkbook()), plans));
}

// SheetJS: reads a workbook, counts keywords, writes two sheets more. Usage: node sheetjs.mjs <folder> <in> <out>
import { createRequire } from "node:module";
import { tally } from "./tally.mjs";

const [folder, input, output] = process.argv.slice(2);
const { readFile, utils, writeFile } = createRequire(`${folder}/package.json`)("xlsx");
const book = readFile(input);
const rowsOf = (name) => utils.sheet_to_json(book.Sheets[name], { header: 1 });
for (const { name, rows } of tally({ plans: rowsOf("周计划"), logs: rowsOf("每日日志") })) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
writeFile(book, output, { compression: true });

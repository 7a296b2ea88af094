// exceljs: reads a workbook, counts keywords, writes two sheets more. Usage: node exceljs.mjs <folder> <in> <out>
import { createRequire } from "node:module";
import { tally } from "./tally.mjs";

const [folder, input, output] = process.argv.slice(2);
const { Workbook } = createRequire(`${folder}/package.json`)("exceljs");
const book = new Workbook();
await book.xlsx.readFile(input);
const rowsOf = (name) => book.getWorksheet(name).getSheetValues().slice(1).map((row) => row.slice(1));
for (const { name, rows } of tally({ plans: rowsOf("周计划"), logs: rowsOf("每日日志") })) book.addWorksheet(name).addRows(rows);
await book.xlsx.writeFile(output);

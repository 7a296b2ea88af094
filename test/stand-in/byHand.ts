import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import type { Workbook } from "../../src/model/workbook.js";
import { userWorkbook } from "../hosts/contractBook.js";
import { openBook } from "./book/openBook.js";
import { ADDIN, closeBrowser, openStandIn } from "./openStandIn.js";
import { StandIn } from "./standIn.js";

/** Opens the built add-in in a window of Chromium that plays Excel, over a workbook of one's choice: `npm run stand-in -- 周计划.xlsx`. */
const [file] = process.argv.slice(2);
const folder = join(process.cwd(), "dist");

async function workbook(): Promise<Workbook> {
  return file === undefined ? userWorkbook() : new XlsxHost(readFileSync(file), basename(file)).read();
}

async function show(): Promise<void> {
  if (!existsSync(join(folder, "taskpane.html"))) throw new Error("dist/taskpane.html is missing: run `npm run build` first.");
  const standIn = new StandIn(openBook(await workbook()));
  const opened = await openStandIn({
    standIn, folder, shown: true, visible: true,
    commands: [{ label: "生成周复盘", action: "makeReview", page: `${ADDIN}/commands.html` }],
  });
  await new Promise((closed) => opened.page.once("close", closed));
  process.stderr.write(opened.complaints.map((complaint) => `${complaint}\n`).join(""));
  await closeBrowser();
}

await show();

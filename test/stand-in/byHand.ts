import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "./book/openBook.js";
import { ADDIN, closeBrowser, openStandIn, type Opened } from "./openStandIn.js";
import { StandIn } from "./standIn.js";

/**
 * Opens the built add-in in a window of Chromium that plays Excel, over the sample team's workbook or one's own: `npm run stand-in -- 周计划.xlsx`.
 *
 * `--picture out.png` needs no display: it presses the ribbon's button and keeps a picture of what stands then.
 */
const given = process.argv.slice(2);
const picture = given.includes("--picture") ? given.splice(given.indexOf("--picture"), 2)[1] : undefined;
const [file = join("samples", "三人团队_八周.xlsx")] = given;
const folder = join(process.cwd(), "dist");
const command = { label: "生成周复盘", action: "makeReview", page: `${ADDIN}/commands.html` };

async function keepPicture({ page }: Opened, path: string): Promise<void> {
  await page.evaluate((pressed) => (globalThis as unknown as { standIn: { runCommand(command: object): Promise<string> } }).standIn.runCommand(pressed), command);
  await page.waitForSelector("#tabs button[aria-current]");
  await page.screenshot({ path });
  await page.close();
}

async function show(): Promise<void> {
  if (!existsSync(join(folder, "taskpane.html"))) throw new Error("dist/taskpane.html is missing: run `npm run build` first.");
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(file), basename(file)).read()));
  const opened = await openStandIn({ standIn, folder, shown: true, visible: picture === undefined, commands: [command] });
  const closed = new Promise((done) => opened.page.once("close", done));
  if (picture !== undefined) await keepPicture(opened, picture);
  await closed;
  process.stderr.write(opened.complaints.map((complaint) => `${complaint}\n`).join(""));
  await closeBrowser();
}

await show();

// Takes the pictures of the README and of docs/ anew: the pane with the sample, and the sheets as the page prints them.
// With --states <folder> it takes every state of the pane instead, for somebody to look at, and fails where a page is wider than its window; names behind the folder pick walks (see stateSheets.mjs).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import "./typescript.mjs";
import { serve } from "./serve.mjs";

const states = process.argv.indexOf("--states");
if (states > 0) {
  const { takeStates } = await import("./stateSheets.mjs");
  const failed = await takeStates(process.argv[states + 1] ?? "states", process.argv.slice(states + 2)).catch(({ message }) => message);
  if (failed) console.error(failed);
  process.exit(failed ? 1 : 0);
}

const { findChromium } = await import("../test/stand-in/findChromium.ts");
const { looksOf, PICTURED_AT, PICTURED_ON, walkPictured } = await import("../test/e2e/picturedStates.ts");
/** Which of the pane's pictures are cut, and to what height. */
const CUT = { open: 520, choose: 600 };
const images = fileURLToPath(new URL("../docs/images/", import.meta.url));
mkdirSync(images, { recursive: true });

function must(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });

/** The page of the site as it stands at a moment. */
async function open(moment, options = {}) {
  const page = await browser.newPage({ locale: "zh-CN", ...options });
  await page.clock.setFixedTime(new Date(moment));
  await page.route((url) => url.origin !== new URL(site.address).origin, (route) => route.abort());
  await page.goto(site.address);
  await page.locator("fluent-button", { hasText: "打开示例" }).waitFor();
  return page;
}

async function review(page) {
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
}

async function pane() {
  const page = await open(PICTURED_ON, { viewport: PICTURED_AT, deviceScaleFactor: 2 });
  const looks = {};
  await walkPictured(page, async (state) => {
    await page.screenshot({ path: join(images, `${state}.png`), clip: { x: 0, y: 0, ...PICTURED_AT, height: CUT[state] ?? PICTURED_AT.height } });
    looks[state] = await looksOf(page);
  });
  writeFileSync(join("test", "golden", "pictures.json"), `${JSON.stringify(looks, null, 2)}\n`);
}

/** The number of the first page that begins with a title. */
function pageOf(pdf, title) {
  const { stdout } = spawnSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  const page = stdout.split("\f").findIndex((text) => text.trimStart().startsWith(title));
  if (page < 0) throw new Error(`no page begins with ${title}`);
  return String(page + 1);
}

/** Reviews a workbook, then prints the copy in the page, where it keeps up the boards that it has. */
async function printed(workbook, day, options, sheets) {
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-pictures-"));
  try {
    const copy = join(folder, "copy.xlsx");
    must(process.execPath, ["dist/cli.js", "review", workbook, ...options, "--today", day, "--out", copy]);
    const page = await open(`${day}T10:30:00`);
    await page.setInputFiles("#file", copy);
    await review(page);
    await page.locator("button", { hasText: "打印、PDF、长图" }).click();
    await page.locator(".print").waitFor();
    for (const tick of await page.locator(".rep-view [type=checkbox]").all()) await tick.check();
    await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    await page.locator(".print").click();
    const pdf = join(folder, "copy.pdf");
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    for (const [name, title] of Object.entries(sheets)) must("pdftoppm", ["-r", "90", "-png", "-singlefile", "-f", pageOf(pdf, title), "-l", pageOf(pdf, title), pdf, join(images, name)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await pane();
  await printed("samples/三人团队_八周.xlsx", "2025-09-22", ["--team", "--boards", "clients"], { team: "团队周复盘", coordination: "协同推进表", clients: "客户动态看板" });
  await printed("samples/示例周_销售甲.xlsx", "2025-08-18", [], { review: "周复盘 · 销售甲" });
} finally {
  await browser.close();
  await site.close();
}

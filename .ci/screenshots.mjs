// Takes the pictures of the README anew: the pane with the sample, and the sheets as LibreOffice prints them.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import "./typescript.mjs";
import { serve } from "./serve.mjs";

const { findChromium } = await import("../test/stand-in/findChromium.ts");
const images = fileURLToPath(new URL("../docs/images/", import.meta.url));
mkdirSync(images, { recursive: true });

function must(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

async function pane() {
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 900 }, deviceScaleFactor: 2, locale: "zh-CN" });
    await page.clock.setFixedTime(new Date("2025-09-22T10:30:00"));
    await page.route((url) => url.origin !== new URL(site.address).origin, (route) => route.abort());
    await page.goto(site.address);
    await page.locator("fluent-button", { hasText: "打开示例" }).click();
    await page.locator(".run").click();
    await page.locator(".result").waitFor();
    await page.screenshot({ path: join(images, "pane.png") });
  } finally {
    await browser.close();
    await site.close();
  }
}

function printed(workbook, options, sheets) {
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-pictures-"));
  try {
    const copy = join(folder, "copy.xlsx");
    must(process.execPath, ["dist/cli.js", "review", workbook, ...options, "--out", copy]);
    must("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, copy]);
    const pages = join(folder, "page");
    must("pdftoppm", ["-r", "90", "-png", join(folder, "copy.pdf"), pages]);
    const { stdout } = spawnSync("pdfinfo", [join(folder, "copy.pdf")], { encoding: "utf8" });
    const count = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
    for (const [name, fromEnd] of Object.entries(sheets)) {
      const number = String(count - fromEnd).padStart(String(count).length, "0");
      copyFileSync(`${pages}-${number}.png`, join(images, `${name}.png`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await pane();
printed("samples/三人团队_八周.xlsx", ["--team", "--today", "2025-09-22"], { team: 2, coordination: 1, clients: 0 });

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { pdfPages, type PdfPage } from "../support/pdfPages.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { keeping } from "./keeping.js";
import { openOneFile } from "./openOneFile.js";
import { openPage, type OpenedPage } from "./openPage.js";

jest.setTimeout(120_000);

const keep = keeping<OpenedPage>();

afterAll(closeBrowser);

/** The browser's own window for printing is never opened: what it would print is taken as a PDF. */
const PRINTING = `globalThis.print = () => { globalThis.asked = document.title; };`;
const A4 = { portrait: [595, 842], landscape: [842, 595] } as const;

async function reviewed(page: Page, texts: { readonly sample: string; readonly open: string }): Promise<void> {
  await page.locator("fluent-button", { hasText: texts.sample }).click();
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
  await page.locator("button.act", { hasText: texts.open }).press("Enter");
  await page.locator(".rep-view h2:focus").waitFor();
}

async function printed(page: Page): Promise<readonly PdfPage[]> {
  await page.locator(".print").press("Enter");
  await page.locator(".printed").waitFor({ state: "attached" });
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".printed").count()).toBe(0);
  return pages;
}

/** The size that a PNG says it has. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function painted(page: Page): Promise<readonly { readonly name: string; readonly png: Buffer }[]> {
  await page.locator(".paint").press("Enter");
  await page.locator(".pictures canvas").first().waitFor();
  const pictures = [];
  for (const link of await page.locator(".pictures .primary-link").all()) {
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    pictures.push({ name: download.suggestedFilename(), png: readFileSync(await download.path()) });
  }
  return pictures;
}

const told = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join("\n").replace(/\s/g, "");

test("a review is printed on A4 and painted 1080 pixels wide, whole or for those above", async () => {
  const { page, complaints } = keep(await openPage({ library: "blocked", before: PRINTING }));
  await reviewed(page, { sample: "打开示例", open: "打印、PDF、长图" });
  const title = await page.title();
  const pages = await printed(page);
  expect(await page.evaluate(() => Reflect.get(globalThis, "asked"))).toMatch(/^周复盘_全团队_\d{4}-\d\d-\d\d$/);
  expect(await page.title()).toBe(title);
  const forms = pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
  expect(forms[0]).toEqual(A4.portrait);
  expect(forms.at(-1)).toEqual(A4.landscape);
  const text = told(pages);
  expect(text).toContain("团队周复盘");
  expect(text).toContain("协同推进表");
  pages.forEach((one, nth) => {
    expect(told([one])).toContain("供复盘讨论，不作考核依据");
    expect(told([one])).toContain(`第${nth + 1}页共${pages.length}页`);
  });

  const [picture] = await painted(page);
  expect(picture?.name).toMatch(/^周复盘_全团队_\d{4}-\d\d-\d\d\.png$/);
  const [width, height] = sizeOf(picture?.png ?? Buffer.alloc(0));
  expect(width).toBe(1080);
  expect(height).toBeGreaterThan(1080);
  expect(height).toBeLessThanOrEqual(15_000);

  await page.locator("label", { hasText: "上报版" }).locator("input").press("Space");
  await page.locator(".print").waitFor();
  expect(await page.locator(".pictures").count()).toBe(0);
  const upward = told(await printed(page));
  expect(await page.evaluate(() => Reflect.get(globalThis, "asked"))).toMatch(/_上报版$/);
  expect(text).toContain("每人一行");
  expect(upward).not.toContain("每人一行");
  for (const tick of await page.locator(".rep-view [type=checkbox]").all()) await tick.setChecked(false);
  await page.locator(".rep-view [role=status]", { hasText: "先勾选至少一张" }).waitFor();
  expect(complaints).toEqual([]);
});

test("so it is from the one file, in English", async () => {
  const { page, complaints } = keep(await openOneFile(PRINTING));
  await page.locator("header.top fluent-button").click();
  await page.locator("html[lang=en]").waitFor();
  await reviewed(page, { sample: "Open the sample", open: "Print, PDF, picture" });
  expect(await page.locator(".rep-view").innerText()).not.toMatch(/\bpaper[A-Z]/);
  const pages = await printed(page);
  expect(told(pages)).toContain(`${pages.length}`);
  const pictures = await painted(page);
  for (const { name, png } of pictures) {
    expect(name).toMatch(/^review_.+\.png$/);
    expect(sizeOf(png)[0]).toBe(1080);
  }
  expect(complaints).toEqual([]);
});

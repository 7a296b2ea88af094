import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { standardFile } from "../../src/doors/standardFile.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { markerOf } from "../../src/model/marker.js";
import type { Workbook } from "../../src/model/workbook.js";
import { zh } from "../../src/words/zh/index.js";
import { bookBytes, MEMBERS, rowsOfMember } from "../rollup/sampleMail.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { keeping } from "./keeping.js";
import { openOneFile } from "./openOneFile.js";
import type { OpenedPage } from "./openPage.js";

jest.setTimeout(180_000);

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };

/** A worker that is there, and fails before it has said a word: what a browser does that lets a file have none. */
const DEAD_WORKER = `globalThis.Worker = class extends EventTarget {
  postMessage() { queueMicrotask(() => this.dispatchEvent(new Event("error", { cancelable: true }))); }
  terminate() {}
};`;

const keep = keeping<OpenedPage>();

afterAll(closeBrowser);

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** What a press saves, read again. */
async function saved(page: Page, press: string): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(press).click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const name = download.suggestedFilename();
  return { name, bytes, workbook: await new XlsxHost(bytes, name).read() };
}

const kindsOf = ({ sheets }: Workbook): readonly string[] => sheets.flatMap((sheet) => markerOf(sheet)?.key.kind ?? []);

async function reviewSample(page: Page): Promise<void> {
  await page.locator("fluent-button", { hasText: "打开示例" }).click();
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
}

test("double-clicked, without a network, it saves the standard workbook, reviews the sample, takes the review out again, and rolls mailed files up", async () => {
  const { page } = keep(await openOneFile());
  expect(await page.content()).not.toContain(process.cwd());
  const template = await saved(page, "fluent-button.template");
  expect(template.name).toBe("标准工作簿.xlsx");
  expect(await page.locator(".opening").isVisible()).toBe(false);
  expect(Buffer.from(template.bytes).equals(Buffer.from(standardFile(zh, version)))).toBe(true);

  await reviewSample(page);
  expect(page.workers()).toHaveLength(1);
  expect(await page.locator(".paper").innerText()).toContain("团队周复盘");
  const copy = await saved(page, ".primary-link");
  expect(copy.name).toBe("三人团队_八周.周复盘.xlsx");
  expect(kindsOf(copy.workbook)).toEqual(expect.arrayContaining(["team", "coordination"]));
  expect(copy.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["周计划", "每日日志"]));

  await page.locator(".more summary").click();
  await page.locator("fluent-button", { hasText: "全部移除" }).click();
  await page.locator("fluent-button", { hasText: "确认移除" }).click();
  await page.locator(".changed").waitFor();
  expect(kindsOf((await saved(page, ".primary-link")).workbook)).toEqual([]);

  await page.locator("fluent-button", { hasText: "换一个文件" }).click();
  const mailed = MEMBERS.slice(0, 2).map((name) => ({ name: `周报_${name}.xlsx`, base64: Buffer.from(bookBytes(rowsOfMember(name))).toString("base64") }));
  const dataTransfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, mailed);
  await page.dispatchEvent(".open", "drop", { dataTransfer });
  await page.locator("fluent-button", { hasText: "生成团队工作簿" }).click();
  const team = await saved(page, ".primary-link");
  expect(team.name).toMatch(/^团队周复盘_\d{4}-\d\d-\d\d\.xlsx$/);
  expect(kindsOf(team.workbook)).toEqual(expect.arrayContaining(["team", "intake"]));
});

test("in a browser that gives a file only a worker that fails, it does the work on the page", async () => {
  const { page } = keep(await openOneFile(DEAD_WORKER));
  await reviewSample(page);
  expect(await page.locator(".paper").innerText()).toContain("团队周复盘");
  expect(page.workers()).toHaveLength(0);
});

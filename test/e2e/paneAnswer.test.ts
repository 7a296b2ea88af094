import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import type { Sheet } from "../../src/model/workbook.js";
import { openBook } from "../stand-in/book/openBook.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { ownFile } from "../support/ownFile.js";
import { log, MONDAY, plans, sheet } from "../support/weekBook.js";
import { keeping } from "./keeping.js";
import { tabTo } from "./keyboard.js";
import { openPage, type OpenedPage } from "./openPage.js";
import { TYPE } from "./paneStates.js";

jest.setTimeout(120_000);

const keep = keeping<Opened | OpenedPage>();

afterAll(closeBrowser);

/** A done task that no log row belongs to, a task whose words leave it open, and a client whose name 客户 has otherwise. */
const SHEETS: readonly Sheet[] = [
  plans([["部署收款", "落实到人", "已完成", 1], ["补充协议", "签订", "已挂网，翻绿牌", 2]], ["序号"]),
  log([[MONDAY, "拜访示例自然资源局", "谈妥了", "", "", "示例自然资源局"], [MONDAY + 1, "与投资方开会", "满意", "", "", ""]], ["客户"]),
  sheet("客户", [["客户名称", "负责人", "生命周期阶段"], ["示例县自然资源局", "销售甲", "意向期"]]),
];

async function review(pane: Page | Frame): Promise<void> {
  await pane.locator(".run").click();
  await pane.locator(".result").waitFor();
}

/** Opens one way to correct a line, by the keyboard; the keyboard then is in its form. */
async function openWay(pane: Page | Frame, kind: string, line: RegExp): Promise<void> {
  await pane.locator(".line-row", { hasText: line }).locator(`.correct-${kind}`).first().press("Enter");
  await pane.locator(".answer-form input:focus, .answer-form select:focus").waitFor();
}

/** What was written and where, once the review has run again; the keyboard stands on it. */
async function said(pane: Page | Frame): Promise<string> {
  await pane.locator(".correction-said:focus").waitFor();
  return pane.locator(".correction-said:focus").innerText();
}

test("in Excel a task gets its log row, a name its client and a phrase its meaning, where each is asked about", async () => {
  const standIn = new StandIn(openBook({ fileName: "周报.xlsx", dateSystem: 1900, sheets: SHEETS }));
  const cells = (name: string, column: number): readonly unknown[] => (standIn.book.sheets.find((one) => one.name === name)?.rows ?? []).slice(0, 3).map((row) => row[column]?.value ?? null);
  const { pane, page } = keep(await openStandIn({ standIn, folder: "dist", platform: "desktop" })) as Opened;
  await page.setViewportSize({ width: 320, height: 700 });
  await review(pane);
  expect(await pane.locator(".group-groupUnplanned .line-row").count()).toBeGreaterThan(0);

  await openWay(pane, "link", /部署收款.*未见/s);
  const form = pane.locator(".answer-form");
  await tabTo({ page, pane }, ".answer-form [type=submit]");
  await page.keyboard.press("Enter");
  await form.locator("[role=alert]", { hasText: "请先选一项" }).waitFor();
  await tabTo({ page, pane }, ".answers input", "Shift+Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 4 && !(await form.getByLabel("与投资方开会").isChecked()); presses += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await said(pane)).toContain("每日日志!H3");
  expect(cells("每日日志", 7)).toEqual(["关联任务", null, 1]);
  expect(await pane.locator(".line-row", { hasText: /部署收款.*未见/s }).count()).toBe(0);
  await pane.locator(".correction-said:focus button").press("Enter");
  await pane.locator(".correction-said:focus", { hasText: "更正已撤回" }).waitFor();
  expect(cells("每日日志", 7)).toEqual(["关联任务", null, null]);

  await openWay(pane, "alias", /客户表中没有“示例自然资源局”/);
  await form.getByLabel("就是「示例县自然资源局」").press("Space");
  await form.getByRole("button", { name: "写入别名" }).press("Enter");
  expect(await said(pane)).toContain("客户!D2");
  expect(cells("客户", 3)).toEqual(["别名", "示例自然资源局"]);
  expect(await pane.locator(".line-row", { hasText: "客户表中没有" }).count()).toBe(0);

  await openWay(pane, "phrase", /补充协议/);
  await form.locator("select").selectOption("翻绿牌");
  await form.getByLabel("部分完成").press("Space");
  await form.getByRole("button", { name: "写入短语" }).press("Enter");
  expect(await said(pane)).toMatch(/写在 设置!B\d+/);
  expect(await pane.locator(".group-groupPlans .line-row", { hasText: "补充协议" }).innerText()).toMatch(/^[△\s]*部分完成/);
  expect(standIn.book.sheets.find(({ name }) => name === "设置")?.rows.some((row) => row[1]?.value === "翻绿牌=部分完成")).toBe(true);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test("in the browser page a log row gets its task, and a name is nobody else's, in the copy that is offered", async () => {
  const { page } = keep(await openPage({ library: "blocked", locale: "en-US" })) as OpenedPage;
  await page.locator(".open").waitFor();
  await page.setInputFiles("#file", [{ name: "周报.xlsx", mimeType: TYPE, buffer: Buffer.from(ownFile(SHEETS)) }]);
  await page.locator(".found").waitFor();
  await review(page);
  await page.locator(".group-groupUnplanned > summary").click();
  await openWay(page, "link", /与投资方开会/);
  await page.keyboard.press("Escape");
  await page.locator(".correct-link:focus").press("Enter");
  await page.locator(".answer-form").getByLabel("部署收款").press("Space");
  await page.getByRole("button", { name: "Write the link" }).press("Enter");
  expect(await said(page)).toContain("每日日志!H3");
  await openWay(page, "alias", /示例自然资源局/);
  await page.locator(".answer-form").getByLabel("None of them").press("Space");
  await page.getByRole("button", { name: "Write the alias" }).press("Enter");
  expect(await said(page)).toMatch(/Settings!B\d+/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".primary-link").click()]);
  const { sheets } = await new XlsxHost(readFileSync(await download.path()), null).read();
  const rows = (name: string): readonly (readonly unknown[])[] => sheets.find((one) => one.name === name)?.rows ?? [];
  expect(rows("每日日志").map((row) => row[7] ?? null)).toEqual(["关联任务", null, 1]);
  expect(rows("Settings").flat()).toContain("示例自然资源局=示例自然资源局");
});

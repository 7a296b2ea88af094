import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../stand-in/book/openBook.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { keeping } from "./keeping.js";
import { openPage, type OpenedPage } from "./openPage.js";

jest.setTimeout(120_000);

const keep = keeping<Opened | OpenedPage>();

afterAll(closeBrowser);

/** Opens the form of the first line of a group that reads like this, by the keyboard alone. */
async function openForm(pane: Page | Frame, group: string, line: RegExp): Promise<void> {
  const row = pane.locator(`.group-${group} .line-row`, { hasText: line }).first();
  await row.locator(".correct").press("Enter");
  await row.locator("form").waitFor();
}

/** What was written and where, once the review has run again; the pane's focus stands on it. */
async function said(pane: Page | Frame): Promise<string> {
  const note = pane.locator(".correction-said:focus");
  await note.waitFor();
  return note.innerText();
}

const done = (pane: Page | Frame): Promise<string> => pane.locator(".figure-value").first().innerText();

test("in Excel a grade is overridden and taken back, and a flag is paused, where each is seen", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "三人团队_八周.xlsx").read()));
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" })) as Opened;
  await pane.locator("#week").selectOption({ index: 1 });
  await pane.locator(".run").click();
  await pane.locator(".result").waitFor();
  const before = await done(pane);

  await openForm(pane, "groupPlans", /^\s*[△×]/);
  const form = pane.locator("form.answer-form");
  expect(await form.locator("select:focus").count()).toBe(1);
  await form.locator("textarea").fill(" ");
  await form.locator("button[type=submit]").click();
  expect(await form.locator("[role=alert]").innerText()).toMatch(/请填写理由/);
  expect(await form.locator("textarea[aria-invalid=true]:focus").count()).toBe(1);
  await form.getByRole("button", { name: "取消" }).press("Enter");
  await pane.locator(".correct:focus").press("Enter");
  await form.getByLabel("主管评定").selectOption({ label: "完成" });
  await form.getByLabel("理由（必填）").fill("=已电话核实");
  await form.locator("button[type=submit]").click();
  const [, letters = "", row = ""] = /写在 周计划!([A-Z]+)(\d+)/.exec(await said(pane)) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cells = (): readonly unknown[] => [column, column + 1].map((at) => standIn.book.sheets.find(({ name }) => name === "周计划")?.rows[Number(row) - 1]?.[at]?.value ?? null);
  expect(cells()).toEqual(["完成", "=已电话核实"]);
  const after = await done(pane);
  expect(Number(after.split("/")[0])).toBe(Number(before.split("/")[0]) + 1);

  await pane.locator(".correction-said:focus button").click();
  await pane.locator(".correction-said:focus", { hasText: "更正已撤回" }).waitFor();
  expect(cells()).toEqual([null, null]);
  expect(await done(pane)).toBe(before);

  await openForm(pane, "groupFlags", /./);
  const count = Number(await pane.locator(".group-groupFlags .count").innerText());
  expect(await form.locator("input[type=date]:focus").inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
  await form.getByLabel("理由（必填）").fill("已约下月");
  await form.getByLabel("谁").press("Enter");
  expect(await said(pane)).toContain("暂停!A3");
  expect(Number(await pane.locator(".group-groupPaused .count").innerText())).toBeGreaterThan(0);
  expect(Number(await pane.locator(".group-groupFlags .count").innerText())).toBeLessThan(count);
  const pause = standIn.book.sheets.find(({ name }) => name === "暂停")?.rows[2] ?? [];
  expect(pause.slice(3, 4).map((cell) => cell?.value)).toEqual(["已约下月"]);
});

test("in the browser page the correction stands in the copy that is offered", async () => {
  const { page } = keep(await openPage({ library: "blocked" })) as OpenedPage;
  await page.locator("fluent-button", { hasText: "打开示例" }).click();
  await page.locator(".found").waitFor();
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
  const before = await done(page);
  await openForm(page, "groupPlans", /^\s*[△×]/);
  await page.getByLabel("理由（必填）").press("Escape");
  await page.locator(".correct:focus").press("Enter");
  await page.getByLabel("主管评定").selectOption({ label: "完成" });
  await page.getByLabel("理由（必填）").fill("已电话核实");
  await page.getByRole("button", { name: "写入主管评定" }).click();
  expect(await said(page)).toMatch(/写在 周计划!/);
  expect(await done(page)).not.toBe(before);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".primary-link").click()]);
  const { sheets } = await new XlsxHost(readFileSync(await download.path()), null).read();
  expect(sheets.find(({ name }) => name === "周计划")?.rows.flat()).toContain("已电话核实");
});

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

/** Chooses the first person and opens their new week by the keyboard. */
async function openWeek(pane: Page | Frame): Promise<void> {
  await pane.locator("#who").selectOption({ index: 1 });
  await pane.locator(".rep button", { hasText: /开新一周|Open a new week/ }).press("Enter");
  await pane.locator(".rep-view h2:focus").waitFor();
  await pane.locator(".ticks").first().waitFor();
}

const ticked = (pane: Page | Frame, kind: string): Promise<number> => pane.locator(`.ticks-${kind} .tick input:checked`).count();

test("in Excel a person's new week is written below what is there, and taken back", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "三人团队_八周.xlsx").read()));
  const rowsOf = (name: string): readonly (readonly unknown[])[] => (standIn.book.sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((cells) => cells.map((cell) => cell?.value ?? null));
  const before = { log: rowsOf("每日日志"), plans: rowsOf("周计划") };
  const filled = (rows: readonly (readonly unknown[])[]): number => rows.filter((cells) => cells.some((value) => value !== null && value !== "")).length;
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" })) as Opened;
  await pane.locator("#who").waitFor();
  await openWeek(pane);
  expect(await pane.locator(".rep-view").innerText()).toMatch(/每日日志\s*7\/7/);
  expect(await ticked(pane, "day")).toBe(7);
  await pane.locator(".ticks-day .ticks-all input").click();
  expect(await ticked(pane, "day")).toBe(0);
  await pane.locator(".ticks-day .tick input").first().click();
  await pane.locator(".write").click();
  const said = pane.locator(".rep-said:focus");
  await said.waitFor();
  expect(await said.innerText()).toContain(`每日日志 第 ${filled(before.log) + 1} 行`);
  expect(rowsOf("每日日志").slice(0, before.log.length)).toEqual(before.log);
  expect(filled(rowsOf("每日日志"))).toBe(filled(before.log) + 1);
  await pane.locator(".ticks-day .count", { hasText: "6/6" }).waitFor();
  await said.locator("button").click();
  await pane.locator(".rep-said:focus", { hasText: "已撤回" }).waitFor();
  expect(filled(rowsOf("每日日志"))).toBe(filled(before.log));
  expect(filled(rowsOf("周计划"))).toBe(filled(before.plans));
  await pane.locator(".rep-view h2").press("Escape");
  expect(await pane.locator(".rep-view").count()).toBe(0);
  expect(await pane.locator(".rep button:focus").innerText()).toBe("开新一周");

  const sheets = standIn.book.sheets.length;
  await pane.locator(".rep button", { hasText: "发送前自查" }).press("Enter");
  await pane.locator(".rep-view .figures").waitFor();
  expect(await pane.locator(".rep-view").innerText()).toMatch(/最省事的补法[\s\S]+主管会看到[\s\S]+完成/);
  const fix = pane.locator(".fixes .quiet-act").first();
  const [, place = ""] = /^(\S+![A-Z]+\d+)/.exec(await fix.innerText()) ?? [];
  await fix.click();
  expect(standIn.book.sheets).toHaveLength(sheets);
  expect(place).toMatch(/^(?:周计划|每日日志)!/);

  await pane.locator(".rep > .acts button", { hasText: "计划周清单" }).click();
  await pane.locator(".result").waitFor();
  const list = standIn.book.sheets.find(({ name }) => name === "计划周清单_销售甲");
  expect(list?.rows.flat().filter((cell) => cell?.value === "□").length).toBeGreaterThan(0);
  expect(await pane.locator(".result-head").innerText()).toContain("计划周清单_销售甲");

  Object.assign(standIn.book.properties, { author: "张某", lastAuthor: "张某", company: "示例公司" });
  const plans = standIn.book.sheets.find(({ name }) => name === "周计划");
  plans?.hiddenColumns.add(3);
  plans?.hiddenRows.add(3);
  plans?.comments.push({ row: 4, column: 2, content: "请核对" });
  await pane.locator("button", { hasText: "会带出去什么？" }).press("Enter");
  await pane.locator(".leaving li").first().waitFor();
  const leaving = await pane.locator(".leaving").innerText();
  for (const told of ["「周计划」有别人的", "隐藏的表「", "「周计划」有 1 行隐藏", "「周计划」有 1 列隐藏或折叠着", "「周计划」有 1 条批注", "文件属性里的名字：张某、示例公司"]) expect(leaving).toContain(told);
  expect(await pane.locator(".rep-view", { hasText: "精简副本在浏览器页面里做" }).locator("input, a").count()).toBe(0);
});

test("in the browser page the rows stand in the copy that is offered, in English too, and a second press proposes none of them", async () => {
  const { page, complaints } = keep(await openPage({ library: "blocked", locale: "en-US" })) as OpenedPage;
  await page.locator("fluent-button", { hasText: "Open the sample" }).click();
  await page.locator(".found").waitFor();
  await openWeek(page);
  expect(await page.locator(".rep-view").innerText()).not.toMatch(/\bopen-[a-z]|\bopen[A-Z]/);
  const carried = await page.locator(".ticks-carry .tick").count();
  expect(await ticked(page, "carry")).toBe(carried);
  await page.locator(".ticks-carry .quiet-act, .ticks-follow .quiet-act").first().click();
  await page.locator(".source .chosen").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".write").click();
  await page.locator(".rep-said", { hasText: "Written" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".rep-view .primary-link").click()]);
  const { sheets } = await new XlsxHost(readFileSync(await download.path()), null).read();
  const last = sheets.find(({ name }) => name === "DailyLog")?.rows.filter((cells) => cells.some((value) => value !== null)).at(-1);
  expect(last?.slice(0, 2)).toEqual([expect.any(Number), await page.locator("#who option:checked").innerText()]);
  expect(await page.locator(".ticks-day, .ticks-carry").count()).toBe(0);

  await page.locator(".rep > .acts button", { hasText: "Pre-send check" }).click();
  await page.locator(".rep-view .figures").waitFor();
  expect(await page.locator(".rep-view").innerText()).not.toMatch(/\b(?:fix|check|why|summary)-?[A-Z-][a-z]/);
  await page.locator(".rep > .acts button", { hasText: "Next week's list" }).click();
  await page.locator(".result").waitFor();
  expect(await page.locator("[role=tab][aria-selected=true]").innerText()).toMatch(/^To do_/);
  expect(await page.locator(".paper").innerText()).toContain("□");
  await page.locator("button", { hasText: "Text for a mail" }).press("Enter");
  await page.locator(".rep-view h2:focus").waitFor();
  const mail = page.getByLabel("At most 200 characters");
  const inside = await mail.inputValue();
  expect(inside).toContain(await page.locator("#who option:checked").innerText());
  expect([...inside].length).toBeLessThanOrEqual(200);
  await page.getByLabel("For senior managers").press("Space");
  await page.getByRole("button", { name: "Copy", exact: true }).press("Enter");
  await page.locator(".rep-view [role=status]", { hasText: /clipboard/ }).waitFor();
  expect(await mail.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe((await mail.inputValue()).length);
  await page.locator("button", { hasText: "What goes out with it?" }).click();
  await page.locator(".rep-view .ticks input").first().click();
  await page.locator(".leaving li", { hasText: "rows of other people" }).first().waitFor();
  const link = page.locator(".rep-view .primary-link", { hasText: "lean copy" });
  await link.waitFor();
  const [lean] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const sent = await new XlsxHost(readFileSync(await lean.path()), null).read();
  expect(sent.sheets.every(({ visibility }) => visibility === "visible")).toBe(true);
  expect(sent.sheets.map(({ name }) => name)).toContain("Plans");
  expect(complaints).toEqual([]);
});

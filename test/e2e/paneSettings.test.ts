import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../stand-in/book/openBook.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { keeping } from "./keeping.js";
import { arrowTo, tabTo, typeDay, typeOver, type Keyed } from "./keyboard.js";
import { openPage, type OpenedPage } from "./openPage.js";

jest.setTimeout(120_000);

const keep = keeping<Opened | OpenedPage>();

afterAll(closeBrowser);

/** Opens the settings, and the form of one of them, by the keyboard. */
async function openSetting(keyed: Keyed, name: string, within?: string): Promise<Locator> {
  const { page, pane } = keyed;
  const open = async (summary: string): Promise<void> => {
    await tabTo(keyed, summary);
    await page.keyboard.press("Enter");
  };
  await pane.locator(".settings").waitFor();
  if (await pane.locator(".settings:not([open])").count()) await open(".settings > summary");
  await pane.locator(".settings .setting").first().waitFor();
  if (within) await open(`.settings ${within} > summary`);
  const setting = pane.locator(".settings .setting", { has: pane.locator(".line-subject", { hasText: new RegExp(`^${name}$`) }) });
  await open(`[id="${(await setting.locator("button.line").getAttribute("id")) ?? ""}"]`);
  await setting.locator("form input:focus, form select:focus, form textarea:focus, form button:focus").waitFor();
  return setting;
}

/** Goes on to the button that writes the form which is open, and presses it. */
async function write(keyed: Keyed): Promise<void> {
  await tabTo(keyed, ".setting form [type=submit]");
  await keyed.page.keyboard.press("Enter");
}

const written = (pane: Page | Frame, where: RegExp): Promise<void> => pane.locator(".setup-note p:focus", { hasText: where }).waitFor();

test("in Excel phrases, working time, people and days off are changed, kept where people see them, and taken back", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "三人团队_八周.xlsx").read()));
  const row = (name: string, key: string): readonly unknown[] => (standIn.book.sheets.find((one) => one.name === name)?.rows ?? []).map((cells) => cells.map((cell) => cell?.value ?? null)).find(([first]) => first === key) ?? [];
  const keyed = keep(await openStandIn({ standIn, folder: "dist", platform: "desktop" })) as Opened;
  const { pane, page } = keyed;
  await page.setViewportSize({ width: 320, height: 700 });
  await pane.locator(".found").waitFor();

  const time = await openSetting(keyed, "作息");
  await write(keyed);
  await time.locator("[role=alert]", { hasText: "没有改动" }).waitFor();
  await tabTo(keyed, ".setting form select", "Shift+Tab");
  await arrowTo(keyed, "单休");
  await write(keyed);
  await written(pane, /已写进 设置!B\d+，下次生成时采用/);
  expect(row("设置", "作息")[1]).toBe("单休");
  await tabTo(keyed, ".setup-note .quiet-act");
  await page.keyboard.press("Enter");
  await written(pane, /已撤回/);
  expect(row("设置", "作息")[1]).toBe("双休");

  await openSetting(keyed, "短语");
  await typeOver(keyed, "走完流程");
  await tabTo(keyed, ".setting form select");
  await arrowTo(keyed, "部分完成");
  await write(keyed);
  await written(pane, /已写进 设置/);
  const again = await openSetting(keyed, "短语");
  expect(await again.locator(".setting-holds").innerText()).toContain("走完流程＝部分完成");
  expect(await again.locator(".pairs button:focus").getAttribute("aria-label")).toBe("去掉短语「走完流程」");
  await page.keyboard.press("Enter");
  await written(pane, /已写进 设置/);
  expect(row("设置", "短语")[1]).toBeNull();

  const days = await openSetting(keyed, "节假日");
  await typeOver(keyed, "国庆那几天");
  await write(keyed);
  await days.locator("[role=alert]", { hasText: "「国庆那几天」读不出日期" }).waitFor();
  await tabTo(keyed, ".setting form textarea", "Shift+Tab");
  await typeOver(keyed, ["2027-02-01", "2027年部分节假日安排的通知", "一、元旦：1月1日（周五）至3日（周日）放假，共3天。"].join("\n"));
  await write(keyed);
  await written(pane, /已写进 设置/);

  const person = await openSetting(keyed, "销售乙", ".people-list");
  expect(await pane.locator(".settings .setting", { hasText: "节假日" }).first().innerText()).toContain("共读出 4 天");
  await tabTo(keyed, ".setting form [name=superior]");
  await typeOver(keyed, "主管甲");
  await tabTo(keyed, ".setting form [name=from]");
  await typeDay(keyed, "2025-09-01");
  await tabTo(keyed, ".setting form [name=to]");
  await typeDay(keyed, "2025-08-01");
  await tabTo(keyed, ".setting form [name=leave]");
  await typeOver(keyed, "2025-09-16");
  await page.keyboard.press("Enter");
  await person.locator("[role=alert]", { hasText: "结束日期早于开始日期" }).waitFor();
  await person.locator("[name=to][aria-invalid=true]:focus").waitFor();
  await typeDay(keyed, "");
  await write(keyed);
  await written(pane, /已写进 人员/);
  expect(row("人员", "销售乙")).toEqual(expect.arrayContaining(["2025-09-16", "主管甲", 45901]));
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test("in the browser page a suggestion is changed in the copy, and a week is chosen from the calendar", async () => {
  const { page } = keep(await openPage({ library: "blocked", locale: "en-US" })) as OpenedPage;
  await page.locator("fluent-button", { hasText: "Open the sample" }).click();
  await page.locator(".found").waitFor();

  const standard = await page.locator("#week").inputValue();
  await page.getByRole("button", { name: "Calendar" }).press("Enter");
  const chosen = page.locator(".calendar-week[aria-pressed=true]:focus");
  await chosen.waitFor();
  expect(await chosen.textContent()).toMatch(/plans \d+.*the week by default/);
  expect(await chosen.getAttribute("class")).toContain("filled");
  await chosen.press("ArrowUp");
  await page.locator(".calendar-week:focus").press("Enter");
  expect(Number(await page.locator("#week").inputValue())).toBe(Number(standard) - 7);
  expect(await page.locator("#why-week").innerText()).toBe("The week you chose");
  await page.getByRole("button", { name: "Calendar" }).press("Enter");
  await page.getByRole("button", { name: "Month after" }).press("Enter");
  await page.keyboard.press("Escape");
  expect(await page.locator(".calendar").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Calendar" }).evaluate((button) => button === document.activeElement)).toBe(true);

  const advice = await openSetting({ page, pane: page }, "Advice·Clients gone quiet", ".advice-list");
  expect(await advice.locator(".setting-holds").innerText()).not.toBe("");
  await typeOver({ page, pane: page }, "Call first");
  await write({ page, pane: page });
  await written(page, /Settings!B\d+|设置!B\d+/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".setup-note .primary-link").click()]);
  const { sheets } = await new XlsxHost(readFileSync(await download.path()), null).read();
  expect(sheets.flatMap(({ rows }) => rows.flat())).toContain("Call first");
});

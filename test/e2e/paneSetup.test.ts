import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { markerOf } from "../../src/model/marker.js";
import { openBook } from "../stand-in/book/openBook.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { ownFile } from "../support/ownFile.js";
import { OWN_SHEETS } from "../support/ownSheets.js";
import { sheet } from "../support/weekBook.js";
import { keeping } from "./keeping.js";
import { arrowTo, focused, isOn, tabTo, type Keyed } from "./keyboard.js";
import { openPage, type OpenedPage } from "./openPage.js";
import { OWN_COLUMNS, TYPE } from "./paneStates.js";

jest.setTimeout(120_000);

const keep = keeping<Opened | OpenedPage>();

afterAll(closeBrowser);

const EMPTY = { fileName: "空.xlsx", dateSystem: 1900 as const, sheets: [sheet("Sheet1", [["只写了一个字"]])] };
const names = ({ book }: StandIn): readonly string[] => book.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

async function review(pane: Page | Frame): Promise<string> {
  await pane.locator(".run").click();
  await pane.locator(".result").waitFor();
  return pane.locator(".result-head").innerText();
}

/** The keyboard comes into the pane, as by F6 from the sheet. */
async function enter({ pane }: Keyed): Promise<void> {
  await pane.locator("main").focus();
}

/** Says what the sheet and the headings of `OWN_SHEETS` stand for, in two steps, as the page asks, by the keyboard alone; it ends where that was written. */
async function matchOwn(keyed: Keyed): Promise<void> {
  const { page, pane } = keyed;
  const idOf = async (label: string): Promise<string> => `[id="${await pane.getByLabel(label).getAttribute("id")}"]`;
  await pane.locator(".understood summary, .stopped .save").first().waitFor();
  await enter(keyed);
  if (await pane.locator(".understood:not([open])").count()) {
    await tabTo(keyed, ".understood > summary");
    await page.keyboard.press("Enter");
  }
  await tabTo(keyed, ".save");
  await page.keyboard.press("Enter");
  await pane.locator(".mapping [role=alert]", { hasText: "至少对应一项" }).waitFor();
  await tabTo(keyed, await idOf("哪张表是「周计划」？"), "Shift+Tab");
  await arrowTo(keyed, "工作安排");
  await tabTo(keyed, ".save");
  await page.keyboard.press("Enter");
  await pane.locator(".stopped", { hasText: "「工作安排」缺少列" }).waitFor();
  await isOn(pane, ".setup-note p");
  for (const [column, own] of OWN_COLUMNS) {
    await tabTo(keyed, await idOf(column));
    await arrowTo(keyed, own);
  }
  await tabTo(keyed, ".save");
  await page.keyboard.press("Enter");
  await pane.locator(".found").waitFor();
  await isOn(pane, ".setup-note p");
}

test("in Excel an empty workbook becomes a standard one with sample rows, is reviewed, and keeps its sheets when ours go", async () => {
  const standIn = new StandIn(openBook(EMPTY));
  const keyed = keep(await openStandIn({ standIn, folder: "dist", platform: "desktop" })) as Opened;
  const { pane, page } = keyed;
  await pane.locator(".make", { hasText: "建立标准工作簿" }).waitFor();
  await enter(keyed);
  await tabTo(keyed, ".tick input");
  await page.keyboard.press("Space");
  await tabTo(keyed, ".make");
  await page.keyboard.press("Enter");
  await pane.locator(".setup-note p:focus", { hasText: "已建立「周计划、每日日志、客户、设置」" }).waitFor();
  expect(names(standIn)).toEqual(["Sheet1", "周计划", "每日日志", "客户", "设置"]);
  expect(standIn.book.active?.name).toBe("周计划");
  expect(standIn.book.sheets[0]?.rows[0]?.[0]?.value).toBe("只写了一个字");
  expect(await pane.locator(".found").innerText()).toMatch(/3 人：销售甲、销售乙、销售丙/);
  await tabTo(keyed, ".run");
  await page.keyboard.press("Enter");
  await isOn(pane, ".result h2");
  expect(await pane.locator(".result-head").innerText()).toMatch(/已写入：团队周复盘/);
  await pane.locator(".more summary").press("Enter");
  await pane.locator(".more fluent-button", { hasText: "全部移除" }).press("Enter");
  await isOn(pane, ".sure p");
  await tabTo(keyed, ".sure fluent-button");
  await page.keyboard.press("Enter");
  await pane.locator(".changed").waitFor();
  expect((await focused(pane)).text).not.toBe("");
  expect(names(standIn)).toEqual(["Sheet1", "周计划", "每日日志", "客户", "设置"]);
});

test("in Excel own headings are matched once, kept in 设置, and a pane opened later asks nothing; one step takes them back", async () => {
  const standIn = new StandIn(openBook({ fileName: "我的表.xlsx", dateSystem: 1900, sheets: OWN_SHEETS }));
  const keyed = keep(await openStandIn({ standIn, folder: "dist", platform: "desktop" })) as Opened;
  const { pane, page } = keyed;
  await matchOwn(keyed);
  expect(await pane.locator(".setup-note").innerText()).toMatch(/已写进 设置!B\d+/);
  expect(await pane.locator(".recognised").textContent()).toContain("「跟进的事」读作「任务内容」");
  const again = keep(await openStandIn({ standIn, folder: "dist", locale: "en-US" })) as Opened;
  await again.pane.locator(".found").waitFor();
  expect(await again.pane.locator(".found").innerText()).toMatch(/工作安排\s+2 rows/);
  expect(await again.pane.locator(".stopped").count()).toBe(0);
  await again.pane.locator(".understood > summary").click();
  expect(await again.pane.locator(".recognised").innerText()).toContain("“跟进的事” is read as “Task”");
  expect(await review(again.pane)).toContain("销售甲");
  await page.bringToFront();
  await tabTo(keyed, ".setup-note button");
  await page.keyboard.press("Enter");
  await pane.locator(".stopped", { hasText: "「工作安排」缺少列" }).waitFor();
  await pane.locator(".setup-note p:focus", { hasText: "已撤回" }).waitFor();
});

test("in the browser page both happen in the copy that is offered, which asks nothing when it is opened", async () => {
  const { page } = keep(await openPage({ library: "blocked" })) as OpenedPage;
  const open = (name: string, bytes: Uint8Array): Promise<void> => page.setInputFiles("#file", [{ name, mimeType: TYPE, buffer: Buffer.from(bytes) }]);
  await page.locator(".open").waitFor();
  await open("另一张.xlsx", ownFile(OWN_SHEETS.slice(0, 1)));
  await page.locator(".stopped .save").waitFor();
  expect(await page.locator(".file-name").innerText()).toBe("另一张.xlsx");
  await page.locator(".file fluent-button").click();
  await page.locator(".open").waitFor();
  await open("我的表.xlsx", ownFile(OWN_SHEETS));
  await matchOwn({ page, pane: page });
  await page.locator(".make", { hasText: "补上「客户」" }).click();
  await page.locator(".setup-note p:focus", { hasText: "已建立「客户」" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".setup-note .primary-link").click()]);
  const bytes = readFileSync(await download.path());
  const { sheets } = await new XlsxHost(bytes, null).read();
  expect(sheets.map(({ name }) => name)).toEqual(["工作安排", "每日日志", "通讯录", "设置", "客户"]);
  expect(sheets.slice(0, 3).map(({ rows }) => rows)).toEqual(OWN_SHEETS.map(({ rows }) => rows));
  expect(sheets.some((one) => markerOf(one))).toBe(false);
  expect(sheets[3]?.rows.flat()).toContain("工作安排=周计划");
  await page.locator(".file fluent-button").click();
  await open("回来的.xlsx", bytes);
  await page.locator(".found").waitFor();
  expect(await page.locator(".found").innerText()).toMatch(/工作安排\s+2 行/);
  expect(await review(page)).toContain("销售甲");
});

test("a standard name that another sheet has is left alone, and said", async () => {
  const taken = sheet("客户", []);
  const standIn = new StandIn(openBook({ ...EMPTY, sheets: [taken] }));
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" })) as Opened;
  await pane.locator(".make").click();
  await pane.locator(".setup-note", { hasText: "已有名为「客户」的表" }).waitFor();
  expect(names(standIn)).toEqual(["客户", "周计划", "每日日志", "设置"]);
});

test("a limit is found, tried on past weeks, adopted into 设置 and in force from then on", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "三人团队_八周.xlsx").read()));
  const keyed = keep(await openStandIn({ standIn, folder: "dist", platform: "desktop" })) as Opened;
  const { pane, page } = keyed;
  const row = pane.locator(".limits li", { hasText: "未接触黄灯天数" }).first();
  const attempt = async (value: string): Promise<void> => {
    await isOn(pane, ".limits input[type=number]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(value);
    await page.keyboard.press("Enter");
  };
  await pane.locator(".limits > summary").press("Enter");
  await pane.locator(".limits li").first().waitFor();
  await tabTo(keyed, ".limits input[type=search]");
  await page.keyboard.insertText("未接触黄灯");
  await tabTo(keyed, ".limits button.line");
  await page.keyboard.press("Enter");
  await attempt("-1");
  await row.locator("[role=alert]", { hasText: "0 或更大的数" }).waitFor();
  await attempt("0");
  await row.locator(".tried:focus", { hasText: /由 15 改为 0，以往 8 周：新增提示 [1-9]/ }).waitFor();
  expect(await row.locator(".tried li").first().innerText()).toMatch(/起的一周：新增 [1-9]/);
  await tabTo(keyed, ".limits [type=submit]");
  expect((await focused(pane)).text).toBe("采用");
  await page.keyboard.press("Enter");
  await pane.locator(".setup-note p:focus", { hasText: "下次生成时采用" }).waitFor();
  const kept = standIn.book.sheets.find(({ name }) => name === "设置")?.rows.find((cells) => cells[0]?.value === "未接触黄灯天数");
  expect(kept?.slice(1, 2).map((cell) => cell?.value)).toEqual([0]);
  await pane.locator(".limits > summary").click();
  await pane.locator(".limits input[type=search]").fill("没有这个阈值");
  await pane.locator(".limits [role=status]", { hasText: "没有找到" }).waitFor();
  await pane.locator(".limits input[type=search]").fill("未接触黄灯");
  await row.locator(".limit-value.own", { hasText: "0 天" }).waitFor();
});

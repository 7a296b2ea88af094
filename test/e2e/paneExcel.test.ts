import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../stand-in/book/openBook.js";
import type { BookSheet } from "../stand-in/book/book.js";
import { ADDIN, closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { keeping } from "./keeping.js";

jest.setTimeout(90_000);

const TEAM = join("samples", "三人团队_八周.xlsx");
const COORDINATE = { label: "更新协同推进表", action: "updateCoordination", page: `${ADDIN}/commands.html` };
const CHECK = { label: "核对数据", action: "checkData", page: `${ADDIN}/commands.html` };
const MAKE = { label: "生成周复盘", action: "makeReview", page: `${ADDIN}/commands.html` };

const keep = keeping<Opened>();

afterAll(closeBrowser);

async function team(): Promise<StandIn> {
  return new StandIn(openBook(await new XlsxHost(readFileSync(TEAM), "三人团队_八周.xlsx").read()));
}

/** The sheets that a person sees. */
const names = ({ book }: StandIn): readonly string[] => book.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

function textsOf(sheet: BookSheet | undefined): readonly string[] {
  return (sheet?.rows ?? []).flatMap((cells) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
}

describe.each(["web", "desktop"] as const)("the pane in Excel for %s", (platform) => {
  test("it says what it found, and one press writes the sheets into the workbook", async () => {
    const standIn = await team();
    const before = names(standIn);
    const opened = keep(await openStandIn({ standIn, folder: "dist", platform }));
    const { pane } = opened;
    await pane.locator(".found").waitFor();
    expect(await pane.locator(".found").innerText()).toMatch(/3 人：/);
    await pane.locator("#week").selectOption({ index: 1 });
    await pane.locator(".run").click();
    await pane.locator(".result").waitFor();
    const added = names(standIn).slice(before.length);
    expect(names(standIn).slice(0, before.length)).toEqual(before);
    expect(added).toEqual(["团队周复盘", "协同推进表"]);
    expect(textsOf(standIn.book.sheets.at(-2)).join("\n")).toMatch(/2025-09-15/);
    expect(await pane.locator(".result-head").innerText()).toMatch(new RegExp(added.join(".+")));
    expect(await pane.locator(".primary-link").count()).toBe(0);
  });

  test("a press on a line selects its source cell", async () => {
    const standIn = await team();
    const opened = keep(await openStandIn({ standIn, folder: "dist", platform }));
    const { pane } = opened;
    await pane.locator(".run").click();
    const line = pane.locator("button.line").first();
    await line.waitFor();
    const [, sheet, row] = /^'?(.+?)'?!([A-Z]\d+)/.exec(await line.locator(".line-place").innerText()) ?? [];
    await line.click();
    await pane.locator(".line[aria-current=true]").waitFor();
    expect(standIn.book.active?.name).toBe(sheet);
    expect(`${String.fromCharCode(65 + standIn.book.selection.left)}${standIn.book.selection.top + 1}`).toBe(row);
  });
});

test("a protected structure is said in one plain sentence, with a way back", async () => {
  const standIn = await team();
  standIn.book.structureLocked = true;
  const opened = keep(await openStandIn({ standIn, folder: "dist" }));
  const { pane } = opened;
  await pane.locator(".run").click();
  const failure = pane.locator(".failure");
  await failure.waitFor();
  expect(await failure.locator("p").first().innerText()).toMatch(/保护/);
  await failure.locator("fluent-button", { hasText: "返回" }).click();
  await pane.locator(".found").waitFor();
});

test("an Excel too old is told so, and can still open files", async () => {
  const standIn = await team();
  standIn.rules.declared = "1.8";
  const opened = keep(await openStandIn({ standIn, folder: "dist" }));
  expect(await opened.pane.locator(".notice").innerText()).toContain("1.9");
  await opened.pane.locator(".open").waitFor();
});

test("the ribbon says on a sheet of ours why it could not make a review", async () => {
  const standIn = new StandIn(openBook({ fileName: "空.xlsx", dateSystem: 1900, sheets: [{ name: "Sheet1", visibility: "visible", rows: [["别的"]], formats: [], merges: [], hiddenRows: [], locked: false, marker: null }] }));
  const opened = keep(await openStandIn({ standIn, folder: "dist", commands: [MAKE] }));
  await opened.pane.locator(".stopped .make").waitFor();
  await opened.page.locator("header button", { hasText: MAKE.label }).click();
  await opened.page.locator("#said", { hasText: "completed" }).waitFor({ timeout: 60_000 });
  expect(names(standIn)).toEqual(["Sheet1", "周复盘_提示"]);
  expect(standIn.book.active?.name).toBe("周复盘_提示");
  expect(textsOf(standIn.book.active ?? undefined).join("\n")).toMatch(/周计划|每日日志/);
});

test("the ribbon's command makes the default review and shows it", async () => {
  const standIn = await team();
  const opened = keep(await openStandIn({ standIn, folder: "dist", commands: [MAKE] }));
  await opened.page.locator("header button", { hasText: MAKE.label }).click();
  await opened.page.locator("#said", { hasText: "completed" }).waitFor({ timeout: 60_000 });
  expect(standIn.book.active?.name).toBe("团队周复盘");
});

test("the ribbon's other commands draw their one sheet each, bring it to the front and leave the rest alone", async () => {
  const standIn = await team();
  const before = names(standIn);
  const opened = keep(await openStandIn({ standIn, folder: "dist", commands: [COORDINATE, CHECK] }));
  const press = async (label: string, sheet: string): Promise<void> => {
    await opened.page.locator("#said").evaluate((said) => {
      said.textContent = "";
    });
    await opened.page.locator("header button", { hasText: label }).click();
    await opened.page.locator("#said", { hasText: "completed" }).waitFor({ timeout: 60_000 });
    expect(standIn.book.active?.name).toBe(sheet);
  };
  await press(COORDINATE.label, "协同推进表");
  expect(names(standIn)).toEqual([...before, "协同推进表"]);
  await press(CHECK.label, "数据核对");
  expect(names(standIn)).toEqual([...before, "协同推进表", "数据核对"]);
  expect(textsOf(standIn.book.active ?? undefined).join("\n")).toMatch(/未填写 \d+ 格，读不懂 \d+ 处/);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { openBook } from "../stand-in/book/openBook.js";
import type { BookCell } from "../stand-in/book/book.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { keeping } from "./keeping.js";
import { speak } from "./paneStates.js";

jest.setTimeout(120_000);

const FILE = "三人团队_八周.xlsx";
const CLIENT = "示例市自然资源局";
const RENAMED = "示例市林业局";
const WAIT = { timeout: 60_000 };

const keep = keeping<Opened>();

afterAll(closeBrowser);

test("boards ticked in the pane are drawn and named, those not ticked are not, and one that is there is kept up without a tick, which both languages say", async () => {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(join("samples", FILE)), FILE).read()));
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" }));
  const names = (): readonly string[] => standIn.book.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const cellsOf = (sheet: string): readonly BookCell[] => standIn.book.sheets.filter(({ name }) => name === sheet).flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell ?? [])));
  const textOf = (sheet: string): string => cellsOf(sheet).map(({ value }) => String(value ?? "")).join("\n");
  const tick = (board: string) => pane.locator(".ticks .tick label", { hasText: board }).locator("input");
  const make = async (): Promise<string> => {
    await pane.locator(".run").click();
    await pane.locator(".run").waitFor({ ...WAIT, state: "detached" });
    await pane.locator(".result").waitFor(WAIT);
    return pane.locator(".result-head").innerText();
  };

  await pane.locator(".found").waitFor(WAIT);
  const before = names();
  await pane.locator("summary", { hasText: "再加看板" }).click();
  await tick("客户动态看板").check();
  await tick("风险预警").check();
  await pane.locator("summary", { hasText: "再加看板：已选 2 张" }).waitFor();
  await tick("风险预警").uncheck();
  expect(await make()).toMatch(/已写入：.*客户动态看板/);
  expect(names().slice(before.length)).toEqual(expect.arrayContaining(["团队周复盘", "协同推进表", "客户动态看板"]));
  expect(names()).not.toContain("风险预警");
  expect(textOf("客户动态看板")).toContain(CLIENT);
  expect([await tick("客户动态看板").isChecked(), await tick("客户动态看板").isDisabled(), await tick("风险预警").isChecked()]).toEqual([true, true, false]);
  expect(await pane.locator(".ticks .tick", { hasText: "客户动态看板" }).innerText()).toContain("已有，一起更新");
  expect(await pane.locator("summary", { hasText: "再加看板" }).innerText()).toBe("再加看板");

  for (const cell of cellsOf("客户")) if (cell.value === CLIENT) cell.value = RENAMED;
  expect(await make()).toMatch(/已写入：.*客户动态看板/);
  expect(textOf("客户动态看板")).toContain(RENAMED);

  await speak(pane, "en");
  expect([await tick("Client board").isChecked(), await tick("Client board").isDisabled()]).toEqual([true, true]);
  expect([await tick("Alerts").isChecked(), await tick("Alerts").isDisabled()]).toEqual([false, false]);
  await tick("Alerts").check();
  expect(await make()).toMatch(/Written to: .*Alerts/);
});

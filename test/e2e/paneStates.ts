import type { Frame, Page } from "playwright-core";
import { PLANS } from "../../src/model/columns/index.js";
import { ownFile } from "../support/ownFile.js";
import { OWN_HEADINGS, OWN_SHEETS } from "../support/ownSheets.js";
import type { StandIn } from "../stand-in/standIn.js";
import { bookBytes, MEMBERS, rowsOfMember } from "../rollup/sampleMail.js";
import type { BookCell } from "../stand-in/book/book.js";

/** Looks at one state of the pane; the page is left as it was. */
export type Visit = (state: string) => Promise<void>;

/** Runs before the page: what the worker is asked while `held` is a list waits in it. */
export const HOLDING = `{
  const Real = Worker;
  globalThis.Worker = class extends Real {
    postMessage(message) {
      if (globalThis.held) globalThis.held.push(() => super.postMessage(message));
      else super.postMessage(message);
    }
  };
}`;

export const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What Excel puts behind the page's address. */
export const EXCEL = "?_host_Info=Excel$Web$16.01$zh-CN$$$$0";

/** What the headings of `OWN_SHEETS` stand for, by the drop-downs of the page. */
export const OWN_COLUMNS: readonly (readonly [label: string, own: string])[] = OWN_HEADINGS.map(([field, own]) => [`${PLANS.columns.find((column) => column.field === field)?.zh ?? field}（必填）`, own]);

/** Opens what a button opens below itself. */
const unfold = (pane: Page | Frame, name: string): Promise<void> => pane.locator("button.act", { hasText: name }).click();

const openAll = (pane: Page | Frame): Promise<void> => pane.evaluate(() => document.querySelectorAll("details").forEach((group) => (group.open = true)));

/** Has the page speak a language. */
export async function speak(pane: Page | Frame, lang: "en" | "zh-CN"): Promise<void> {
  if (await pane.locator(`html:not([lang=${lang}])`).count()) await pane.locator("header.top fluent-button").click();
  await pane.locator(`html[lang=${lang}]`).waitFor();
}

/** Through the states of the page without Excel, each shown to `visit` once. */
export async function walkFiles(page: Page, visit: Visit): Promise<void> {
  await page.locator(".open").waitFor();
  await visit("start");
  await page.locator(".template").click();
  await page.locator(".open .download a").waitFor();
  await visit("template");
  await page.setInputFiles("#file", [{ name: "我的表.xlsx", mimeType: TYPE, buffer: Buffer.from(ownFile(OWN_SHEETS.slice(0, 1))) }]);
  await page.locator(".stopped .mapping").waitFor();
  await openAll(page);
  await visit("own sheets, not understood");
  await page.locator(".make").click();
  await page.locator(".setup-note .download a").waitFor();
  await page.locator(".understood .mapping").waitFor({ state: "attached" });
  await openAll(page);
  await visit("standard sheets made");
  await page.locator(".file fluent-button").click();
  await page.locator("fluent-button", { hasText: "打开示例" }).click();
  await page.locator(".found").waitFor();
  await visit("found");
  await page.evaluate(() => Object.assign(globalThis, { held: [] }));
  await page.locator(".run").click();
  await page.locator(".working").waitFor();
  await visit("running");
  await page.evaluate(() => {
    const { held } = globalThis as unknown as { held: (() => void)[] };
    Object.assign(globalThis, { held: null });
    held.forEach((go) => go());
  });
  await page.locator(".result").waitFor();
  await unfold(page, "打印、PDF、长图");
  await page.locator(".paint").click();
  await page.locator(".pictures canvas").waitFor();
  await unfold(page, "邮件正文");
  await unfold(page, "会带出去什么？");
  await page.locator(".leaving li").first().waitFor();
  await page.locator(".rep-view textarea").waitFor();
  await openAll(page);
  await visit("result, all opened, its picture, the mail's text and what goes out");
  for (const name of ["打印、PDF、长图", "邮件正文", "会带出去什么？"]) await unfold(page, name);
  await page.locator("#who").selectOption({ index: 1 });
  await unfold(page, "开新一周");
  await page.locator(".ticks-day").waitFor();
  for (const group of ["groupPlans", "groupFlags"]) {
    await page.locator(`.group-${group} .correct`).first().click();
    await page.locator(`.group-${group} .answer-form`).waitFor();
  }
  await page.locator(".group-groupPlans .answer-form button[type=submit]").click();
  await page.locator(".limits input[type=search]").fill("未接触黄灯");
  await page.locator(".limits button.line").first().click();
  await page.locator(".limits .answer-form input").fill("0");
  await page.locator(".limits .answer-form button[type=submit]").click();
  await page.locator(".tried li").first().waitFor();
  await page.locator(".group-groupUnplanned .correct-link").first().click();
  await page.locator(".group-groupUnplanned .answers").waitFor();
  await page.locator(".settings .setting button.line").nth(0).click();
  await page.locator(".settings .setting button.line").nth(2).click();
  await page.locator(".week-choice button").click();
  await page.locator(".calendar").waitFor();
  await visit("a new week, correction forms, one of them wanting a reason, a link, settings and the calendar, and a limit tried");
  await page.locator(".week-choice button").click();
  await page.locator(".settings > summary").click();
  await page.locator(".limits > summary").click();
  for (const group of ["groupPlans", "groupFlags"]) await page.locator(`.group-${group} .answer-form button[type=button]`).click();
  await unfold(page, "发送前自查");
  await page.locator(".fixes li").first().waitFor();
  await openAll(page);
  await page.locator(".more fluent-button", { hasText: "全部移除" }).click();
  await visit("the check before sending, and asking to remove");
  await page.locator(".sure fluent-button", { hasText: "不移除" }).click();
  await page.locator("button.line").first().click();
  await page.locator(".source").waitFor();
  await visit("source row");
  await page.keyboard.press("Escape");
  await page.locator(".more fluent-button", { hasText: "恢复上次" }).click();
  await page.locator(".changed").waitFor();
  await visit("taken back");
  await page.locator(".file fluent-button").click();
  const buffer = Buffer.from("姓名,任务\n");
  await page.setInputFiles("#file", [{ name: "周报.xlsx", mimeType: TYPE, buffer }]);
  await page.locator(".failure").waitFor();
  await visit("file refused");
  await page.locator(".failure fluent-button").click();
  const mailed = MEMBERS.slice(0, 2).map((name) => ({ name: `周报_${name}.xlsx`, mimeType: TYPE, buffer: Buffer.from(bookBytes(rowsOfMember(name))) }));
  await page.setInputFiles("#file", [...mailed, { name: "周报_销售庚.xlsx", mimeType: TYPE, buffer }]);
  await page.locator(".mailed").waitFor();
  await visit("mailed files");
  await page.goto(`${page.url()}${EXCEL}`, { waitUntil: "commit" });
  await page.locator(".notice").waitFor();
  await visit("Office out of reach");
}

/** Through the states of the pane in Excel that the page without it has not. */
export async function walkExcel(pane: Frame, standIn: StandIn, visit: Visit): Promise<void> {
  const make = async (): Promise<void> => {
    await pane.locator(".run").click();
    await pane.locator(".working").waitFor({ state: "detached" });
  };
  const cellSaying = (says: (text: string) => boolean): BookCell => {
    const cells = standIn.book.sheets.filter(({ name }) => name === "团队周复盘").flatMap(({ rows }) => rows.flatMap((row) => row.filter((cell) => cell !== undefined && cell !== null)));
    const found = cells.find(({ value }) => typeof value === "string" && says(value));
    if (!found) throw new Error("no cell says so");
    return found;
  };
  await pane.locator(".found").waitFor();
  await make();
  await pane.locator(".result").waitFor();
  cellSaying((text) => text.includes("未填写")).value = "主管补：客户换了负责人";
  await make();
  await pane.locator(".group-kept").waitFor();
  await unfold(pane, "会带出去什么？");
  await pane.locator(".rep-view", { hasText: "精简副本在浏览器页面里做" }).waitFor();
  await openAll(pane);
  await visit("kept edits, and what goes out");
  standIn.book.structureLocked = true;
  await pane.locator(".more fluent-button", { hasText: "全部移除" }).click();
  await pane.locator(".sure fluent-button", { hasText: "确认移除" }).click();
  await pane.locator(".failure").waitFor();
  await visit("structure protected");
  standIn.book.structureLocked = false;
  const marker = cellSaying((text) => text.startsWith("zfp|"));
  marker.value = String(marker.value).replace("|done|", "|writing|");
  await pane.locator(".failure fluent-button", { hasText: "返回" }).click();
  await pane.locator(".unfinished").waitFor();
  await visit("unfinished");
}

import { readFileSync } from "node:fs";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { markerOf } from "../../src/model/marker.js";
import { bookBytes, MEMBERS, rowsOfMember } from "../rollup/sampleMail.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { keeping } from "./keeping.js";
import { openPage, type OpenedPage } from "./openPage.js";

jest.setTimeout(180_000);

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const keep = keeping<OpenedPage>();

afterAll(closeBrowser);

interface Mailed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const mailed = (name: string, bytes: Uint8Array): Mailed => ({ name, mimeType: TYPE, buffer: Buffer.from(bytes) });

/** What eight files for the meeting look like: six members', a twin, and one that is no workbook. */
function eight(): readonly Mailed[] {
  const books = MEMBERS.map((name) => mailed(`周报_${name}.xlsx`, bookBytes(rowsOfMember(name))));
  const [first] = books;
  return [...books, ...(first ? [{ ...first, name: "周报_销售甲 (1).xlsx" }] : []), mailed("周报_销售庚.xlsx", Buffer.from("姓名,任务\n"))];
}

async function choose(files: readonly Mailed[]): Promise<OpenedPage["page"]> {
  const { page } = keep(await openPage({ library: "blocked" }));
  await page.locator(".open").waitFor();
  await page.setInputFiles("#file", [...files]);
  await page.locator(".mailed").waitFor({ timeout: 120_000 });
  return page;
}

async function saved(page: OpenedPage["page"]): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".primary-link").click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test("eight mailed files are told one by one, the next press gives the team's workbook and its page, which can be printed; next week that workbook is known among the files and carried on", async () => {
  const page = await choose(eight());
  expect(await page.locator(".mailed tbody").count()).toBe(8);
  const states = await page.locator(".mailed .state").allInnerTexts();
  expect(states.filter((state) => state === "已读")).toHaveLength(6);
  expect([...new Set(states)].sort()).toEqual(["已读", "未读", "重复"].sort());
  expect(await page.locator(".mailed tbody", { hasText: "周报_销售庚.xlsx" }).innerText()).toMatch(/\p{Script=Han}+。（NOT_A_WORKBOOK）/u);
  expect(await page.locator(".paper").count()).toBe(0);

  await page.locator("fluent-button", { hasText: "生成团队工作簿" }).click();
  expect(await page.locator(".paper").innerText()).toContain("团队周复盘");
  expect((await page.locator("[role=tab]").allInnerTexts()).slice(0, 2)).toEqual(["团队周复盘", "收件清单"]);
  await page.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) }));
  await page.locator("fluent-button", { hasText: "打印此页" }).click();
  await page.waitForFunction(() => Reflect.get(globalThis, "printed") === true);

  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".paper").isVisible()).toBe(true);
  expect(await page.locator(".column, header.top, .tabs").evaluateAll((all) => all.filter((one) => getComputedStyle(one).display !== "none").length)).toBe(0);
  await page.emulateMedia({ media: "screen" });

  const { name, bytes } = await saved(page);
  expect(name).toMatch(/^团队周复盘_\d{4}-\d\d-\d\d\.xlsx$/);
  const team = await new XlsxHost(bytes, name).read();
  expect(team.sheets.map((sheet) => markerOf(sheet)?.key.kind ?? sheet.name)).toEqual(expect.arrayContaining(["team", "intake", "周计划", "每日日志"]));

  // The week after: last week's team workbook lies among the files, in a pane of 320 pixels.
  const next = await choose([...eight(), mailed(name, bytes)]);
  expect(await next.locator(".mailed").innerText()).toContain(`接着上一次的团队工作簿「${name}」汇总`);
  expect(await next.locator(".mailed tbody").count()).toBe(8);
  await next.setViewportSize({ width: 320, height: 700 });
  expect(await next.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

const WATCH = `
  let frames = 0, most = 0;
  const tick = () => { frames += 1; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  const rows = (node) => node.nodeName === "TR" ? 1 : node.querySelectorAll ? node.querySelectorAll("tr").length : 0;
  new MutationObserver((records) => { most = Math.max(most, records.reduce((sum, { addedNodes }) => sum + [...addedNodes].reduce((own, node) => own + rows(node), 0), 0)); }).observe(document, { childList: true, subtree: true });
  globalThis.watched = () => ({ frames, most });
`;

/** So many workbooks that neither list of them is drawn at once. */
const MANY = 60;

function many(): readonly Mailed[] {
  const rows = rowsOfMember("销售甲");
  const plan = (owner: string) => (rows.plans ?? []).slice(0, 1).map((row) => ({ ...row, owner: [owner] }));
  return Array.from({ length: MANY }, (_, nth) => mailed(`${nth}.xlsx`, bookBytes({ plans: plan(`销售${nth + 1}`), log: [], clients: [], coordination: [], projects: [], nodes: [] })));
}

test("sixty files are rolled up beside the page, which tells how far it is, can be stopped, draws its lists in slices and loses none", async () => {
  const { page } = keep(await openPage({ library: "blocked", before: WATCH }));
  const watched = (): Promise<{ readonly frames: number; readonly most: number }> => page.evaluate("watched()");
  const files = [...many()];
  await page.locator(".open").waitFor();
  await page.setInputFiles("#file", files);
  await page.waitForFunction(() => Number(document.querySelector("fluent-progress-bar")?.getAttribute("max") ?? 0) > 0, undefined, { timeout: 120_000 });
  const [worker, ...others] = page.workers();
  expect([worker, others]).toEqual([expect.anything(), []]);
  const ended = new Promise((end) => worker?.once("close", end));
  const { frames } = await watched();
  await page.locator("fluent-button", { hasText: "取消" }).click();
  await page.locator(".open").waitFor();
  expect((await watched()).frames).toBeGreaterThan(frames);
  await ended;

  await page.setInputFiles("#file", files);
  await page.waitForFunction((count) => document.querySelectorAll(".mailed tbody").length === count, MANY, { timeout: 120_000 });
  await page.locator("fluent-button", { hasText: "生成团队工作簿" }).click();
  await page.waitForFunction((count) => document.querySelectorAll(".paper tr").length > count, MANY);
  expect((await watched()).most).toBeLessThan(MANY);
  const { name, bytes } = await saved(page);
  const { sheets } = await new XlsxHost(bytes, name).read();
  const people = sheets.find((sheet) => sheet.name === "周计划")?.rows.flatMap((cells) => cells.filter((value) => typeof value === "string" && /^销售\d+$/u.test(value)));
  expect(new Set(people).size).toBe(MANY);
});

test("one file of a reviewed workbook is taken back or cleaned into a new download", async () => {
  const { page } = keep(await openPage({ library: "blocked" }));
  await page.locator("fluent-button", { hasText: "打开示例" }).click();
  await page.locator(".run").click();
  await page.locator(".result").waitFor();
  await page.locator(".more summary").click();
  await page.locator("fluent-button", { hasText: "全部移除" }).click();
  await page.locator("fluent-button", { hasText: "确认移除" }).click();
  await page.locator(".changed").waitFor();
  const { name, bytes } = await saved(page);
  expect(name).toMatch(/\.周复盘\.xlsx$/);
  const cleaned = await new XlsxHost(bytes, name).read();
  expect(cleaned.sheets.filter((sheet) => markerOf(sheet))).toEqual([]);
  expect(cleaned.sheets.map(({ name: sheet }) => sheet)).toEqual(expect.arrayContaining(["周计划", "每日日志"]));
});

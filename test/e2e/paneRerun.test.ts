import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import type { Sheet } from "../../src/model/workbook.js";
import { WORDS } from "../../src/words/index.js";
import type { BookCell, BookSheet } from "../stand-in/book/book.js";
import { openBook } from "../stand-in/book/openBook.js";
import { closeBrowser, openStandIn, type Opened } from "../stand-in/openStandIn.js";
import { StandIn } from "../stand-in/standIn.js";
import { keeping } from "./keeping.js";
import { speak } from "./paneStates.js";

jest.setTimeout(180_000);

const FILE = "三人团队_八周.xlsx";
const PAGE = "团队周复盘";
const NOTE = "主管补：客户换了负责人";

const keep = keeping<Opened>();

afterAll(closeBrowser);

interface Reviewed {
  readonly standIn: StandIn;
  readonly opened: Opened;
  readonly pane: Frame;
  readonly before: readonly string[];
}

/** The team's workbook, open in a pane that has made its review once. */
async function reviewed(): Promise<Reviewed> {
  const standIn = new StandIn(openBook(await new XlsxHost(readFileSync(join("samples", FILE)), FILE).read()));
  const before = names(standIn);
  const opened = await openStandIn({ standIn, folder: "dist" });
  await make(opened.pane);
  return { standIn, opened, pane: opened.pane, before };
}

async function make(pane: Frame): Promise<void> {
  await pane.locator(".run").click();
  await pane.locator(".run").waitFor({ state: "detached" });
  await pane.locator(".result").waitFor({ timeout: 60_000 });
}

async function more(pane: Frame, label: string): Promise<void> {
  const group = pane.locator(".more");
  if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
  await pane.locator("fluent-button", { hasText: label }).click();
}

const names = ({ book }: StandIn): readonly string[] => book.sheets.map(({ name }) => name);
const pageOf = ({ book }: StandIn): BookSheet | undefined => book.sheets.find(({ name }) => name === PAGE);

function textsOf(standIn: StandIn): string {
  return (pageOf(standIn)?.rows ?? []).flatMap((cells) => cells.flatMap((cell) => (typeof cell?.value === "string" && !cell.value.startsWith("zfp|") ? [cell.value] : []))).join("\n");
}

/** The first cell of the page that says this, with its place. */
function cellSaying(standIn: StandIn, says: (value: string) => boolean): { readonly cell: BookCell; readonly row: number; readonly column: number } {
  for (const [row, cells] of (pageOf(standIn)?.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) if (cell && typeof cell.value === "string" && says(cell.value)) return { cell, row, column };
  }
  throw new Error("nothing on the page says so");
}

describe("a team reviewed in one workbook, run after run", () => {
  let standIn: StandIn;
  let opened: Opened;
  let pane: Frame;
  let before: readonly string[];
  beforeAll(async () => {
    ({ standIn, opened, pane, before } = await reviewed());
  });
  afterEach(() => expect(opened.complaints.splice(0)).toEqual([]));

  afterAll(async () => {
    await opened.close();
    expect(opened.complaints).toEqual([]);
  });

  test("a run that changes nothing says so and writes nothing", async () => {
    const first = textsOf(standIn);
    await make(pane);
    expect(await pane.locator(".result-head").innerText()).toContain("没有变化，未写入");
    expect(textsOf(standIn)).toBe(first);
  });

  test("a week is sealed, which the result says, and opened again", async () => {
    await more(pane, "封存这一周");
    await pane.locator(".result-head", { hasText: "已封存" }).waitFor({ timeout: 60_000 });
    expect(names(standIn).slice(before.length).some((name) => /^团队周复盘_\d{4}-\d{4}$/.test(name))).toBe(true);
    await more(pane, "取消封存");
    await pane.locator(".result", { hasNotText: "已封存" }).waitFor({ timeout: 60_000 });
    await pane.locator(".more fluent-button", { hasText: "封存这一周" }).waitFor({ state: "attached" });
  });

  test("the last run is taken back, and pressed again it stands once more", async () => {
    const first = textsOf(standIn);
    await pane.locator("#week").selectOption({ index: 1 });
    await make(pane);
    const second = textsOf(standIn);
    expect(second).not.toBe(first);
    await more(pane, "恢复上次");
    await pane.locator(".changed", { hasText: `已重画：` }).waitFor({ timeout: 60_000 });
    expect(textsOf(standIn)).toBe(first);
    await pane.locator(".changed fluent-button").click();
    await pane.locator(".working").waitFor({ state: "attached" });
    await pane.locator(".changed").waitFor({ timeout: 60_000 });
    expect(textsOf(standIn)).toBe(second);
  });

  test("what a person typed is kept and told, and a press on it selects the cell", async () => {
    const { cell } = cellSaying(standIn, (value) => value.includes("未填写"));
    cell.value = NOTE;
    await make(pane);
    expect(textsOf(standIn)).toContain(NOTE);
    const kept = pane.locator(".group-kept");
    expect(await kept.locator("summary").innerText()).toMatch(/团队周复盘 · 保留人工改动 1 处/);
    await kept.locator("summary").click();
    for (const language of ["en", "zh-CN"] as const) {
      await speak(pane, language);
      expect(await kept.getAttribute("open")).not.toBeNull();
    }
    expect(await kept.locator(".line-subject").innerText()).toMatch(new RegExp(`人工：${NOTE}；本次：.*未填写`));
    await kept.locator("button.line").click();
    await kept.locator(".line[aria-current=true]").waitFor();
    const { row, column } = cellSaying(standIn, (value) => value === NOTE);
    expect([standIn.book.active?.name, standIn.book.selection.top, standIn.book.selection.left]).toEqual([PAGE, row, column]);
  });

  test("removing everything asks once, in its place, and leaves the person's own sheets alone", async () => {
    await more(pane, "全部移除");
    const sure = pane.locator(".sure");
    expect(await sure.innerText()).toMatch(/4 张表：团队周复盘、协同推进表、团队周复盘_\d{4}-\d{4}、复盘历史/);
    await sure.locator("fluent-button", { hasText: "不移除" }).click();
    expect(await sure.count()).toBe(0);
    await more(pane, "全部移除");
    await sure.locator("fluent-button", { hasText: "确认移除" }).click();
    await pane.locator(".changed", { hasText: "已全部移除" }).waitFor({ timeout: 60_000 });
    expect(names(standIn)).toEqual(before);
    expect(await pane.locator(".more").count()).toBe(0);
  });
});

test.each(["补完", "恢复"])("a run that was broken off is found at the next start, and 「%s」 mends it", async (mend) => {
  const { standIn, opened } = await reviewed();
  keep(opened);
  const whole = textsOf(standIn);
  const marker = (pageOf(standIn)?.rows ?? []).flat().find((cell) => typeof cell?.value === "string" && cell.value.startsWith("zfp|"));
  if (!marker) throw new Error("the page has no marker");
  marker.value = String(marker.value).replace("|done|", "|writing|");
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" }));
  const box = pane.locator(".unfinished");
  await box.waitFor();
  expect(await box.innerText()).toMatch(/上次复盘中断[\s\S]*团队周复盘/);
  await box.locator("fluent-button", { hasText: mend }).click();
  await pane.locator(".changed").waitFor({ timeout: 60_000 });
  expect(await box.count()).toBe(0);
  expect(textsOf(standIn)).toBe(mend === "补完" ? whole : "");
});

test("a flag that a person pauses in 暂停 rests from the next press on, and the page says until when", async () => {
  const file = "示例周_销售甲.xlsx";
  const workbook = await new XlsxHost(readFileSync(join("samples", file)), file).read();
  const blank: Sheet = { name: "暂停", visibility: "visible", rows: [["规则", "对象", "到期日", "理由", "谁"]], formats: [], merges: [], hiddenRows: [], locked: false, marker: null };
  const standIn = new StandIn(openBook({ ...workbook, sheets: [...workbook.sheets, blank] }));
  const { pane } = keep(await openStandIn({ standIn, folder: "dist" }));
  await make(pane);
  const page = (): string => JSON.stringify(standIn.book.sheets.find(({ name }) => name === "周复盘_销售甲")?.rows.map((cells) => cells.map((cell) => cell?.value ?? null)));
  const title = WORDS.zh.rules["compound-task.title"];
  expect(page()).not.toContain("暂停中");
  const row = [title, "全部", "2099-12-31", "下月一起拆分", "主管"].map((value): BookCell => ({ value, formula: null, format: "General", quoted: false, look: {}, hyperlink: null }));
  standIn.book.sheets.find(({ name }) => name === "暂停")?.rows.push(row);
  await make(pane);
  expect(page()).toContain("暂停中");
  expect(page()).toContain(`${title}（至 2099-12-31）`);
});

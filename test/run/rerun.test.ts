import { readFileSync } from "node:fs";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { markerOf } from "../../src/model/marker.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { cleanOut, complete, takeBack } from "../../src/run/changeBack.js";
import { unfinishedSheets } from "../../src/run/ourSheets.js";
import { runReview, type RunRequest } from "../../src/run.js";
import { WORDS } from "../../src/words/index.js";

const TELLING = { words: WORDS.zh, version: "0.1.0" };
const REQUEST: RunRequest = { person: "销售甲", week: null, today: parseIsoDay("2025-08-18") as Day, minutes: 600, boards: [] };
const PAGE = "周复盘_销售甲";
let sample: Workbook;

beforeAll(async () => {
  const file = "samples/示例周_销售甲.xlsx";
  sample = await new XlsxHost(new Uint8Array(readFileSync(file)), file).read();
});

/** A workbook as a person leaves it: with one cell of a sheet changed. */
function typed(workbook: Workbook, name: string, find: (value: CellValue) => boolean, value: CellValue): Workbook {
  let done = false;
  const change = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        if (done || sheet.name !== name || !find(cell) || (sheet.marker?.row === row && sheet.marker.column === column)) return cell;
        done = true;
        return value;
      }),
    ),
  });
  const sheets = workbook.sheets.map(change);
  if (!done) throw new Error(`nothing to change on ${name}`);
  return { ...workbook, sheets };
}

const begins = (words: string) => (value: CellValue): boolean => typeof value === "string" && value.startsWith(words);
const is = (words: string) => (value: CellValue): boolean => value === words;
const textsOf = (workbook: Workbook, name: string): string => (workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? []).flat().filter((value) => typeof value === "string" && !value.startsWith("zfp|")).join("\n");
const visible = ({ sheets }: Workbook): readonly string[] => sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

async function reviewed(workbook: Workbook, request: RunRequest = REQUEST): Promise<Workbook> {
  const host = new MemoryHost(workbook);
  await runReview(host, request, TELLING);
  return host.read();
}

test("a second run without changes writes nothing, also when the clock has moved on", async () => {
  const once = await reviewed(sample);
  const host = new MemoryHost(once);
  const ran = await runReview(host, { ...REQUEST, minutes: 615 }, TELLING);
  expect(ran.written).toEqual([]);
  expect(await host.read()).toBe(once);
});

test("a word that a person changed stays, is listed as theirs, and stays for the tenth run", async () => {
  let book = typed(await reviewed(sample), PAGE, begins("未填写"), "主管补：客户换了负责人");
  for (let run = 0; run < 4; run += 1) book = await reviewed(book, { ...REQUEST, minutes: 600 + run });
  expect(textsOf(book, PAGE)).toContain("主管补：客户换了负责人");
  expect(textsOf(book, PAGE)).toContain("人工改动");
  expect(textsOf(book, PAGE).split("主管补：客户换了负责人").length - 1).toBe(2);
});

test("taking the last run back brings what it overwrote, keeps what was typed, and can be taken back itself", async () => {
  const first = await reviewed(sample);
  const noted = typed(first, PAGE, begins("未填写"), "我的备注");
  const changed = typed(noted, "周计划", is("未完成"), "完成");
  const second = await reviewed(changed);
  expect(textsOf(second, PAGE)).not.toBe(textsOf(noted, PAGE));
  const host = new MemoryHost(second);
  const back = await takeBack(host, TELLING);
  expect(back.drawn).toContain(PAGE);
  const restored = textsOf(await host.read(), PAGE);
  expect(restored).toContain("我的备注");
  expect(restored).toContain("完成 1/3");
  await takeBack(host, TELLING);
  expect(textsOf(await host.read(), PAGE)).toBe(textsOf(second, PAGE));
});

test("taking the first run back takes its sheets out", async () => {
  const host = new MemoryHost(await reviewed(sample));
  const { removed } = await takeBack(host, TELLING);
  expect(removed).toContain(PAGE);
  expect(visible(await host.read())).toEqual(visible(sample));
});

test("a run that stopped half-way is seen, and completed to what it was to draw", async () => {
  const whole = await reviewed(sample);
  const half: Workbook = {
    ...whole,
    sheets: whole.sheets.map((sheet) => {
      const marker = markerOf(sheet);
      if (sheet.name !== PAGE || !marker || !sheet.marker) return sheet;
      const { row, column } = sheet.marker;
      const rows = sheet.rows.slice(0, 20).map((cells, at) => (at === row ? cells.map((cell, of) => (of === column ? String(cell).replace("|done|", "|writing|") : cell)) : cells));
      return { ...sheet, rows };
    }),
  };
  expect(unfinishedSheets(half)).toEqual([PAGE]);
  const host = new MemoryHost(half);
  expect((await complete(host, TELLING)).drawn).toEqual([PAGE]);
  const after = await host.read();
  expect(unfinishedSheets(after)).toEqual([]);
  expect(textsOf(after, PAGE)).toBe(textsOf(whole, PAGE));
});

test("cleaning takes out every sheet of ours and nothing else", async () => {
  const host = new MemoryHost(await reviewed(sample));
  await cleanOut(host);
  expect(await host.read()).toEqual(sample);
});

describe("a sealed week", () => {
  const SEAL: RunRequest = { ...REQUEST, seal: "seal" };
  const SEALED = "周复盘_销售甲_0811-0817";

  test("has a page of its own, which later changes of the data do not touch but are told on", async () => {
    const sealed = await reviewed(sample, SEAL);
    expect(visible(sealed)).toContain(SEALED);
    const before = textsOf(sealed, SEALED);
    const later = await reviewed(typed(sealed, "周计划", is("未完成"), "完成"));
    const after = textsOf(later, SEALED);
    expect(after).toContain("复盘后变更");
    expect(after).toContain("封存时 × 未完成，现在 √ 完成");
    expect(after.startsWith(before.slice(0, 400))).toBe(true);
    expect(after).toContain("完成 1/3");
  });

  test("is drawn again from what was stored when its page is gone", async () => {
    const sealed = await reviewed(sample, SEAL);
    const without: Workbook = { ...sealed, sheets: sealed.sheets.filter(({ name }) => name !== SEALED) };
    expect(textsOf(await reviewed(without), SEALED)).toBe(textsOf(sealed, SEALED));
  });

  test("keeps its figures in 复盘历史, marked as sealed", async () => {
    const sealed = await reviewed(sample, SEAL);
    const history = sealed.sheets.find(({ name }) => name === "复盘历史");
    expect(history?.rows.some((cells) => cells.includes("销售甲") && cells.includes("是"))).toBe(true);
  });

  test("is an open week again once it is unsealed", async () => {
    const sealed = await reviewed(sample, SEAL);
    const open = await reviewed(sealed, { ...REQUEST, seal: "unseal" });
    const later = await reviewed(typed(open, "周计划", is("未完成"), "完成"));
    expect(textsOf(later, PAGE)).toContain("完成 2/3");
    expect(textsOf(later, SEALED)).not.toContain("复盘后变更");
  });
});

test("columns of 协同推进表 that a person moved about stay there: what they typed in one is read, nothing counts as edited, and the next run writes nothing", async () => {
  const table = ({ sheets }: Workbook): Sheet => sheets.find(({ name }) => name === "协同推进表") as Sheet;
  const headsIn = (workbook: Workbook): readonly CellValue[] => table(workbook).rows.find((cells) => cells.includes("事项")) ?? [];
  const first = await reviewed(sample);
  const heads = headsIn(first);
  const last = heads.indexOf("记录");
  const order = heads.slice(0, last + 1).map((_, at) => at);
  order.splice(1, 0, ...order.splice(heads.indexOf("决定"), 1));
  order.splice(0, 1, ...order.splice(3, 1, order[0] ?? 0));
  const begins = table(first).rows.indexOf(heads);
  const moved = (cells: readonly CellValue[], row: number): readonly CellValue[] => (row < begins || cells.length === 0 ? cells : [...order.map((from) => cells[from] ?? null), ...cells.slice(last + 1)]);
  const sorted: Workbook = { ...first, sheets: first.sheets.map((sheet) => (sheet.name === "协同推进表" ? { ...sheet, rows: sheet.rows.map(moved) } : sheet)) };
  const decision = headsIn(sorted).indexOf("决定");
  const decided: Workbook = { ...sorted, sheets: sorted.sheets.map((sheet) => (sheet.name === "协同推进表" ? { ...sheet, rows: sheet.rows.map((cells, row) => (row === begins + 1 ? cells.map((cell, at) => (at === decision ? "会上同意" : cell)) : cells)) } : sheet)) };

  const host = new MemoryHost(decided);
  const ran = await runReview(host, REQUEST, TELLING);
  const after = await host.read();
  expect(headsIn(after)).toEqual(headsIn(sorted));
  expect(ran.plan.kept.filter(({ sheet }) => sheet === "协同推进表")).toEqual([]);
  expect(ran.review.coordination.map(({ record }) => record.typed.decision)).toContain("会上同意");
  expect((await runReview(new MemoryHost(after), REQUEST, TELLING)).written).toEqual([]);
});

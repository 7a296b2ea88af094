import { readFileSync } from "node:fs";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { runReview, type RunRequest } from "../../src/run.js";
import { WORDS } from "../../src/words/index.js";
import { ensureCell, type BookSheet } from "../stand-in/book/book.js";
import { insertLines } from "../stand-in/book/shiftLines.js";
import { ApiError } from "../stand-in/fault.js";
import { finished } from "../stand-in/finished.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import { openProbe, type OpenedProbe } from "../stand-in/openProbe.js";
import { keeping } from "./keeping.js";

jest.setTimeout(240_000);

const SAMPLE = "samples/示例周_销售甲.xlsx";
const PAGE = "周复盘_销售甲";
const OWN_ROW = "我自己的一行";
const NOTE = "主管补：客户换了负责人";
const REQUEST: RunRequest = { person: "销售甲", week: null, today: parseIsoDay("2025-08-18") as Day, minutes: 600, boards: [] };

const keep = keeping<OpenedProbe>();

afterAll(closeBrowser);

function run({ host }: OpenedProbe): ReturnType<typeof runReview> {
  return runReview(host, REQUEST, { words: WORDS.zh, version: "0.1.0" });
}

function sheetOf({ standIn }: OpenedProbe, wanted: string): BookSheet {
  const found = standIn.book.sheets.find(({ name }) => name === wanted);
  if (!found) throw new Error(`${wanted} is not there`);
  return found;
}

/** Where the first cell is that begins so. */
function placeOf({ rows }: BookSheet, words: string): readonly [number, number] {
  for (const [row, cells] of rows.entries()) {
    const column = (cells ?? []).findIndex((cell) => typeof cell?.value === "string" && cell.value.startsWith(words));
    if (column >= 0) return [row, column];
  }
  throw new Error(`nothing begins with ${words}`);
}

/** The sample reviewed once; then a person fills a gap, comments on it, colours its neighbour and puts a row of their own above, and the plan changes. */
async function workedOn(): Promise<OpenedProbe> {
  const opened = keep(await openProbe(await new XlsxHost(new Uint8Array(readFileSync(SAMPLE)), SAMPLE).read(), {}, { platform: "desktop" }));
  await opened.host.ready();
  await run(opened);
  const page = sheetOf(opened, PAGE);
  const [row, column] = placeOf(page, "未填写");
  ensureCell(page, row, column).value = NOTE;
  ensureCell(page, row, column + 1).look["fill/color"] = "#FFC000";
  page.comments.push({ row, column, content: "看这里" });
  insertLines(opened.standIn.book, page, { axis: "rows", at: row, count: 1 });
  ensureCell(page, row, 0).value = OWN_ROW;
  for (const cells of sheetOf(opened, "周计划").rows) for (const cell of cells ?? []) if (cell?.value === "未完成") cell.value = "完成";
  return opened;
}

/** What people see and own, without what the workbook remembers for us. */
function seen({ standIn }: OpenedProbe): string[] {
  return standIn.book.sheets.filter(({ visibility }) => visibility === "visible").map(finished);
}

test("a second review keeps what a person made of the first, and a third writes nothing", async () => {
  const opened = await workedOn();
  const inputs = seen(opened).slice(0, 5);
  const { written } = await run(opened);
  expect(written).toContain(PAGE);
  const page = sheetOf(opened, PAGE);
  const [comment] = page.comments;
  expect(page.rows[comment?.row ?? -1]?.[comment?.column ?? -1]?.value).toBe(NOTE);
  expect(page.rows[comment?.row ?? -1]?.[(comment?.column ?? -1) + 1]?.look["fill/color"]).toBe("#FFC000");
  expect(placeOf(page, OWN_ROW)[0]).toBe((comment?.row ?? 0) - 1);
  expect(seen(opened).slice(0, 5)).toEqual(inputs);
  const after = opened.standIn.book.sheets.map(finished);
  const from = opened.standIn.costs.length;
  expect((await run(opened)).written).toEqual([]);
  expect(opened.standIn.costs.length - from).toBe(2);
  expect(opened.standIn.book.sheets.map(finished)).toEqual(after);
});

test("a review that Excel breaks off is found unfinished by the next run, which ends as an unbroken one", async () => {
  const opened = await workedOn();
  const { standIn } = opened;
  const back = standIn.keep();
  const from = standIn.costs.length;
  await run(opened);
  const clean = seen(opened);
  const writing = 3;
  const actions = standIn.costs[from + writing]?.actions ?? 0;
  for (let at = 5; at < actions; at += Math.ceil(actions / 6)) {
    back();
    const first = standIn.costs.length;
    standIn.rules.before = (batch, index) => {
      if (batch === first + writing && index === at) throw new ApiError("GeneralException", "broken off by the test");
    };
    await expect(run(opened)).rejects.toMatchObject({ code: "excel-unknown" });
    delete standIn.rules.before;
    await run(opened);
    expect(seen(opened)).toEqual(clean);
  }
});

import { readFileSync } from "node:fs";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { markerOf } from "../../src/model/marker.js";
import { runReview, type RunRequest } from "../../src/run.js";
import { WORDS } from "../../src/words/index.js";

const REQUEST: RunRequest = { week: null, today: parseIsoDay("2025-09-22") as Day, minutes: 600 };

async function run(host: MemoryHost, request: Partial<RunRequest> = {}): Promise<readonly string[]> {
  return (await runReview(host, { ...REQUEST, ...request }, { words: WORDS.zh, version: "0.1.0" })).written;
}

async function hostOf(file: string): Promise<MemoryHost> {
  return new MemoryHost(await new XlsxHost(new Uint8Array(readFileSync(`samples/${file}`)), file).read());
}

async function ours(host: MemoryHost): Promise<readonly string[]> {
  return (await host.read()).sheets.filter((sheet) => sheet.visibility === "visible" && markerOf(sheet)).map(({ name }) => name);
}

const textOf = async (host: MemoryHost, name: string): Promise<string> => JSON.stringify((await host.read()).sheets.find((sheet) => sheet.name === name)?.rows);

/** The workbook with every blank of a column filled in. */
async function filledIn(host: MemoryHost, name: string, heading: string): Promise<MemoryHost> {
  const workbook = await host.read();
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const head = sheet.rows.findIndex((cells) => cells.includes(heading));
    const column = sheet.rows[head]?.indexOf(heading) ?? -1;
    const filled = (cells: (typeof sheet.rows)[number], row: number): (typeof sheet.rows)[number] =>
      row <= head || cells.every((value) => value === null) ? cells : Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? (cells[at] ?? "办公室") : (cells[at] ?? null)));
    return { ...sheet, rows: sheet.rows.map(filled) };
  });
  return new MemoryHost({ ...workbook, sheets });
}

test("the coordination table alone is drawn, then found up to date by a whole run, whose other sheets it leaves alone", async () => {
  const host = await hostOf("三人团队_八周.xlsx");
  expect(await run(host, { alone: "coordination" })).toEqual(["协同推进表"]);
  expect(await run(host)).toEqual(["团队周复盘"]);
  const page = await textOf(host, "团队周复盘");
  expect(await run(host, { alone: "coordination", today: parseIsoDay("2025-09-23") as Day })).toEqual(["协同推进表"]);
  expect(await textOf(host, "团队周复盘")).toBe(page);
});

test("数据核对 lists what is missing and unreadable with a link to each cell, and from then on each run keeps it up", async () => {
  const host = await hostOf("三人团队_八周.xlsx");
  expect(await run(host, { alone: "checks" })).toEqual(["数据核对"]);
  expect(await ours(host)).toEqual(["数据核对"]);
  expect(await textOf(host, "数据核对")).toMatch(/未填写 [1-9]\d* 格，读不懂 \d+ 处/);
  expect(await textOf(host, "数据核对")).toContain('"协调事项","责任部门"');
  expect(await run(host)).toEqual(["团队周复盘", "协同推进表"]);
  const filled = await filledIn(host, "协调事项", "责任部门");
  expect(await run(filled)).toContain("数据核对");
  expect(await textOf(filled, "数据核对")).not.toContain('"协调事项","责任部门"');
});

import { openPackage, type Package } from "../../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../../src/hosts/xlsx/readStructure.js";
import { readWorkbook } from "../../../../src/hosts/xlsx/readWorkbook.js";
import { PackageEdit } from "../../../../src/hosts/xlsx/write/packageEdit.js";
import { XlsxHost } from "../../../../src/hosts/xlsx/xlsxHost.js";
import { addDays } from "../../../../src/model/day.js";
import { daySerial } from "../../../../src/model/dateSystem.js";
import { memoryWords } from "../../../../src/run/memory/memorySheet.js";
import { runReview } from "../../../../src/run.js";
import { WORDS } from "../../../../src/words/index.js";
import { bookBytes } from "../../../rollup/sampleMail.js";
import { MONDAY } from "../../../support/builders.js";

const WEEKS = 52;
/** The weeks after which it is counted what reading costs: the first of the settled ones, one half-way, and the last. */
const READ_IN = [13, 32, 51];
const FIRST = { plans: [{ week: MONDAY, owner: ["销售甲"], task: "拜访示例市自然资源局", expected: "确定时间" }], log: [{ day: MONDAY, owner: ["销售甲"], dayAction: "拜访示例市自然资源局", dayResult: "确定时间" }] };

const letters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26));

type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** The columns of a sheet's headings, and the first row below what is filled. */
async function places(bytes: Uint8Array): Promise<ReadonlyMap<string, { readonly headings: readonly string[]; readonly below: number }>> {
  const { sheets } = await new XlsxHost(bytes, "周.xlsx").read();
  return new Map(sheets.map(({ name, rows }) => [name, { headings: (rows.find((cells) => cells.includes("负责人")) ?? []).map(String), below: rows.length + 1 }]));
}

/** The file with a row more on sheets, at a row, as a person types it. */
function typed(bytes: Uint8Array, sheets: Typed, found: Awaited<ReturnType<typeof places>>, more: number): Uint8Array {
  const pkg = openPackage(bytes);
  const edit = new PackageEdit(pkg);
  for (const [name, values] of Object.entries(sheets)) {
    const { headings = [], below = 0 } = found.get(name) ?? {};
    const row = below + more;
    const cells = headings.flatMap((heading, column) => {
      const value = values[heading];
      if (value === undefined) return [];
      return typeof value === "number" ? `<c r="${letters(column)}${row}"><v>${value}</v></c>` : `<c r="${letters(column)}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    const part = readStructure(pkg).sheets.find((sheet) => sheet.name === name)?.part ?? "";
    edit.set(part, (pkg.text(part) ?? "").replace("</sheetData>", `<row r="${row}">${cells.join("")}</row></sheetData>`));
  }
  return edit.save();
}

const count = (pkg: Package, part: string, pattern: RegExp): number => pkg.text(part)?.match(pattern)?.length ?? 0;

/** What a file weighs, and what an Excel that opens it has to hold besides its cells. */
function weighed(bytes: Uint8Array): { readonly bytes: number; readonly parts: number; readonly styles: number; readonly names: number; readonly memory: number } {
  const pkg = openPackage(bytes);
  const { sheets, workbookPart } = readStructure(pkg);
  const memory = sheets.find(({ name }) => name === memoryWords(WORDS.zh).name)?.part ?? "";
  return { bytes: bytes.length, parts: pkg.entries.size, styles: count(pkg, "xl/styles.xml", /<xf /g), names: count(pkg, workbookPart, /<definedName /g), memory: pkg.text(memory)?.length ?? 0 };
}

/** The sheets to which the person adds a row a week. */
const GROWING = ["周计划", "每日日志"];

/** What reading a file asks of a computer, counted and not timed: how often parts are unpacked, the bytes of the growing sheets and those of all other parts; and the rows there are. */
function reading(bytes: Uint8Array): { readonly rows: number; readonly parts: number; readonly bytes: number; readonly beside: number } {
  const pkg = openPackage(bytes);
  const growing = new Set(readStructure(pkg).sheets.flatMap(({ name, part }) => (GROWING.includes(name) ? [part] : [])));
  const asked = { parts: 0, bytes: 0, beside: 0 };
  const seen = (name: string, found: Uint8Array | undefined): void => {
    asked.parts += 1;
    asked[growing.has(pkg.find(name)) ? "bytes" : "beside"] += found?.length ?? 0;
  };
  const counted: Package = {
    ...pkg,
    part: (name) => {
      const found = pkg.part(name);
      seen(name, found);
      return found;
    },
    text: (name) => {
      seen(name, pkg.part(name));
      return pkg.text(name);
    },
  };
  const { sheets } = readWorkbook(counted, "周.xlsx");
  return { ...asked, rows: sheets.reduce((sum, { name, rows }) => sum + (GROWING.includes(name) ? rows.length : 0), 0) };
}

test("over 52 weekly runs on one growing workbook the file grows with its rows alone: no part, style or name more, the memory of runs stays as large, and reading it costs no more a row", async () => {
  let bytes = bookBytes(FIRST);
  const found = await places(bytes);
  const weeks: ReturnType<typeof weighed>[] = [];
  const read: ReturnType<typeof reading>[] = [];
  for (let week = 0; week < WEEKS; week += 1) {
    const monday = addDays(MONDAY, 7 * week);
    const serial = daySerial(monday, 1900) ?? 0;
    const plan = { 周起始日: serial, 负责人: "销售甲", 任务内容: `第${week}项：拜访示例市自然资源局`, 期望结果: "取得答复", 实际完成情况: week % 3 === 0 ? "未完成" : "完成" };
    if (week > 0) bytes = typed(bytes, { 周计划: plan, 每日日志: { 日期: serial, 负责人: "销售甲", 白天主要动作: "拜访示例市自然资源局", 白天结果: "取得答复" } }, found, week - 1);
    const host = new XlsxHost(bytes, "周.xlsx");
    await runReview(host, { person: "销售甲", week: null, today: addDays(monday, 7), minutes: 600, boards: [] }, { words: WORDS.zh, version: "0.1.0" });
    bytes = host.bytes();
    weeks.push(weighed(bytes));
    if (READ_IN.includes(week)) read.push(reading(bytes));
  }
  // The first quarter is settling in: flags and carried tasks of a year are not there yet.
  const settled = weeks.slice(13);
  const [from, to] = [settled[0], settled.at(-1)];
  if (!from || !to) throw new Error("no week was run");
  expect(new Set(settled.map(({ parts }) => parts))).toEqual(new Set([to.parts]));
  expect(to.styles - from.styles).toBeLessThanOrEqual(2);
  expect(to.names).toBe(from.names);
  expect(to.memory).toBeLessThan(1.5 * from.memory);
  const middle = settled[Math.floor(settled.length / 2)]?.bytes ?? 0;
  expect(to.bytes - middle).toBeLessThan(1.5 * Math.max(middle - from.bytes, 2_000));
  const [early, half, late] = read;
  if (!early || !half || !late) throw new Error("nothing was read");
  expect([half.rows - early.rows, late.rows - half.rows]).toEqual([38, 38]);
  expect(new Set(read.map(({ parts }) => parts)).size).toBe(1);
  expect(late.bytes - half.bytes).toBeLessThanOrEqual(1.05 * (half.bytes - early.bytes));
  expect(late.beside).toBeLessThanOrEqual(1.1 * early.beside);
}, 120_000);

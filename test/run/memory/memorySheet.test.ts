import fc from "fast-check";
import { MemoryHost } from "../../../src/hosts/memory/memoryHost.js";
import { parseIsoDay, type Day } from "../../../src/model/day.js";
import type { Drawing } from "../../../src/model/drawing.js";
import { NO_MEMORY, type Memory, type SealedWeek } from "../../../src/model/memory.js";
import type { Workbook } from "../../../src/model/workbook.js";
import { planMemory, readMemory } from "../../../src/run/memory/memorySheet.js";
import { drawing } from "../../support/drawings.js";

const WORDS = { name: "周复盘_留存", note: "请勿改动" };
const EMPTY: Workbook = { fileName: null, dateSystem: 1900, sheets: [], findings: [] };

const page = (subject: string, text: string): Drawing =>
  drawing([{ id: "a", height: 18, cells: [{ value: text, role: "text", typed: { ours: "系统", conflict: false }, paint: "FF0000" }, null] }], { key: { kind: "review", subject }, columns: [{ width: 9 }, { width: 9 }] });

const remembered = (subject: string, text: string): Memory["sheets"][number] => ({ key: { kind: "review", subject }, run: 1, now: { merged: page(subject, text), ours: null }, before: null, made: true });

const sealed: SealedWeek = {
  person: "销售甲",
  week: parseIsoDay("2025-08-11") as Day,
  sealedOn: parseIsoDay("2025-08-18") as Day,
  version: "0.1.0",
  thresholds: { quietRed: 30 },
  lines: [{ kind: "plan", id: "销售甲|2025-08-11|1", subject: "催收尾款", value: "done" }],
  drawing: page("销售甲|2025-08-11", "页"),
};

async function kept(memory: Memory, workbook: Workbook = EMPTY): Promise<Workbook> {
  const host = new MemoryHost(workbook);
  const plan = await planMemory(workbook, memory, WORDS, "0.1.0");
  if (plan) await host.write([plan]);
  return host.read();
}

test("what was remembered is read back, from a sheet that only code can show", async () => {
  const memory: Memory = { ...NO_MEMORY, run: 3, sheets: [remembered("销售甲", "人写的"), remembered("", "队")], sealed: [sealed] };
  const workbook = await kept(memory);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["周复盘_留存", "veryHidden"]]);
  const read = await readMemory(workbook);
  expect({ ...read, sheets: new Set(read.sheets) }).toEqual({ ...memory, sheets: new Set(memory.sheets) });
});

test("nothing of the sheet is printed, by a program either that prints very hidden sheets: its print area holds nothing", async () => {
  const drawing = (await planMemory(EMPTY, { ...NO_MEMORY, sheets: [remembered("销售甲", "页")] }, WORDS, "0.1.0"))?.drawing;
  expect(drawing?.print.area).toMatchObject({ top: 0, bottom: 0 });
  expect(drawing?.print.area.left).toBeGreaterThan(drawing?.columns.length ?? Infinity);
});

test("a workbook without the sheet remembers nothing", async () => {
  expect(await readMemory(EMPTY)).toEqual(NO_MEMORY);
});

test("the same memory again is no write; another one is written over what stands, row by row", async () => {
  const memory: Memory = { ...NO_MEMORY, run: 1, sheets: [remembered("销售甲", "一"), remembered("销售乙", "二")], sealed: [] };
  const workbook = await kept(memory);
  expect(await planMemory(workbook, memory, WORDS, "0.1.0")).toBeNull();
  const next: Memory = { ...memory, sheets: [remembered("销售甲", "一"), remembered("销售丙", "三"), remembered("销售乙", "二")] };
  const plan = await planMemory(workbook, next, WORDS, "0.1.0");
  expect(plan?.act).toBe("redraw");
  expect(plan?.over?.rows.filter((stand) => stand === null)).toHaveLength(1);
});

test("what was read back is written as it was: the order of fields is no change", async () => {
  const workbook = await kept({ ...NO_MEMORY, run: 1, sheets: [remembered("销售甲", "一")], sealed: [sealed] });
  expect(await planMemory(workbook, await readMemory(workbook), WORDS, "0.1.0")).toBeNull();
});

test("a record that somebody damaged is forgotten, the others are not", async () => {
  const workbook = await kept({ ...NO_MEMORY, run: 1, sheets: [remembered("销售甲", "一"), remembered("销售乙", "二")], sealed: [] });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no memory sheet");
  const rows = sheet.rows.map((cells, row) => (row === sheet.rows.length - 1 ? [cells[0] ?? null, "不是压缩过的"] : cells));
  const read = await readMemory({ ...workbook, sheets: [{ ...sheet, rows }] });
  expect(read.sheets).toHaveLength(1);
});

test("a formula in a remembered drawing is trusted with nothing: the record is forgotten", async () => {
  const live = { ...page("销售甲", "x"), rows: [{ height: 18, cells: [{ value: { formula: "WEBSERVICE(1)", cached: "" }, role: "text" as const }] }] };
  const read = await readMemory(await kept({ ...NO_MEMORY, run: 1, sheets: [{ key: { kind: "review", subject: "销售甲" }, run: 1, now: { merged: live, ours: null }, before: null, made: true }], sealed: [] }));
  expect(read.sheets).toEqual([]);
});

test("any text comes back as it was, however long", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(4), async (text, times) => {
      const long = [...text.repeat(10 ** times)].slice(0, 60_000).join("");
      const read = await readMemory(await kept({ ...NO_MEMORY, run: 1, sheets: [remembered("销售甲", long)], sealed: [] }));
      expect(read.sheets[0]?.now.merged.rows[0]?.cells[0]?.value).toBe(long);
    }),
    { numRuns: 60 },
  );
});

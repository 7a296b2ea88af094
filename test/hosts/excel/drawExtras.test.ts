import { drawExtras } from "../../../src/hosts/excel/drawExtras.js";
import type { Written } from "../../../src/hosts/excel/verify.js";
import type { WritePlan } from "../../../src/model/writePlan.js";
import { contractDrawing } from "../contractBook.js";

/** The library at hand knows no notes, so this one feature is met by a stand-in of a few lines that keeps what it is told. */
function fakeSheet(notes: string[]): { readonly workbook: Excel.Workbook; readonly added: [string, string][]; readonly deleted: string[]; readonly grouped: string[][] } {
  const added: [string, string][] = [];
  const deleted: string[] = [];
  const grouped: string[][] = [];
  const sheet = {
    notes: {
      load: () => undefined,
      items: notes.map((content) => ({ content, delete: () => deleted.push(content) })),
      add: (address: string, content: string) => added.push([address, content]),
    },
    getRange: (address: string) => ({ group: (by: string) => grouped.push([address, by]) }),
  };
  return { workbook: { worksheets: { getItem: () => sheet } } as unknown as Excel.Workbook, added, deleted, grouped };
}

function written(act: WritePlan["act"]): Written {
  const drawing = contractDrawing("销售甲", "题");
  const rows = drawing.rows.map((row, index) => (index === 1 ? { ...row, outline: 1, cells: [{ value: 1, role: "number" as const, note: "一句说明" }] } : row));
  const columns = drawing.columns.map((column, index) => (index === 3 ? { ...column, outline: 1 } : column));
  return { redraw: null, plan: { act, over: null, sheet: "周复盘_销售甲", version: "0.1.0", drawing: { ...drawing, rows, columns } } };
}

function withSets(highest: number): void {
  const isSetSupported = (_: string, set: string): boolean => Number(set.split(".")[1]) <= highest;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

class OfficeError extends Error {
  readonly code = "InvalidArgument";
}

const sync = (): Promise<void> => Promise.resolve();

test("notes and groups are drawn where Excel can, each set for itself", async () => {
  for (const [highest, notes, groups] of [[18, 1, 2], [17, 0, 2], [9, 0, 0]] as const) {
    withSets(highest);
    const fake = fakeSheet([]);
    await drawExtras(fake.workbook, [written("create")], sync);
    expect([highest, fake.added.length, fake.grouped.length]).toEqual([highest, notes, groups]);
    if (groups > 0) expect(fake.grouped).toEqual([["2:2", "ByRows"], ["D:D", "ByColumns"]]);
  }
});

test("a redraw takes away our own notes only and groups nothing twice", async () => {
  withSets(18);
  const fake = fakeSheet(["旧的说明\u2060", "我自己的批注"]);
  await drawExtras(fake.workbook, [written("redraw")], sync);
  expect(fake.deleted).toEqual(["旧的说明\u2060"]);
  expect(fake.added).toEqual([["A2", "一句说明\u2060"]]);
  expect(fake.grouped).toEqual([]);
});

test("a note or group that Excel refuses costs nothing else; any other fault is told", async () => {
  withSets(18);
  await expect(drawExtras(fakeSheet([]).workbook, [written("create")], () => Promise.reject(new OfficeError()))).resolves.toBeUndefined();
  await expect(drawExtras(fakeSheet([]).workbook, [written("create")], () => Promise.reject(new RangeError("ours")))).rejects.toThrow("ours");
});

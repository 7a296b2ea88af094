import type { Drawing, DrawnCell, DrawnRow } from "../../src/model/drawing.js";
import { HostFailure } from "../../src/hosts/failure.js";
import type { Host } from "../../src/hosts/host.js";
import { isEdited, markerOf } from "../../src/model/marker.js";
import { creating } from "../../src/model/writePlan.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import type { OpenHost } from "./contract.js";
import { STUBBORN, contractDrawing, userWorkbook } from "./contractBook.js";
import { drawingOver, still, type Stood } from "./over.js";

const FIRST = contractDrawing("销售甲", "销售甲的周复盘");
const NAME = FIRST.name;
const COUNT = FIRST.rows.length;
const OURS = { ours: "原来的", conflict: false };

/** A drawing of the same sheet with other rows and no parts that depend on their places. */
function withRows(rows: readonly DrawnRow[], more: Partial<Drawing> = {}): Drawing {
  return { ...FIRST, rows, merges: [], table: null, validations: [], toneRules: [], charts: [], ...more };
}

function changedCell(rows: readonly DrawnRow[], row: number, column: number, cell: DrawnCell | null): readonly DrawnRow[] {
  return rows.map((one, at) => (at === row ? { ...one, cells: Array.from({ length: Math.max(one.cells.length, column + 1) }, (_, place) => (place === column ? cell : (one.cells[place] ?? null))) } : one));
}

const text = (value: string, more: Partial<DrawnCell> = {}): DrawnCell => ({ value, role: "text", format: "text", ...more });

/** The sheet of our own with what a person has made of it: their edits drawn as if they were ours, with no marker of a last drawing. */
async function editedBy(host: Host, edited: Drawing): Promise<void> {
  await host.write([creating(withRows(FIRST.rows), "0.1.0")]);
  await host.write([{ drawing: edited, sheet: NAME, act: "redraw", version: "0.1.0", over: null }]);
}

function ours({ sheets }: Workbook): Sheet {
  const found = sheets.find(({ name }) => name === NAME);
  if (!found) throw new Error("the drawn sheet is not there");
  return found;
}

function column({ rows }: Sheet, at: number): readonly CellValue[] {
  return rows.map((cells) => cells[at] ?? null);
}

/** What every host owes a person who has worked on a sheet of ours. Called by `keepsThePromises`. */
export function keepsAPersonsOwn(open: OpenHost): void {
  const last = withRows(FIRST.rows);
  const blank: Stood[] = [...still(COUNT)];

  test.each<readonly [string, readonly DrawnRow[], Drawing, readonly Stood[], readonly Stood[], (sheet: Sheet) => readonly CellValue[], readonly CellValue[]]>([
    [
      "a cell that they typed in stays as it stands, whatever the drawing says of it",
      changedCell(FIRST.rows, 4, 0, text("我写的")),
      withRows(changedCell(changedCell(FIRST.rows, 4, 0, text("画里的", { typed: OURS })), 5, 0, text("新的"))),
      blank, still(4),
      (sheet) => column(sheet, 0).slice(3, 7), [STUBBORN[0] ?? "", "我写的", "新的", STUBBORN[3] ?? ""],
    ],
    [
      "a cell that they emptied stays empty",
      changedCell(FIRST.rows, 4, 0, null),
      withRows(changedCell(FIRST.rows, 4, 0, text("画里的", { typed: OURS }))),
      blank, still(4),
      (sheet) => column(sheet, 0).slice(3, 6), [STUBBORN[0] ?? "", null, STUBBORN[2] ?? ""],
    ],
    [
      "a row of their own stays whole",
      [...FIRST.rows.slice(0, 4), { height: 20, cells: [text("我的行"), null, null, text("也是我的")] }, ...FIRST.rows.slice(4)],
      withRows([...FIRST.rows.slice(0, 3), { height: 20, own: true, cells: [] }, ...FIRST.rows.slice(3)]),
      [0, 1, 2, [null, 4], 3, ...FIRST.rows.slice(4).map((_, at): Stood => [at + 4, at + 5])], still(4),
      (sheet) => [sheet.rows[3]?.[0] ?? null, sheet.rows[3]?.[3] ?? null, sheet.rows[4]?.[0] ?? null], ["我的行", "也是我的", STUBBORN[0] ?? ""],
    ],
    [
      "rows that move carry what was typed in them",
      changedCell(FIRST.rows, 5, 3, text("我写的")),
      withRows([...FIRST.rows.slice(0, 3), ...changedCell(FIRST.rows, 5, 3, text("画里的", { typed: OURS })).slice(3).reverse()]),
      [0, 1, 2, ...still(COUNT).slice(3).reverse()], still(4),
      (sheet) => [...column(sheet, 0).slice(3), sheet.rows[COUNT - 3]?.[3] ?? null], [...[...STUBBORN].reverse(), "我写的"],
    ],
    [
      "rows that the drawing names no more are gone",
      FIRST.rows,
      withRows(FIRST.rows.slice(0, 5)),
      still(5), still(4),
      (sheet) => column(sheet, 0).slice(3), STUBBORN.slice(0, 2),
    ],
  ])("%s", async (_, edited, next, rows, columns, shown, expected) => {
    const host = await open(userWorkbook());
    const before = await host.read();
    await editedBy(host, withRows(edited));
    await host.write([drawingOver(last, next, rows, columns)]);
    const after = await host.read();
    const sheet = ours(after);
    const marker = markerOf(sheet);
    expect(shown(sheet)).toEqual(expected);
    expect(marker && isEdited(sheet, marker)).toBe(false);
    expect(after.sheets.filter((one) => markerOf(one) === undefined)).toEqual(before.sheets);
  });

  test("a column of their own stays whole where ours go round it, and the marker goes behind them all", async () => {
    const host = await open(userWorkbook());
    const own = (rows: readonly DrawnRow[], cell: (row: number) => DrawnCell | null): readonly DrawnRow[] => rows.map((row, at) => ({ ...row, cells: [row.cells[0] ?? null, cell(at), ...row.cells.slice(1)] }));
    const columns = [FIRST.columns[0], { width: 30 }, ...FIRST.columns.slice(1)].flatMap((one) => one ?? []);
    await editedBy(host, withRows(own(FIRST.rows, (row) => (row > 2 ? text(`我的${row}`) : null)), { columns }));
    const next = withRows(FIRST.rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 2), null, ...row.cells.slice(2)] })), { columns: FIRST.columns.flatMap((one, at) => (at === 1 ? [one, { width: 30, own: true }] : [one])) });
    await host.write([drawingOver(last, next, blank, [0, [1, 2], [null, 1], [2, 3], [3, 4]])]);
    const sheet = ours(await host.read());
    expect(column(sheet, 2).slice(2, 5)).toEqual([null, "我的3", "我的4"]);
    expect(column(sheet, 3).slice(2, 3)).toEqual(["日期"]);
    expect(sheet.marker).toEqual({ row: 0, column: 5 });
  });

  test("words of ours that stand over a column of their own are drawn there, and nothing else of it is", async () => {
    const host = await open(userWorkbook());
    const title = (value: string, more: Partial<DrawnCell> = {}): readonly (DrawnCell | null)[] => [text(value, { role: "title", ...more }), ...FIRST.columns.map(() => ({ value: null, role: "title" as const }))];
    const beside = (first: readonly (DrawnCell | null)[], theirs: (row: number) => DrawnCell | null): readonly DrawnRow[] => FIRST.rows.map((row, at) => ({ ...row, cells: at === 0 ? first : [theirs(at), ...row.cells] }));
    const merges = [{ top: 0, left: 0, bottom: 0, right: FIRST.columns.length }];
    await editedBy(host, withRows(beside(title("原来的标题"), (row) => (row > 2 ? text(`我的${row}`) : null)), { columns: [{ width: 30 }, ...FIRST.columns], merges }));
    const next = withRows(beside(title("新的标题", { stray: true }), () => null), { columns: [{ width: 30, own: true }, ...FIRST.columns], merges });
    await host.write([drawingOver(last, next, blank, [[null, 0], ...still(4).map((at): Stood => [at, at + 1])])]);
    const sheet = ours(await host.read());
    const marker = markerOf(sheet);
    expect(column(sheet, 0).slice(0, 5)).toEqual(["新的标题", null, null, "我的3", "我的4"]);
    expect(column(sheet, 1).slice(0, 3)).toEqual([null, ...FIRST.rows.slice(1, 3).map(({ cells }) => cells[0]?.value ?? null)]);
    expect(marker && isEdited(sheet, marker)).toBe(false);
  });

  test("a colour that they gave a cell is read, kept, and goes with its row; ours are no colours of theirs", async () => {
    const host = await open(userWorkbook());
    await editedBy(host, withRows(changedCell(FIRST.rows, 4, 0, text(STUBBORN[1] ?? "", { paint: "FFFF00" }))));
    expect(ours(await host.read()).paints).toEqual([{ row: 4, column: 0, color: "FFFF00" }]);
    await host.write([drawingOver(last, withRows([...FIRST.rows.slice(0, 3), ...FIRST.rows.slice(3).reverse()]), [0, 1, 2, ...still(COUNT).slice(3).reverse()])]);
    expect(ours(await host.read()).paints).toEqual([{ row: COUNT - 2, column: 0, color: "FFFF00" }]);
  });

  test("sheets of a person are asked for no colours", async () => {
    const { sheets } = await (await open(userWorkbook())).read();
    expect(sheets.map(({ paints }) => paints)).toEqual([undefined, undefined]);
  });

  test("drawing over with what is drawn already changes nothing", async () => {
    const host = await open(userWorkbook());
    await host.write([creating(FIRST, "0.1.0")]);
    const once = await host.read();
    await host.write([drawingOver(FIRST, FIRST)]);
    expect(await host.read()).toEqual(once);
  });

  test("a sheet that only code may see is read as such, and stays so", async () => {
    const host = await open(userWorkbook());
    const memory: Drawing = { ...FIRST, key: { kind: "memory", subject: "" }, name: "周复盘_记忆", hidden: true, charts: [] };
    await host.write([creating(memory, "0.1.0")]);
    const seen = async (): Promise<unknown> => (await host.read()).sheets.map(({ name, visibility }) => [name, visibility]);
    const expected = [["周计划", "visible"], ["周复盘", "visible"], ["周复盘_记忆", "veryHidden"]];
    expect(await seen()).toEqual(expected);
    await host.write([{ ...creating(memory, "0.1.0"), act: "redraw" }]);
    expect(await seen()).toEqual(expected);
  });

  test("sheets of ours are removed by name, and nothing else is touched", async () => {
    const host = await open(userWorkbook());
    const before = await host.read();
    const second = contractDrawing("", "团队");
    await host.write([creating(FIRST, "0.1.0"), creating(second, "0.1.0")]);
    await host.remove([NAME]);
    const one = await host.read();
    expect(one.sheets.map(({ name }) => name)).toEqual(["周计划", "周复盘", second.name]);
    const left = one.sheets[2];
    const marker = left && markerOf(left);
    expect(left && marker && isEdited(left, marker)).toBe(false);
    await host.remove([second.name]);
    expect((await host.read()).sheets).toEqual(before.sheets);
  });

  test.each([["周计划"], ["周复盘"], ["没有这张表"]])("%s, which is not ours, is never removed, nor anything named with it", async (name) => {
    const host = await open(userWorkbook());
    await host.write([creating(FIRST, "0.1.0")]);
    const before = await host.read();
    await expect(host.remove([NAME, name])).rejects.toBeInstanceOf(HostFailure);
    expect(await host.read()).toEqual(before);
  });
}

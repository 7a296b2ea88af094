import { planWrites } from "../../src/merge/planWrites.js";
import { isEdited, markerOf } from "../../src/model/marker.js";
import type { Drawing } from "../../src/model/drawing.js";
import type { Sheet } from "../../src/model/workbook.js";
import { creating } from "../../src/model/writePlan.js";
import { LAST, NEXT, SMALL_LAST, SMALL_NEXT, drawingOver } from "../hosts/overBook.js";
import { userWorkbook } from "../hosts/contractBook.js";
import { LINES, page, PAGE_HEAD } from "../merge/boards.js";
import { cellAt, type BookSheet } from "../stand-in/book/book.js";
import { insertLines } from "../stand-in/book/shiftLines.js";
import { editByPerson, setByPerson } from "../stand-in/editByPerson.js";
import { finished } from "../stand-in/finished.js";
import { closeBrowser } from "../stand-in/openStandIn.js";
import type { OpenedProbe } from "../stand-in/openProbe.js";
import { oneProbe } from "./oneProbe.js";

jest.setTimeout(120_000);

const open = oneProbe({ platform: "desktop" });

afterAll(closeBrowser);

async function drawn(drawings: readonly Drawing[]): Promise<OpenedProbe> {
  const opened = await open(userWorkbook());
  await opened.host.read();
  await opened.host.write(drawings.map((one) => creating(one, "0.1.0")));
  return opened;
}

async function read({ host }: OpenedProbe, drawing: Drawing): Promise<Sheet> {
  const sheet = (await host.read()).sheets.find((one) => markerOf(one)?.key.kind === drawing.key?.kind);
  if (!sheet) throw new Error("the sheet is not there");
  return sheet;
}

async function redraw(opened: OpenedProbe, last: Drawing, next: Drawing): Promise<void> {
  await opened.host.write([drawingOver(await read(opened, next), last, next)]);
}

function ours({ standIn }: OpenedProbe): BookSheet {
  const sheet = standIn.book.sheets[2];
  if (!sheet) throw new Error("nothing was drawn");
  return sheet;
}

const wanted = (drawing: Drawing): unknown[][] => drawing.rows.map(({ cells }) => drawing.columns.map((_, column) => cells[column]?.value ?? null));
const shown = (sheet: BookSheet, drawing: Drawing): unknown[][] => drawing.rows.map((_, row) => drawing.columns.map((__, column) => cellAt(sheet, row, column)?.value ?? null));

/** Two columns and one line less than the last review, and nothing moved. */
const SHORTER: Drawing = { ...LAST, rows: LAST.rows.filter(({ id }) => id !== "title"), merges: [], freeze: { rows: 1, columns: 0 }, table: { name: "ZFP_over", area: { top: 0, left: 0, bottom: 6, right: 3 } },
  validations: [], toneRules: [], charts: [], print: { ...LAST.print, titleRows: null, area: { top: 0, left: 0, bottom: 8, right: 3 } } };

describe("a review drawn over one that a person worked on", () => {
  test("shows the new week, and all that the person did has stayed and moved with its row", async () => {
    const opened = await drawn([LAST]);
    const { book } = opened.standIn;
    editByPerson(book, ours(opened));
    setByPerson(ours(opened));
    const table = ours(opened).tables[0]?.id;
    await redraw(opened, LAST, NEXT);
    const sheet = ours(opened);
    expect(shown(sheet, NEXT)).toEqual(wanted(NEXT));
    expect(sheet.comments).toEqual([{ row: 2, column: 2, content: "请法务看一下" }]);
    expect([sheet.widths.get(0), sheet.heights.get(3), sheet.heights.get(8)]).toEqual([99, 44, 30]);
    expect(sheet.breaks).toEqual([4, 9]);
    expect(sheet.tables).toMatchObject([{ id: table, area: NEXT.table?.area, kept: { filter: "状态" } }]);
    expect(sheet.rules.find(({ id }) => id === "{CF-own}")?.areas.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0)).toBe(7);
    expect(sheet.rules.filter(({ id }) => id !== "{CF-own}").map(({ areas }) => areas)).toEqual(NEXT.toneRules.map(({ area }) => [area]));
    expect(sheet.validations.map(({ areas }) => areas)).toEqual(NEXT.validations.map(({ area }) => [area]));
    expect(sheet.merges).toEqual(NEXT.merges);
    expect(sheet.charts).toMatchObject([{ name: "ZFP_1", place: NEXT.charts[0]?.at, series: [{ kept: { values: "周复盘_销售甲!F3:F9" } }] }]);
    expect(cellAt(sheet, 4, 4)?.look).toMatchObject({ "fill/color": "#FFC000", "font/color": "#1E6B37" });
    expect(cellAt(sheet, 3, 2)?.hyperlink).toEqual({ documentReference: "周计划!A3" });
    expect(cellAt(sheet, 7, 2)).toMatchObject({ value: "=比价", formula: null });
    expect(sheet.kept).toMatchObject({ "pageLayout/printArea": "A1:F11", "pageLayout/titleRows": "1:2" });
    expect(book.sheets[1]?.rows[0]?.[1]).toMatchObject({ formula: "='周复盘_销售甲'!F9", value: 4 });
  });

  test("is finished, unedited and known to be painted; a run without changes leaves it as it stands", async () => {
    const opened = await drawn([LAST]);
    editByPerson(opened.standIn.book, ours(opened));
    await redraw(opened, LAST, NEXT);
    const sheet = await read(opened, NEXT);
    const marker = markerOf(sheet);
    expect(sheet.marker).toEqual({ row: 0, column: 6 });
    expect(sheet.paints).toEqual([{ row: 4, column: 4, color: "FFC000" }]);
    expect(marker && [marker.state, marker.week, isEdited(sheet, marker)]).toEqual(["done", "2025-08-18", false]);
    const before = finished(ours(opened));
    const from = opened.standIn.costs.length;
    await redraw(opened, NEXT, NEXT);
    expect(finished(ours(opened))).toBe(before);
    // Two batches read, one looks again, three write: the mark, nothing else, and the mark.
    const costs = opened.standIn.costs.slice(from);
    expect(costs).toHaveLength(6);
    expect(costs[3]?.actions).toBeLessThan(30);
  });

  test("never writes a cell that a person typed a formula into", async () => {
    const opened = await drawn([LAST]);
    editByPerson(opened.standIn.book, ours(opened));
    const cell = cellAt(ours(opened), 7, 1);
    if (cell) Object.assign(cell, { formula: "=E8+1", value: 3 });
    await redraw(opened, LAST, NEXT);
    expect(cellAt(ours(opened), 2, 2)).toMatchObject({ formula: "=F3+1", value: 10 });
  });

  test("keeps its mark where the row that bore it goes, and where a person put a row above all", async () => {
    const opened = await drawn([LAST]);
    await redraw(opened, LAST, SHORTER);
    expect(shown(ours(opened), SHORTER)).toEqual(wanted(SHORTER));
    expect((await read(opened, SHORTER)).marker).toEqual({ row: 0, column: 4 });
    insertLines(opened.standIn.book, ours(opened), { axis: "rows", at: 0, count: 1 });
    Object.assign(ours(opened).rows, { 0: [{ value: "我的标题", formula: null, format: "General", quoted: false, look: {}, hyperlink: null }] });
    const own: Drawing = { ...SHORTER, rows: [{ id: "我的标题", own: true, height: 18, cells: [{ value: "我的标题", role: "text" }] }, ...SHORTER.rows], table: { name: "ZFP_over", area: { top: 1, left: 0, bottom: 7, right: 3 } } };
    await redraw(opened, SHORTER, own);
    const sheet = await read(opened, own);
    expect(sheet.marker).toEqual({ row: 0, column: 4 });
    expect(sheet.rows[0]?.[0]).toBe("我的标题");
    expect(opened.standIn.book.sheets).toHaveLength(3);
  });

  test("draws all of it anew where nothing of the last drawing stands any more", async () => {
    const opened = await drawn([LAST]);
    const sheet = await read(opened, NEXT);
    await opened.host.write([{ ...drawingOver(sheet, LAST, NEXT), over: { last: LAST, rows: NEXT.rows.map(() => null), columns: NEXT.columns.map(() => null) } }]);
    expect(shown(ours(opened), NEXT)).toEqual(wanted(NEXT));
    expect(markerOf(await read(opened, NEXT))?.state).toBe("done");
  });

  test("a rule of ours goes with the rows it was over", async () => {
    const last: Drawing = { ...LAST, table: null, charts: [], validations: [] };
    const opened = await drawn([last]);
    await redraw(opened, last, { ...last, rows: last.rows.filter((_, row) => row < 2 || row > 7), toneRules: [] });
    expect([ours(opened).rules, ours(opened).rows[2]?.[0]?.value]).toEqual([[], last.rows[8]?.cells[0]?.value]);
  });

  test("a page break of ours that moves leaves a person's where it is", async () => {
    const opened = await drawn([LAST]);
    ours(opened).breaks = [4, 8];
    await redraw(opened, LAST, { ...LAST, rows: LAST.rows.map((row) => ({ ...row, breakBefore: row.id === "再说" })) });
    expect(ours(opened).breaks).toEqual([4, 9]);
  });
});

test("a title that a person's column was dragged under stays in sight where it stands, in the new week's words", async () => {
  const opened = await drawn([page()]);
  const { host, standIn: { book } } = opened;
  const sheet = ours(opened);
  insertLines(book, sheet, { axis: "columns", at: 3, count: 1 });
  const rows = sheet.rows.slice(PAGE_HEAD, PAGE_HEAD + 2);
  rows.forEach((cells, at) => Object.assign(cells ?? [], { 3: { value: ["备注", "我的"][at], formula: null, format: "General", quoted: false, look: {}, hyperlink: null } }));
  for (const cells of sheet.rows.slice(PAGE_HEAD, PAGE_HEAD + 1 + LINES.length)) cells?.unshift(...cells.splice(3, 1));
  const next = page("协同推进表 08-18");
  const first = planWrites(await host.read(), [next], "0.1.0", () => ({ last: page(), before: null }));
  await host.write(first.writes);
  expect(sheet.rows.slice(0, 5).map((cells) => cells?.slice(0, 2).map((cell) => cell?.value ?? null))).toEqual([["协同推进表 08-18", null], ["2025-08-11 那一周", null], [null, null], ["备注", "事项"], ["我的", LINES[0]?.values[0]]]);
  expect(sheet.merges.filter(({ top }) => top < 2)).toEqual([0, 1].map((top) => ({ top, left: 0, bottom: top, right: 5 })));
  expect(planWrites(await host.read(), [next], "0.1.0", () => ({ last: first.drawn[0]?.drawing ?? page(), before: null })).writes).toEqual([]);
});

test("a review with rows that a filter has hidden is drawn over row by row, and ends the same", async () => {
  const opened = await drawn([LAST]);
  const { book } = opened.standIn;
  editByPerson(book, ours(opened));
  const back = opened.standIn.keep();
  await redraw(opened, LAST, NEXT);
  const clean = ours(opened).rows.map((cells) => cells.map((cell) => cell?.value));
  back();
  for (const row of [3, 5, 6]) ours(opened).hiddenRows.add(row);
  await redraw(opened, LAST, NEXT);
  expect(ours(opened).rows.map((cells) => cells.map((cell) => cell?.value))).toEqual(clean);
  expect([...ours(opened).hiddenRows]).toEqual([4, 7]);
});

test("an Excel that tells of no null objects below others is asked for our rules in two steps, and none is doubled", async () => {
  const opened = await drawn([LAST]);
  editByPerson(opened.standIn.book, ours(opened));
  opened.standIn.rules.tellsNullBelow = false;
  await redraw(opened, LAST, NEXT);
  expect(ours(opened).rules.map(({ type, areas }) => (type === "Custom" && areas.length > 1 ? "theirs" : areas))).toEqual(["theirs", ...NEXT.toneRules.map(({ area }) => [area])]);
});

describe("between reading and writing", () => {
  test("a word typed into a person's sheet stops the run before anything is written, and so does one typed into ours", async () => {
    const opened = await drawn([LAST, SMALL_LAST]);
    const { book } = opened.standIn;
    for (const name of ["周计划", LAST.name]) {
      const plan = drawingOver(await read(opened, SMALL_NEXT), SMALL_LAST, SMALL_NEXT);
      const cell = cellAt(book.sheets.find((sheet) => sheet.name === name) ?? ours(opened), 1, 1);
      if (cell) cell.value = "刚刚改的";
      const before = book.sheets.map(finished);
      await expect(opened.host.write([plan])).rejects.toMatchObject({ code: "input-changed", say: { with: { sheet: name } } });
      expect(book.sheets.map(finished)).toEqual(before);
    }
    const plan = drawingOver(await read(opened, SMALL_NEXT), SMALL_LAST, SMALL_NEXT);
    Object.assign(book.sheets[0]?.rows ?? [], { 9: [cellAt(ours(opened), 1, 1)] });
    await expect(opened.host.write([plan])).rejects.toMatchObject({ code: "input-changed", say: { with: { sheet: "周计划" } } });
  });

  test("a formula that computes something else by itself stops nothing", async () => {
    const opened = await drawn([SMALL_LAST]);
    const cell = cellAt(opened.standIn.book.sheets[0] ?? ours(opened), 1, 1);
    if (cell) Object.assign(cell, { formula: "=C3", value: 1 });
    const plan = drawingOver(await read(opened, SMALL_NEXT), SMALL_LAST, SMALL_NEXT);
    if (cell) cell.formula = "=1+6";
    await opened.host.write([plan]);
    expect(shown(ours(opened), SMALL_NEXT)).toEqual(wanted(SMALL_NEXT));
  });

  test("another run that has begun is told, and its mark stays", async () => {
    const opened = await drawn([SMALL_LAST]);
    const plan = drawingOver(await read(opened, SMALL_NEXT), SMALL_LAST, SMALL_NEXT);
    const cell = cellAt(ours(opened), 0, 2);
    const theirs = String(cell?.value).replace(/done\|.*/, "writing|other-run");
    if (cell) cell.value = theirs;
    await expect(opened.host.write([plan])).rejects.toMatchObject({ code: "excel-other-run" });
    expect(cell?.value).toBe(theirs);
  });

  test("another run that takes the sheet while this one writes is told too, and is not marked as done by us", async () => {
    const opened = await drawn([SMALL_LAST]);
    const plan = drawingOver(await read(opened, SMALL_NEXT), SMALL_LAST, SMALL_NEXT);
    const verifying = opened.standIn.costs.length + 2;
    opened.standIn.rules.before = (batch) => {
      const cell = cellAt(ours(opened), 0, 2);
      if (batch === verifying && cell) cell.value = String(cell.value).replace(/writing\|.*/, "writing|other-run");
    };
    await expect(opened.host.write([plan])).rejects.toMatchObject({ code: "excel-other-run" });
    expect(cellAt(ours(opened), 0, 2)?.value).toMatch(/writing\|other-run$/);
  });
});

test("while another pane writes to the workbook a second one is told so, and may write once that has ended", async () => {
  const opened = await drawn([SMALL_LAST]);
  const plan = drawingOver(await read(opened, SMALL_NEXT), SMALL_LAST, SMALL_NEXT);
  await opened.pane.evaluate(
    () =>
      new Promise<void>((held) => {
        const ended = new Promise<void>((end) => Object.assign(globalThis, { end }));
        void navigator.locks.request("zfp 示例.xlsx", () => {
          held();
          return ended;
        });
      }),
  );
  const before = opened.standIn.book.sheets.map(finished);
  await expect(opened.host.write([plan])).rejects.toMatchObject({ code: "excel-busy" });
  expect(opened.standIn.book.sheets.map(finished)).toEqual(before);
  await opened.pane.evaluate(() => (globalThis as unknown as { end(): void }).end());
  await redraw(opened, SMALL_LAST, SMALL_NEXT);
  expect(shown(ours(opened), SMALL_NEXT)).toEqual(wanted(SMALL_NEXT));
});

describe("sheets of ours", () => {
  test("a very hidden one is drawn so, read, and drawn again where the structure is protected meanwhile", async () => {
    const hidden: Drawing = { ...SMALL_LAST, key: { kind: "memory", subject: "" }, name: "周复盘_记忆", hidden: true };
    const opened = await drawn([hidden]);
    const sheet = await read(opened, hidden);
    expect([sheet.visibility, sheet.rows[2]?.[1], sheet.paints]).toEqual(["veryHidden", "借会议室", undefined]);
    opened.standIn.book.structureLocked = true;
    await opened.host.write([{ ...creating(hidden, "0.1.0"), act: "redraw" }]);
    expect(ours(opened).visibility).toBe("veryHidden");
  });

  test("are taken away with all that leads to them, and nobody else's with them", async () => {
    const opened = await drawn([LAST, { ...SMALL_LAST, hidden: true }]);
    const { book } = opened.standIn;
    await expect(opened.host.remove([LAST.name, "周计划"])).rejects.toMatchObject({ code: "excel-not-ours", say: { with: { sheet: "周计划" } } });
    await expect(opened.host.remove(["没有这张表"])).rejects.toMatchObject({ code: "excel-not-ours" });
    expect(book.sheets).toHaveLength(4);
    book.structureLocked = true;
    await expect(opened.host.remove([LAST.name])).rejects.toMatchObject({ code: "excel-structure-locked" });
    book.structureLocked = false;
    await opened.host.remove([LAST.name, SMALL_LAST.name]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["周计划", "周复盘"]);
  });

  test("the last visible sheet is not taken away", async () => {
    const opened = await drawn([LAST]);
    for (const sheet of opened.standIn.book.sheets.slice(0, 2)) sheet.visibility = "hidden";
    await expect(opened.host.remove([LAST.name])).rejects.toMatchObject({ code: "excel-last-sheet" });
    expect(opened.standIn.book.sheets).toHaveLength(3);
  });
});

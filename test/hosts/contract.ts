import { readFileSync } from "node:fs";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { planWrites } from "../../src/merge/planWrites.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { Drawing } from "../../src/model/drawing.js";
import { isEdited, markerOf } from "../../src/model/marker.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import type { Host } from "../../src/hosts/host.js";
import { judge } from "../../src/run/judge.js";
import { runReview, type RunRequest } from "../../src/run.js";
import { WORDS } from "../../src/words/index.js";
import { MENDED, STUBBORN, contractDrawing, userWorkbook } from "./contractBook.js";
import { keepsAPersonsOwn } from "./contractOver.js";
import { typesWhatAPersonDecides } from "./contractTyping.js";

/** Opens a workbook in a host for one test. */
export type OpenHost = (workbook: Workbook) => Promise<Host>;

const VERSION = "0.1.0";

async function draw(host: Host, drawings: readonly Drawing[]): Promise<Workbook> {
  const { writes } = planWrites(await host.read(), drawings, VERSION);
  await host.write(writes);
  return host.read();
}

function sheetOf(workbook: Workbook, drawing: Drawing): Sheet {
  const found = workbook.sheets.find((sheet) => {
    const key = markerOf(sheet)?.key;
    return key?.kind === drawing.key?.kind && key?.subject === drawing.key?.subject;
  });
  if (!found) throw new Error("the drawn sheet is not there");
  return found;
}

/** The values of a sheet's cells without the marker and without blanks at the ends of rows. */
function valuesOf(sheet: Sheet): CellValue[][] {
  const rows = sheet.rows.map((cells, row) => {
    const values = cells.map((value, column) => (sheet.marker?.row === row && sheet.marker.column === column ? null : value));
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function drawnValues(drawing: Drawing): CellValue[][] {
  const rows = drawing.rows.map(({ cells }) => {
    const values = cells.map((cell): CellValue => {
      const value = cell?.value ?? null;
      return typeof value === "object" && value !== null ? value.cached : value === "" ? null : value;
    });
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** What every host owes the house. Call it inside a `describe` with a way to open a workbook in that host. */
export function keepsThePromises(open: OpenHost): void {
  keepsAPersonsOwn(open);
  typesWhatAPersonDecides(open);
  const first = contractDrawing("销售甲", "销售甲的周复盘");

  test("a person's sheets are read as they stand", async () => {
    const before = userWorkbook();
    const read = await (await open(before)).read();
    expect(read.dateSystem).toBe(1900);
    expect(read.sheets.map(({ name }) => name)).toEqual(["周计划", "周复盘"]);
    expect(read.sheets.map(valuesOf)).toEqual(before.sheets.map(valuesOf));
    expect(read.sheets[0]?.formats[1]?.[0]).toBe("yyyy-mm-dd");
  });

  test("what is drawn reads back as the same cells, and a person's sheets stay as they were", async () => {
    const host = await open(userWorkbook());
    const before = await host.read();
    const after = await draw(host, [first]);
    expect(valuesOf(sheetOf(after, first))).toEqual(drawnValues(first));
    expect(after.sheets.filter((sheet) => markerOf(sheet) === undefined)).toEqual(before.sheets);
  });

  test("a text that looks like a formula, a number or a date comes back as the same text", async () => {
    const after = await draw(await open(userWorkbook()), [first]);
    const column = sheetOf(after, first).rows.slice(3).map(([text]) => text);
    expect(column).toEqual(STUBBORN);
  });

  test("a text that no cell can hold is mended the same way everywhere", async () => {
    const cells = MENDED.map(([text]) => ({ value: text, role: "text" as const, format: "text" as const }));
    const drawing: Drawing = { ...first, columns: cells.map(() => ({ width: 9 })), rows: [{ height: 18, cells }], table: null, charts: [], merges: [], validations: [], toneRules: [] };
    const after = await draw(await open(userWorkbook()), [drawing]);
    expect(sheetOf(after, drawing).rows[0]?.slice(0, MENDED.length)).toEqual(MENDED.map(([, shown]) => shown));
  });

  test("a sheet is finished and unedited after a run, and edited once the drawn cells differ", async () => {
    const after = await draw(await open(userWorkbook()), [first]);
    const sheet = sheetOf(after, first);
    const marker = markerOf(sheet);
    expect(marker).toMatchObject({ version: VERSION, state: "done", week: "2025-08-11", key: first.key });
    expect(marker && isEdited(sheet, marker)).toBe(false);
    const touched = { ...sheet, rows: [...sheet.rows.slice(0, 4), ["改过"], ...sheet.rows.slice(5)] };
    expect(marker && isEdited(touched, marker)).toBe(true);
  });

  test("a second run draws in place: the same sheets, the same cells", async () => {
    const host = await open(userWorkbook());
    const once = await draw(host, [first]);
    const twice = await draw(host, [first]);
    expect(twice).toEqual(once);
  });

  test("a smaller drawing leaves nothing of a larger one, a wider one moves the marker", async () => {
    const host = await open(userWorkbook());
    await draw(host, [first]);
    const small = { ...contractDrawing("销售甲", "短"), rows: first.rows.slice(0, 3), table: null, validations: [], toneRules: [], charts: [] };
    expect(valuesOf(sheetOf(await draw(host, [small]), small))).toEqual(drawnValues(small));
    const wide = { ...first, columns: [...first.columns, { width: 9 }, { width: 9 }] };
    const after = await draw(host, [wide]);
    expect(after.sheets).toHaveLength(3);
    expect(sheetOf(after, wide).marker).toEqual({ row: 0, column: 6 });
    expect(valuesOf(sheetOf(after, wide))).toEqual(drawnValues(wide));
  });

  test("several drawings stand beside each other", async () => {
    const second = contractDrawing("", "团队");
    const after = await draw(await open(userWorkbook()), [first, second]);
    expect(valuesOf(sheetOf(after, second))).toEqual(drawnValues(second));
    expect(valuesOf(sheetOf(after, first))).toEqual(drawnValues(first));
  });

  test.each([
    ["a person's week", "samples/示例周_销售甲.xlsx", "销售甲", "2025-08-18"],
    ["a team", "samples/三人团队_八周.xlsx", null, "2025-09-22"],
  ] as const)("the review of %s is the same cells in every host", async (_name, file, person, today) => {
    const book = await new XlsxHost(new Uint8Array(readFileSync(file)), file).read();
    const request: RunRequest = { person, week: null, today: parseIsoDay(today) as Day, minutes: null };
    const telling = { words: WORDS.zh, version: VERSION };
    const { drawings } = judge(book, request, telling);
    const host = await open(book);
    await runReview(host, request, telling);
    const after = await host.read();
    expect(drawings.length).toBeGreaterThan(1);
    for (const drawing of drawings) expect(valuesOf(sheetOf(after, drawing))).toEqual(drawnValues(drawing));
    for (const { name } of book.sheets) {
      expect(valuesOf(after.sheets.find((sheet) => sheet.name === name) as Sheet)).toEqual(valuesOf(book.sheets.find((sheet) => sheet.name === name) as Sheet));
    }
  });
}

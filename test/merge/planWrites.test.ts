import { planWrites } from "../../src/merge/planWrites.js";
import type { Drawing } from "../../src/model/drawing.js";
import { contentHash, MARKER_NAME, markerText, type Marker } from "../../src/model/marker.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { drawing as plain } from "../support/drawings.js";

const drawing = (name: string, subject: string): Drawing => plain([], { key: { kind: "review", subject }, name, columns: [{ width: 10 }], week: "2025-08-11" });

const sheet = (name: string, rows: readonly (readonly CellValue[])[], marker: Sheet["marker"] = null): Sheet => ({
  name,
  visibility: "visible",
  rows,
  formats: [],
  merges: [],
  hiddenRows: [],
  locked: false,
  marker,
});

const book = (sheets: readonly Sheet[]): Workbook => ({ fileName: null, dateSystem: 1900, sheets, findings: [] });

function ours(name: string, subject: string, text: string, changes: Partial<Marker> = {}): Sheet {
  const at = { row: 0, column: 1 };
  const hash = contentHash([[text, "marker"]], at);
  const marker = markerText({ version: "0.1.0", key: { kind: "review", subject }, week: "2025-08-11", state: "done", hash, ...changes });
  return sheet(name, [[text, marker]], at);
}

test("a sheet of the wanted name that is not ours is left alone", () => {
  const plan = planWrites(book([sheet("周复盘_销售甲", [["mine"]])]), [drawing("周复盘_销售甲", "销售甲")], "0.1.0");
  expect(plan.writes).toEqual([expect.objectContaining({ act: "create", sheet: "周复盘_销售甲_2" })]);
  expect(plan.left).toEqual([]);
});

test("ours is found by its marker after a rename, and redrawn under its present name", () => {
  const plan = planWrites(book([ours("改过名", "销售甲", "x")]), [drawing("周复盘_销售甲", "销售甲")], "0.1.0");
  expect(plan.writes).toEqual([expect.objectContaining({ act: "redraw", sheet: "改过名" })]);
});

test("another person's review is another sheet", () => {
  const plan = planWrites(book([ours("周复盘_销售甲", "销售甲", "x")]), [drawing("周复盘_销售乙", "销售乙")], "0.1.0");
  expect(plan.writes).toEqual([expect.objectContaining({ act: "create", sheet: "周复盘_销售乙" })]);
});

test("ours is named, not redrawn, once a person has edited it", () => {
  const edited = { ...ours("周复盘_销售甲", "销售甲", "x") };
  const rows = [["y", edited.rows[0]?.[1] ?? null]];
  const plan = planWrites(book([{ ...edited, rows }]), [drawing("周复盘_销售甲", "销售甲")], "0.1.0");
  expect(plan).toEqual({ writes: [], kept: [], left: [{ sheet: "周复盘_销售甲", why: "unknown-edits" }], drawn: [] });
});

test("a sheet that a run left half written is redrawn", () => {
  const half = ours("周复盘_销售甲", "销售甲", "x", { state: "writing", hash: "0" });
  expect(planWrites(book([half]), [drawing("周复盘_销售甲", "销售甲")], "0.1.0").writes).toEqual([expect.objectContaining({ act: "redraw" })]);
});

test("two drawings that want one name get two", () => {
  const plan = planWrites(book([]), [drawing("周复盘", "甲"), drawing("周复盘", "乙")], "0.1.0");
  expect(plan.writes.map(({ sheet: name }) => name)).toEqual(["周复盘", "周复盘_2"]);
});

test("the marker's name is one that Excel accepts", () => {
  expect(MARKER_NAME).toMatch(/^[A-Z_]+$/);
});

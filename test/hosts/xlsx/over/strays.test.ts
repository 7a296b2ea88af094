import { newWorkbook } from "../../../../src/hosts/xlsx/newWorkbook.js";
import { XlsxHost } from "../../../../src/hosts/xlsx/xlsxHost.js";
import { planWrites } from "../../../../src/merge/planWrites.js";
import type { Drawing, DrawnCell } from "../../../../src/model/drawing.js";
import type { CellValue, Sheet } from "../../../../src/model/workbook.js";
import { creating } from "../../../../src/model/writePlan.js";
import { LINES, page, PAGE_HEAD } from "../../../merge/boards.js";
import { after, drawnOn, insertColumn, movedTo, orderCells, valuesOn } from "../../../merge/person.js";

const TABLE = { from: PAGE_HEAD, to: PAGE_HEAD + 1 + LINES.length };
const WIDTH = page().columns.length + 1;

/** A sheet as a drawing, so that the file host can put down what a person made of it. */
function asDrawing({ rows, merges, marker }: Sheet): Drawing {
  const cell = (value: CellValue): DrawnCell | null => (typeof value === "string" || typeof value === "number" ? { value, role: "text", format: typeof value === "string" ? "text" : "general" } : null);
  const columns = Array.from({ length: marker?.column ?? 0 }, () => ({ width: 10 }));
  return { ...page(), columns, merges, table: null, rows: rows.map((cells) => ({ height: 18, cells: cells.slice(0, columns.length).map(cell) })) };
}

test.each([
  ["put between and dragged to the left end", 3, 3, 0],
  ["put before all, and ours dragged before it", 0, 1, 0],
  ["put before all, and dragged to the right end", 0, 0, 5],
  ["put between and dragged to the right end", 3, 3, 5],
  ["put behind and dragged to the left end", 5, 5, 0],
  ["put between, and our first dragged away", 2, 0, 4],
])("a person's column %s: the title stands once, in sight, and the next run writes nothing", async (_, at, from, to) => {
  const sheet = after(drawnOn(page()), insertColumn(at, [null, null, null, "备注", "我的"]), orderCells(movedTo(WIDTH, from, to), TABLE));
  const blank = new XlsxHost(newWorkbook(), null);
  await blank.write([creating(page(), "0.1.0")]);
  await blank.write([{ drawing: asDrawing(sheet), sheet: page().name, act: "redraw", version: "0.1.0", over: null }]);
  const host = new XlsxHost(blank.bytes(), null);
  const next = page("协同推进表 08-18");
  const first = planWrites(await host.read(), [next], "0.1.0", () => ({ last: page(), before: null }));
  await host.write(first.writes);
  const drawn = (await host.read()).sheets.find(({ name }) => name === page().name);
  if (!drawn) throw new Error("the sheet is lost");
  const titles = valuesOn(drawn).filter((value) => String(value).startsWith("协同推进表"));
  expect([titles, valuesOn(drawn).filter((value) => value === "我的" || value === "备注")]).toEqual([["协同推进表 08-18"], ["备注", "我的"]]);
  for (const { top, left, right } of drawn.merges) expect([left, drawn.rows[top]?.slice(left + 1, right + 1).filter((value) => value !== null), typeof drawn.rows[top]?.[left]]).toEqual([left, [], "string"]);
  expect(planWrites(await host.read(), [next], "0.1.0", () => ({ last: first.drawn[0]?.drawing ?? page(), before: null })).writes.map(({ sheet: written }) => written)).toEqual([]);
});

import { mergeDrawing } from "../../src/merge/mergeDrawing.js";
import type { Drawing } from "../../src/model/drawing.js";
import { drawing, row, text } from "../support/drawings.js";
import { board, changed, LINES } from "./boards.js";
import { keptLines, mergedLines } from "./mergedText.js";
import { after, deleteColumn, drawnOn, insertColumn, insertRow, orderRows, type, type Act } from "./person.js";

const [N1, N2] = [3, 4] as const;

describe("a person's own lines", () => {
  const acts: readonly Act[] = [insertRow(N2, ["插一条", null, null, 45883]), insertColumn(1, [null, null, "备注", "好", null, 7])];
  const merged = mergeDrawing(board(), after(drawnOn(board()), ...acts), board()).drawing;

  test("are marked as theirs, as high and wide as any", () => {
    expect(merged.rows.map(({ own }) => own === true)).toEqual([false, false, false, false, true, false, false, false]);
    expect(merged.rows[N2]).toMatchObject({ own: true, height: 18 });
    expect(merged.columns).toEqual([{ width: 10 }, { own: true, width: 12 }, { width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }]);
  });

  test("look like the line of ours above them", () => {
    expect(merged.rows[N2]?.cells).toEqual([text("插一条"), null, null, null, { value: 45883, role: "text", format: "day" }, null]);
    expect([2, N1, 5].map((at) => merged.rows[at]?.cells[1])).toEqual([text("备注", { role: "head" }), text("好"), { value: 7, role: "text", format: "general" }]);
  });

  test("a row below the headings is no heading", () => {
    const below = mergeDrawing(board(), after(drawnOn(board()), insertRow(N1, ["插一条"])), board()).drawing;
    expect(below.rows[N1]?.cells[0]).toEqual(text("插一条"));
    expect(mergeDrawing(board(), after(drawnOn(board()), insertRow(0, ["机密", null, 7])), board()).drawing.rows[0]?.cells.slice(0, 3)).toEqual([text("机密"), null, { value: 7, role: "text", format: "general" }]);
  });

  test("keep their height and width, and who they are, through another run", () => {
    const wider = { ...merged, columns: merged.columns.map((column) => (column.own ? { ...column, width: 30 } : column)), rows: merged.rows.map((line) => (line.own ? { ...line, height: 40 } : line)) };
    const again = mergeDrawing(wider, drawnOn(wider), board()).drawing;
    expect([again.columns[1], again.rows[N2]]).toEqual([wider.columns[1], wider.rows[N2]]);
  });
});

test("the edits are told in reading order: whole columns, then row by row", () => {
  const acts: readonly Act[] = [type(6, 0, "丁事"), type(N1, 4, "已定"), type(N1, 1, "项目子"), insertRow(5, ["插一条"]), insertColumn(2, [null, null, "备注"])];
  expect(keptLines(mergeDrawing(board(), after(drawnOn(board()), ...acts), board()).kept)).toEqual(["column -,2 备注|", "changed 3,1 项目子|项目甲", "changed 3,5 已定|等待", "row 5,- 插一条|", "changed 7,0 丁事|安排演示"]);
});

test("a number of ours is told with its format", () => {
  const { kept } = mergeDrawing(board(), after(drawnOn(board()), type(N1, 3, 45999), type(N2, 4, "已定")), board());
  expect(kept.map(({ format }) => format)).toEqual(["day", "text"]);
});

describe("lines of ours that are no more", () => {
  const list = (...says: readonly string[]): Drawing => drawing([row([text("周复盘", { role: "title" })]), row([text("需要关注", { role: "section" })]), ...says.map((say) => row([text(say)], { height: 30 }))]);
  const own = ({ rows }: Drawing): readonly unknown[] => rows.flatMap(({ id, own: theirs, height, cells }) => (theirs ? [[id, height, cells[0]?.value, cells[0]?.typed?.ours]] : []));
  const once = mergeDrawing(list("甲", "乙", "丙"), after(drawnOn(list("甲", "乙", "丙")), type(2, 0, "甲改")), list("乙", "丙")).drawing;

  test("and that a person edited get an id by which they stay known", () => {
    expect(own(once)).toEqual([["gone:1", 30, "甲改", "甲"]]);
  });

  test("each its own", () => {
    const twice = mergeDrawing(once, after(drawnOn(once), type(3, 0, "乙改")), list("丙")).drawing;
    expect(own(twice)).toEqual([["gone:1", 30, "甲改", "甲"], ["gone:2", 30, "乙改", "乙"]]);
  });

  test("also columns, where a person typed into them", () => {
    const narrow = drawing(board().rows.map((line) => row(line.cells.slice(0, 4), { ...line, cells: line.cells.slice(0, 4) })), { ...board(), columns: board().columns.slice(0, 4), toneRules: [], charts: [], table: null });
    const wide = board(LINES, { table: null });
    const merged = mergeDrawing(wide, after(drawnOn(wide), type(N1, 4, "已定")), { ...narrow, rows: board().rows.map((line) => ({ ...line, cells: line.cells.slice(0, 4) })) });
    expect(merged.drawing.columns).toEqual([{ width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }, { id: "gone:1", own: true, width: 10 }]);
    expect(keptLines(merged.kept)).toEqual(["orphaned -,4 状态|"]);
    const untouched = mergeDrawing(wide, drawnOn(wide), narrow);
    expect([untouched.drawing.columns.length, untouched.kept, untouched.same]).toEqual([4, [], false]);
  });
});

describe("a run that stopped half-way", () => {
  const before = board();
  const last = changed({ n2: ["方案评审", "项目乙", "销售乙", 45882, "超期"] });
  const without = board(LINES.filter(({ id }) => id !== "n2"));
  const half = drawnOn(before, "writing");

  test("leaves no edit in a row that is no more, whichever drawing's value stands there", () => {
    const merged = mergeDrawing(last, half, without, before);
    expect([mergedLines(merged.drawing), merged.kept]).toEqual([mergedLines(without), []]);
  });

  test("what a person typed there since is one", () => {
    expect(keptLines(mergeDrawing(last, after(half, type(N2, 4, "已定")), without, before).kept)).toEqual(["orphaned 4,- 方案评审|"]);
  });

  test("a person may have sorted it meanwhile, and a row of either drawing is still none of theirs", () => {
    const mixed = { ...drawnOn(last, "writing"), rows: drawnOn(last, "writing").rows.map((cells, at) => (at < 5 ? cells : (drawnOn(before).rows[at] ?? []))) };
    const sorted = after(mixed, orderRows([0, 1, 2, 6, 5, 4, 3]));
    expect(mergeDrawing(last, sorted, last, before)).toMatchObject({ drawing: { rows: last.rows }, kept: [], same: false });
  });

  test("nor does one that a person had filled before it began", () => {
    expect(mergeDrawing(last, after(half, deleteColumn(1)), last, before).kept).toEqual([]);
  });
});

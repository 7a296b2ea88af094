import { planWrites } from "../../src/merge/planWrites.js";
import { HISTORY } from "../../src/model/columns/index.js";
import type { Drawing, SheetKey } from "../../src/model/drawing.js";
import { contentHash, MARKER_NAME, markerText, type Marker } from "../../src/model/marker.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { keptSection } from "../../src/report/keptSection.js";
import { historySheet } from "../../src/report/historySheet.js";
import { WORDS } from "../../src/words/index.js";
import { on } from "../support/builders.js";
import { drawing as plain } from "../support/drawings.js";
import { board, changed } from "./boards.js";
import { keptLines, mergedLines } from "./mergedText.js";
import { after, drawnOn, insertColumn, type } from "./person.js";

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

describe("with what earlier runs drew", () => {
  const remembering = (last: Drawing, before: Drawing | null = null) => (key: SheetKey) => (key.kind === last.key?.kind && key.subject === last.key.subject ? { last, before } : null);
  const annotate = keptSection(WORDS.zh, { dateSystem: 1900 });
  const late = changed({ n2: ["方案评审", "项目乙", "销售乙", 45882, "超期"] });

  test("an edited sheet is merged, told of and written over what was drawn last", () => {
    const sheet = { ...after(drawnOn(board()), type(4, 4, "已定")), name: "改过名" };
    const plan = planWrites(book([sheet]), [late], "0.1.0", remembering(board()), annotate);
    expect(plan.writes.map(({ act, sheet: name, over }) => [act, name, over?.rows.length])).toEqual([["redraw", "改过名", 10]]);
    expect(plan.kept.map(({ sheet: name, edits }) => [name, keptLines(edits)])).toEqual([["改过名", ["conflict 4,4 已定|超期"]]]);
    expect(plan.drawn).toEqual([{ sheet: "改过名", drawing: plan.writes[0]?.drawing }]);
    expect(mergedLines(plan.drawn[0]?.drawing ?? late).at(-1)).toBe("方案评审 · 状态：人工：已定；本次结果：超期；两边都改过，保留人工");
  });

  test("a second run without changes writes nothing, and still says what stands there", () => {
    const first = planWrites(book([after(drawnOn(board()), type(4, 4, "已定"))]), [late], "0.1.0", remembering(board()), annotate);
    const drawn = first.drawn[0]?.drawing ?? late;
    const second = planWrites(book([drawnOn(drawn)]), [late], "0.1.0", remembering(drawn, board()), annotate);
    expect([second.writes, second.kept, second.drawn]).toEqual([[], first.kept, [expect.objectContaining({ drawing: drawn })]]);
  });

  test("a sheet that Excel's undo took back is merged with the drawing before the last", () => {
    const plan = planWrites(book([drawnOn(board())]), [late], "0.1.0", remembering(late, board()), annotate);
    expect([plan.kept, plan.writes[0]?.drawing, plan.writes[0]?.over?.last]).toEqual([[], late, board()]);
  });

  test("a run that stopped half-way is finished: nothing on the sheet counts as typed", () => {
    const half = { ...drawnOn(late, "writing"), rows: drawnOn(late, "writing").rows.map((cells, row) => (row < 4 ? cells : (drawnOn(board()).rows[row] ?? []))) };
    const plan = planWrites(book([half]), [late], "0.1.0", remembering(late, board()), annotate);
    expect([plan.kept, plan.writes.map(({ drawing: drawn }) => drawn)]).toEqual([[], [late]]);
  });

  test("so is one that stopped while the sheet was drawn for the first time", () => {
    const begun = { ...drawnOn(late, "writing"), rows: drawnOn(late, "writing").rows.slice(0, 4) };
    expect(planWrites(book([begun]), [late], "0.1.0", remembering(late), annotate)).toMatchObject({ kept: [], writes: [{ drawing: late }] });
  });

  test("a sheet that a newer version drew is left alone, edited or not", () => {
    const sheet = drawnOn(board());
    const plan = planWrites(book([sheet]), [late], "0.0.9", remembering(board()), annotate);
    expect(plan).toEqual({ writes: [], kept: [], left: [{ sheet: "协同推进表", why: "newer" }], drawn: [] });
    expect(planWrites(book([sheet]), [late], "0.0.10", () => null).left).toHaveLength(1);
    expect(planWrites(book([sheet]), [late], "0.1.0", () => null).left).toHaveLength(0);
  });

  test("a sheet that an older version drew becomes one of this version, and keeps what a person typed", () => {
    const plan = planWrites(book([after(drawnOn(board()), type(4, 4, "已定"))]), [late], "0.2.0", remembering(board()), annotate);
    expect(plan.writes.map(({ act, version }) => [act, version])).toEqual([["redraw", "0.2.0"]]);
    expect(plan.kept.flatMap(({ edits }) => keptLines(edits))).toEqual(["conflict 4,4 已定|超期"]);
    expect([plan.left, plan.drawn.length]).toEqual([[], 1]);
  });

  describe("复盘历史", () => {
    const week = on("2025-08-11");
    const lines = (done: number): Drawing => historySheet([{ week, owner: "销售甲", planned: 3, done, carried: [], flagKeys: [] }], { version: "0.1.0", week: "2025-08-11" }, WORDS.zh, { dateSystem: 1900 });
    const DONE = HISTORY.columns.findIndex(({ field }) => field === "done");

    test("what a person typed into its columns was read, and is drawn again", () => {
      const plan = planWrites(book([after(drawnOn(lines(2)), type(2, DONE, 99))]), [lines(99)], "0.1.0", remembering(lines(2)), annotate);
      expect([plan.kept, plan.drawn.map(({ drawing: drawn }) => drawn)]).toEqual([[], [lines(99)]]);
    });

    test("a row typed there is no second one once it was read", () => {
      const cells = lines(2).rows[2]?.cells.map((cell) => cell?.value ?? null) ?? [];
      const typed = after(drawnOn(lines(2)), ...cells.map((value, column) => type(3, column, column === 1 ? "销售乙" : (value as string | number | null))));
      const next = { ...lines(2), rows: [...lines(2).rows, { height: 18, cells: (lines(2).rows[2]?.cells ?? []).map((cell, column) => (column === 1 && cell ? { ...cell, value: "销售乙" } : cell)) }] };
      const plan = planWrites(book([typed]), [next], "0.1.0", remembering(lines(2)), annotate);
      expect([plan.kept, plan.drawn.map(({ drawing: drawn }) => drawn)]).toEqual([[], [next]]);
    });

    test("a total below its rows, which no reading keeps, stays and is told; the second run writes nothing", () => {
      const remarked = after(drawnOn(lines(2)), type(4, 1, "合计"), type(4, DONE, 3));
      const first = planWrites(book([remarked]), [lines(3)], "0.1.0", remembering(lines(2)), annotate);
      expect(first.kept.flatMap(({ edits }) => keptLines(edits))).toEqual(["row 4,- 合计|"]);
      const [drawn] = first.drawn.map(({ drawing: merged }) => merged);
      if (!drawn) throw new Error("drawn");
      expect(planWrites(book([drawnOn(drawn)]), [lines(3)], "0.1.0", remembering(drawn), annotate)).toMatchObject({ writes: [], kept: first.kept });
    });

    test("a person's own column beside it stays", () => {
      const plan = planWrites(book([after(drawnOn(lines(2)), insertColumn(2, [null, "备注", "请核对"]))]), [lines(3)], "0.1.0", remembering(lines(2)), annotate);
      expect(plan.kept.flatMap(({ edits }) => keptLines(edits))).toEqual(["column -,2 备注|"]);
    });

    describe("where nobody remembers what was drawn", () => {
      const WIDTH = lines(2).columns.length;
      const edited = after(drawnOn(lines(2)), type(2, DONE, 99));
      test.each<[string, ReturnType<typeof type>, boolean]>([
        ["what was typed into its columns was read", (sheet) => sheet, true],
        ["a blank beside them is nothing", type(2, WIDTH + 1, ""), true],
        ["a word beside them would be lost", type(2, WIDTH + 1, "备注"), false],
        ["so would one below the marker", type(2, WIDTH, "备注"), false],
        ["and one above them all", type(0, WIDTH + 1, "备注"), false],
      ])("%s", (_, act, drawn) => {
        const plan = planWrites(book([act(edited)]), [lines(99)], "0.1.0");
        expect([plan.writes.map(({ act: done, over }) => [done, over]), plan.left.map(({ why }) => why)]).toEqual(drawn ? [[["redraw", null]], []] : [[], ["unknown-edits"]]);
      });
    });
  });
});

import { mergeDrawing, type Merged } from "../../src/merge/mergeDrawing.js";
import type { Drawing, DrawnCell, DrawnRow } from "../../src/model/drawing.js";
import type { Sheet } from "../../src/model/workbook.js";
import { keptSection } from "../../src/report/keptSection.js";
import { WORDS } from "../../src/words/index.js";
import { drawing, row, text } from "../support/drawings.js";
import { board, LINES } from "./boards.js";
import { keptLines, mergedLines } from "./mergedText.js";
import { after, drawnOn, insertColumn, insertRow, orderCells, paint, type, type Act } from "./person.js";

const [N1, N2, BELOW] = [3, 4, 7] as const;

describe("a cell that tells when it was made", () => {
  const made = (time: string, more: Partial<DrawnCell> = {}, height = 18): Drawing => drawing([row([text("周复盘", { role: "title" }), text(time, { clock: true, ...more })], { height }), row([text("完成 3 项")])]);
  const again = (last: Drawing, next: Drawing, ...acts: readonly Act[]): boolean => mergeDrawing(last, after(drawnOn(last), ...acts), next).same;

  test.each<[string, boolean, Drawing, Drawing, readonly Act[]]>([
    ["another time is no reason to draw again", true, made("10:00"), made("11:00"), []],
    ["nor is the height of its row", true, made("10:00"), made("11:00", {}, 30), []],
    ["another text beside it is one", false, made("10:00"), { ...made("11:00"), rows: [...made("11:00").rows.slice(0, 1), row([text("完成 4 项")])] }, []],
    ["the height of another row is one", false, made("10:00"), { ...made("11:00"), rows: [...made("11:00").rows.slice(0, 1), row([text("完成 3 项")], { height: 40 })] }, []],
    ["so is another look of it", false, made("10:00"), made("11:00", { role: "small" }), []],
    ["another name of the sheet is none", true, made("10:00"), { ...made("10:00"), name: "周复盘_新名" }, []],
  ])("%s", (_, same, last, next, acts) => {
    expect(again(last, next, ...acts)).toBe(same);
  });

  test("what a person typed over it stays", () => {
    const once = mergeDrawing(made("10:00"), after(drawnOn(made("10:00")), type(0, 1, "我写的")), made("11:00"));
    expect([mergedLines(once.drawing)[0], once.same]).toEqual(["周复盘|我写的!", false]);
    expect(again(once.drawing, made("11:00"))).toBe(true);
    expect(mergeDrawing(once.drawing, after(drawnOn(once.drawing), type(0, 1, "改过")), made("11:00")).same).toBe(false);
  });
});

describe("colours", () => {
  const unasked = (sheet: Sheet): Sheet => ({ name: sheet.name, visibility: sheet.visibility, rows: sheet.rows, formats: [], merges: sheet.merges, hiddenRows: [], locked: false, marker: sheet.marker });
  const painted = mergeDrawing(board(), after(drawnOn(board()), paint(N2, 4, "FFCC00"), paint(BELOW, 0, "00CCFF"), type(BELOW, 0, "补一条")), board());

  test("of ours stay where the host asks for none and a person put a column in", () => {
    const { drawing: again } = mergeDrawing(painted.drawing, unasked(after(drawnOn(painted.drawing), insertColumn(1, [null, null, "备注", "我的"]))), board());
    expect(again.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.paint === undefined ? [] : [[cell.value, cell.paint]])))).toEqual([["等待", "FFCC00"], ["补一条", "00CCFF"]]);
  });

  test("of a person stay, on ours and on theirs", () => {
    expect(mergedLines(painted.drawing).slice(N2)).toEqual(["方案评审|项目乙|销售乙|45882|等待~", ...LINES.slice(2).map(({ values }) => values.join("|")), "+ 补一条~"]);
  });

  test("are as they were where the host does not ask for them, wherever their rows went", () => {
    const merged = mergeDrawing(painted.drawing, unasked(after(drawnOn(painted.drawing), insertRow(N1, ["插一条"]))), board());
    expect(mergedLines(merged.drawing).filter((line) => line.includes("~"))).toEqual(["方案评审|项目乙|销售乙|45882|等待~", "+ 补一条~"]);
    expect(mergeDrawing(painted.drawing, unasked(drawnOn(painted.drawing)), board()).same).toBe(true);
  });

  test("that a person took away go, and on a blank cell they stay", () => {
    const bare = { ...drawnOn(painted.drawing), paints: [] };
    expect(mergedLines(mergeDrawing(painted.drawing, bare, board()).drawing).filter((line) => line.includes("~"))).toEqual([]);
    const { over, drawing: merged } = mergeDrawing(board(), after(drawnOn(board()), paint(1, 2, "FFCC00")), board());
    expect([merged.rows[1]?.cells[2], over.last.rows[1]?.cells[2]]).toEqual([{ value: null, role: "spacer", paint: "FFCC00" }, { value: null, role: "spacer", paint: "FFCC00" }]);
    expect(over.last.rows[1]?.cells).toHaveLength(3);
  });
});

describe("a row of ours that takes the place of one that a person typed", () => {
  const taking = (takes: number, values: readonly (string | number)[] = ["会上提出，客户同意", "项目甲", "销售甲", 45900, "等待"]): Drawing => {
    const next = board([...LINES, { id: "n5", values }]);
    return { ...next, rows: next.rows.map((line): DrawnRow => (line.id === "n5" ? { ...line, takes } : line)) };
  };
  const merge = (next: Drawing, ...acts: readonly Act[]): Merged => mergeDrawing(board(), after(drawnOn(board()), ...acts), next);

  test("holds what was typed, and is told so no more", () => {
    const merged = merge(taking(BELOW + 1), type(BELOW, 0, "会上提出"), type(BELOW, 2, "销售甲"));
    expect([mergedLines(merged.drawing).slice(BELOW), keptLines(merged.kept), merged.over.rows[BELOW]]).toEqual([["会上提出，客户同意|项目甲|销售甲|45900|等待"], [], { last: null, now: BELOW }]);
    expect(merged.drawing.rows[BELOW]).not.toHaveProperty("takes");
  });

  test("what it does not hold stays as the person's", () => {
    const merged = merge(taking(BELOW + 1), type(BELOW, 0, "会上提出"), type(BELOW, 4, "已定"));
    expect([mergedLines(merged.drawing).slice(BELOW), keptLines(merged.kept)]).toEqual([["会上提出，客户同意|项目甲|销售甲|45900|已定!"], ["conflict 7,4 已定|等待"]]);
  });

  test("a row of another place stays a person's own", () => {
    const merged = merge(taking(BELOW + 9), type(BELOW + 1, 0, "别的话"));
    expect(mergedLines(merged.drawing).slice(BELOW)).toEqual(["+ ", "+ 别的话", "会上提出，客户同意|项目甲|销售甲|45900|等待"]);
  });

  test("it may stand where one of ours stood that is gone", () => {
    const last = board(LINES.slice(0, 3));
    const typed = after(drawnOn(board(LINES.slice(0, 2))), type(5, 0, "会上提出"), type(5, 2, "销售甲"));
    const merged = mergeDrawing(last, typed, { ...taking(6), rows: taking(6).rows.filter(({ id }) => id !== "n3" && id !== "n4") });
    expect(mergedLines(merged.drawing).slice(N1)).toEqual([...LINES.slice(0, 2).map(({ values }) => values.join("|")), "会上提出，客户同意|项目甲|销售甲|45900|等待"]);
  });
});

test("of a row of our list of edits only what a person typed into it gets a row", () => {
  const annotate = keptSection(WORDS.zh, { dateSystem: 1900 });
  const once = mergeDrawing(board(), after(drawnOn(board()), type(N2, 4, "已定")), board(), null, annotate).drawing;
  const told = once.rows.length - 1;
  const again = mergeDrawing(once, after(drawnOn(once), type(told, 3, "已告知")), board(), null, annotate).drawing;
  const own = again.rows.filter((line) => line.own);
  expect(own.map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([[null, null, null, null, null], [null, null, null, "已告知", null]]);
});

test("the title goes along where whole columns of the sheet moved, and stays where those of the table did", () => {
  const titled = board(undefined, { rows: board().rows.map((line, at) => (at === 1 ? row([text("事项栏"), text("项目栏"), text("人员栏"), text("期限栏"), text("状态栏")]) : line)) });
  const order = [4, 0, 1, 2, 3];
  const whole = mergeDrawing(titled, after(drawnOn(titled), orderCells(order, { from: 1, to: BELOW })), titled);
  const table = mergeDrawing(titled, after(drawnOn(titled), orderCells(order, { from: 2, to: BELOW })), titled);
  expect([mergedLines(whole.drawing)[2], mergedLines(table.drawing).slice(1, 3)]).toEqual(["状态|事项|项目|谁|期限", ["事项栏|项目栏|人员栏|期限栏|状态栏", "状态|事项|项目|谁|期限"]]);
  expect(keptLines(table.kept)).toEqual([]);
});

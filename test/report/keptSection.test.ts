import { mergeDrawing } from "../../src/merge/mergeDrawing.js";
import type { Drawing } from "../../src/model/drawing.js";
import type { Kept } from "../../src/model/kept.js";
import { keptSection } from "../../src/report/keptSection.js";
import { LANGUAGES, WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { board, changed, LINES } from "../merge/boards.js";
import { after, deleteRow, drawnOn, insertColumn, insertRow, paint, type, type Act } from "../merge/person.js";
import { drawing, row, text } from "../support/drawings.js";
import { drawingText } from "./drawingText.js";

const section = keptSection(WORDS.zh, { dateSystem: 1900 });
const annotated = (last: Drawing, next: Drawing, ...acts: readonly Act[]): Drawing => mergeDrawing(last, after(drawnOn(last), ...acts), next, null, section).drawing;
const added = ({ rows }: Drawing): readonly (string | null)[] => rows.filter(({ id }) => id?.startsWith("kept:")).map(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []))[0] ?? null);

const EDITS: readonly Act[] = [
  type(4, 4, "已定"),
  type(5, 3, 45895),
  type(3, 2, "销售丙"),
  paint(3, 0, "FFCC00"),
  deleteRow(6),
  insertRow(4, ["会上提出", null, "销售甲"]),
  insertColumn(2, [null, null, "备注", "先等批复"]),
];
const NEXT = changed({ n2: ["方案评审", "项目乙", "销售乙", 45882, "超期"] }, LINES.filter(({ id }) => id !== "n1"));

test.each(LANGUAGES)("a merged board in %s", (language) => {
  const merged = mergeDrawing(board(), after(drawnOn(board()), ...EDITS), NEXT, null, keptSection(WORDS[language], { dateSystem: 1900 })).drawing;
  const notes = merged.rows.flatMap(({ cells }, at) => cells.flatMap((cell, column) => (cell?.note === undefined ? [] : [`note ${at},${column}: ${cell.note.replaceAll("\n", "⏎")}`])));
  expectGolden(`mergedBoard.${language}.txt`, [drawingText(merged), ...notes, ""].join("\n"));
});

test("stands below the last row, one blank row apart, outside the table and inside the printed page", () => {
  const merged = annotated(board(), board(), type(4, 4, "已定"));
  expect(merged.rows.slice(7).map(({ id, cells }) => [id, cells.length > 0])).toEqual([["kept:0", false], ["kept:1", true], ["kept:2", true]]);
  expect(merged.table?.area.bottom).toBe(6);
  expect(merged.print.area).toEqual({ top: 0, left: 0, bottom: 9, right: 4 });
  expect(merged.merges.slice(1)).toEqual([{ top: 8, left: 0, bottom: 8, right: 4 }, { top: 9, left: 0, bottom: 9, right: 4 }]);
});

test("begins in the first column of ours where a person put one before it", () => {
  const merged = annotated(board(), board(), insertColumn(0, [null, null, "序号"]));
  expect(merged.rows.at(-1)?.cells.map((cell) => cell?.value ?? null).slice(0, 2)).toEqual([null, "人工添加的列：序号"]);
  expect(merged.merges.at(-1)).toEqual({ top: 9, left: 1, bottom: 9, right: 5 });
});

test("names a long column by its first values", () => {
  const merged = annotated(board(), board(), insertColumn(1, [null, null, "备注", "一", "二", "三"]));
  expect(added(merged).at(-1)).toBe("人工添加的列：备注 · 一 · 二 · …");
});

test("says nothing where nobody edited, and of what was drawn again", () => {
  expect(annotated(board(), board())).toEqual(board());
  expect(added(annotated(board(), board(), type(4, 4, null), deleteRow(5)))).toEqual([]);
});

test("is drawn anew each time: it is no edit, and what a person typed into it gets a row of its own", () => {
  const once = annotated(board(), board(), type(4, 4, "已定"));
  const again = annotated(once, board(), type(9, 4, "同意"));
  expect(added(again)).toEqual([null, "人工改动（保留 2 处）", "方案评审 · 状态：人工：已定；本次结果：等待", "人工添加的行：同意"]);
  expect(annotated(once, board(), type(4, 4, "等待"))).toEqual(board());
});

test("a typed cell says both values on hovering, after what it says anyway", () => {
  const noted = (state: string): Drawing => board([], { table: null, rows: [row([text("事项"), text(state, { note: "灯的依据" })])], columns: [{ width: 20 }, { width: 10 }], merges: [] });
  expect(annotated(noted("等待"), noted("超期"), type(0, 1, "已定")).rows[0]?.cells[1]?.note).toBe("灯的依据\n人工：已定\n本次结果：超期\n两边都改过，保留人工。");
  expect(annotated(noted("等待"), noted("等待"), type(0, 1, "已定")).rows[0]?.cells[1]?.note).toBe("灯的依据\n人工：已定\n本次结果：等待");
});

describe("an edit is named", () => {
  const page = drawing([row([text("需要关注", { role: "section" })]), row([text("客户甲未拜访"), { value: 0.5, role: "number", format: "percent" }]), row([{ value: 45880, role: "text", format: "day" }])]);
  test.each<[string, Act, string]>([
    ["by its row and the section above where there is no heading", type(1, 1, "半"), "客户甲未拜访 · 需要关注：人工：半；本次结果：50%"],
    ["by the section alone where the row says nothing else", type(2, 0, 45881), "需要关注：人工：2025-08-12；本次结果：2025-08-11"],
    ["as blank where we say nothing", type(2, 1, "早"), "2025-08-11 · 需要关注：人工：早；本次结果：空"],
  ])("%s", (_, act, line) => expect(added(annotated(page, page, act)).at(-1)).toBe(line));

  test("by its address where nothing else names it", () => {
    const bare = drawing([row([text("周复盘")])]);
    const kept: Kept = { edit: "changed", row: 0, column: 0, theirs: "改", ours: "周复盘" };
    expect(added(section(bare, [kept])).at(-1)).toBe("A1：人工：周复盘；本次结果：周复盘");
  });
});

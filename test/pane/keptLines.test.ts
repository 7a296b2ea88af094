import type { Drawing } from "../../src/model/drawing.js";
import type { Kept } from "../../src/model/kept.js";
import { keptLines } from "../../src/pane/keptLines.js";
import { speechOf } from "../../src/pane/speechOf.js";
import { zh } from "../../src/words/start/zh.js";

const SHEET = "协同推进表";
const drawing = {
  rows: [
    { cells: [{ value: "事项", role: "head" }, { value: "期限", role: "head" }, { value: "备注", role: "head" }] },
    { cells: [{ value: "方案评审", role: "text" }, { value: 45882, role: "center", format: "day" }, { value: "记得打电话", role: "text" }] },
    { cells: [{ value: "自己加的", role: "text" }, null, { value: "一行", role: "text" }] },
  ],
} as unknown as Drawing;
const blank = { theirs: null, ours: null };

function told(...edits: readonly Kept[]): ReturnType<typeof keptLines> {
  return keptLines({ sheet: SHEET, edits }, drawing, 1900, speechOf("zh", zh));
}

test.each<[string, Kept, string, readonly [number, number]]>([
  ["a changed cell has both sides, ours printed as it was drawn", { edit: "changed", row: 1, column: 1, theirs: 45882, ours: 45880, format: "day" }, "人工：2025-08-13；本次：2025-08-11", [2, 2]],
  ["a conflict says so", { edit: "conflict", row: 1, column: 0, theirs: "方案评审", ours: "方案" }, "人工：方案评审；本次：方案（两边都改过，保留人工）", [2, 1]],
  ["a cell that is only a person's", { edit: "changed", row: 1, column: 2, theirs: "记得打电话", ours: null }, "人工：记得打电话；本次：（空白）", [2, 3]],
  ["a row of theirs by what it says", { edit: "row", row: 2, column: null, ...blank, theirs: "自己加的" }, "人工添加的行：自己加的 · 一行", [3, 1]],
  ["a column of theirs by its first values", { edit: "column", row: null, column: 2, ...blank, theirs: "备注" }, "人工添加的列：备注 · 记得打电话 · 一行", [1, 3]],
  ["what we no longer draw", { edit: "orphaned", row: 2, column: null, ...blank, theirs: "自己加的" }, "本次结果已没有，仍保留：自己加的 · 一行", [3, 1]],
])("%s", (_, kept, text, [row, column]) => {
  expect(told(kept)?.lines).toEqual([{ text, origin: { sheet: SHEET, row, column } }]);
});

test("conflicts are counted beside all that is kept, and what was drawn again is none of them", () => {
  const changed: Kept = { edit: "changed", row: 1, column: 1, theirs: 45882, ours: 45880, format: "day" };
  const restored: Kept = { edit: "restored", row: 1, column: 0, theirs: null, ours: "方案评审" };
  expect(told(changed, restored)?.title).toBe("保留人工改动 1 处");
  expect(told(changed, { ...changed, edit: "conflict" })?.title).toBe("保留人工改动 2 处，其中两边都改过 1 处");
  expect(told(restored)).toBeNull();
});

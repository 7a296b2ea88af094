import { mergeDrawing } from "../../src/merge/mergeDrawing.js";
import type { Drawing } from "../../src/model/drawing.js";
import { drawnValue } from "../../src/model/drawnValues.js";
import type { Sheet } from "../../src/model/workbook.js";
import { keptSection } from "../../src/report/keptSection.js";
import { WORDS } from "../../src/words/index.js";
import { HEADS, LINES, page, PAGE_HEAD as HEAD } from "./boards.js";
import { keptLines, mergedLines } from "./mergedText.js";
import { after, deleteColumn, drawnOn, insertColumn, movedTo, orderCells, type, upTo } from "./person.js";

const TITLE = "协同推进表";
const TABLE = { from: HEAD, to: HEAD + 1 + LINES.length };
const WIDTH = HEADS.length + 1;
const OWN = "备注";
const annotate = keptSection(WORDS.zh, { dateSystem: 1900 });

const LAST = page();
const ALONE = LAST.rows.flatMap(({ cells }) => (cells[1]?.value === null ? [cells[0]?.value] : []));

/** A person's column put in anywhere, blank, with a heading alone or with a word, and any column of the table dragged anywhere. */
const WAYS = upTo(WIDTH).flatMap((at) => [[], [OWN], [OWN, "我的"]].flatMap((words) => upTo(WIDTH).flatMap((from) => upTo(WIDTH).map((to) => ({ at, words, from, to })))));
const column = (words: readonly string[]): readonly (string | null)[] => [null, null, null, ...words];
const dragged = (from: number, to: number): ReturnType<typeof orderCells> => orderCells(movedTo(WIDTH, from, to), TABLE);
const merge = (last: Drawing, sheet: Sheet, next = page()): ReturnType<typeof mergeDrawing> => mergeDrawing(last, sheet, next, null, annotate);

/** What does not hold of a merged drawing: our single lines stand once, a person's words in their own column once, our edits are nobody's, and the next run writes nothing. */
function complaints(last: Drawing, sheet: Sheet, words: readonly string[], next = page(), alone: readonly unknown[] = ALONE): readonly unknown[] {
  const { drawing, kept } = merge(last, sheet, next);
  const values = drawing.rows.flatMap(({ id, cells }) => (id?.startsWith("kept:") ? [] : cells.map(drawnValue)));
  const often = [...alone, ...words].filter((word) => values.filter((value) => value === word).length !== 1);
  const own = drawing.columns.findIndex((one) => one.own);
  const moved = words.filter((word, at) => drawnValue(drawing.rows[HEAD + at]?.cells[own]) !== word);
  const told = keptLines(kept).filter((line) => !line.startsWith("column") || !line.endsWith(`${OWN}|`));
  const hidden = drawing.merges.filter(({ top, left }) => drawnValue(drawing.rows[top]?.cells[left]) === null);
  const again = merge(JSON.parse(JSON.stringify(drawing)) as Drawing, drawnOn(drawing), next);
  return [...often, ...moved, ...told, ...hidden, ...(again.same ? [] : ["a second run writes"])];
}

test(`what stands above and below a table is drawn once, wherever a column was put in and one was dragged to (${WAYS.length} ways)`, () => {
  const wrong = WAYS.flatMap(({ at, words, from, to }) => {
    const found = complaints(LAST, after(drawnOn(LAST), insertColumn(at, column(words)), dragged(from, to)), words);
    return found.length === 0 ? [] : [[at, words.length, from, to, ...found]];
  });
  expect(wrong).toEqual([]);
});

test("nor is it drawn twice where the column was put in one week and dragged in the next, and back in the third", () => {
  const put = new Map(upTo(WIDTH).map((at) => [at, merge(LAST, after(drawnOn(LAST), insertColumn(at, column([OWN, "我的"])))).drawing]));
  const next = page("协同推进表 08-18", "需要关注（2）");
  const wrong = WAYS.filter(({ words }) => words.length === 2).flatMap(({ at, words, from, to }) => {
    const second = put.get(at) ?? LAST;
    const sheet = after(drawnOn(second), dragged(from, to));
    const third = merge(second, sheet, next).drawing;
    const newest = next.rows.flatMap(({ cells }) => (cells[1]?.value === null ? [cells[0]?.value] : []));
    const found = [...complaints(second, sheet, words, next, newest), ...complaints(third, after(drawnOn(third), dragged(to, from)), words)];
    return found.length === 0 ? [] : [[at, from, to, ...found]];
  });
  expect(wrong).toEqual([]);
});

describe("a title over a person's column", () => {
  const strayed = after(drawnOn(LAST), insertColumn(3, column([OWN, "我的"])), dragged(3, 0));
  const { drawing, over, kept } = merge(LAST, strayed, page("协同推进表 08-18"));

  test("is drawn there, joined over ours, and printed", () => {
    expect(mergedLines(drawing).slice(0, HEAD + 2)).toEqual(["协同推进表 08-18", "2025-08-11 那一周", "", "备注|事项|项目|谁|期限|状态", "我的|请示例市自然资源局确认范围|项目甲|销售甲|45880|等待"]);
    expect(drawing.merges.slice(0, 2)).toEqual([0, 1].map((top) => ({ top, left: 0, bottom: top, right: 5 })));
    expect(drawing.print.area).toMatchObject({ left: 0, right: 5 });
    expect(drawing.rows.map(({ cells }) => cells[0]?.stray === true).lastIndexOf(true)).toBe(drawing.rows.findIndex(({ cells }) => cells[0]?.value === "客户甲未拜访"));
    expect(keptLines(kept)).toEqual(["column -,0 备注|"]);
    expect(over.columns.map((stand) => stand?.now)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("keeps its tone where it is drawn, and leaves it behind", () => {
    const toned = page("协同推进表 08-18");
    const rows = toned.rows.map((one, at) => (at === 0 ? { ...one, cells: one.cells.map((cell) => cell && { ...cell, tone: "attention" as const }) } : one));
    const made = merge(LAST, strayed, { ...toned, rows }).drawing;
    expect(made.rows[0]?.cells.slice(0, 2).map((cell) => [cell?.value, cell?.tone])).toEqual([["协同推进表 08-18", "attention"], [null, "attention"]]);
  });

  test("is theirs once they type over it, and a blank of ours that they emptied is drawn again", () => {
    const typed = merge(drawing, after(drawnOn(drawing), type(0, 0, "我的标题"), type(1, 0, null))).drawing;
    expect(mergedLines(typed).slice(0, 2)).toEqual(["我的标题!", "2025-08-11 那一周"]);
    expect(typed.rows[0]?.cells[0]).toMatchObject({ stray: true, typed: { ours: TITLE } });
  });

  test("goes back to ours once the column is gone", () => {
    expect(merge(drawing, after(drawnOn(drawing), deleteColumn(0))).drawing).toEqual(page());
  });

  test("that was typed over before the drag stays as typed", () => {
    const sheet = after(drawnOn(LAST), insertColumn(3, column([OWN])), type(0, 0, "我的标题"), dragged(3, 0));
    expect(mergedLines(merge(LAST, sheet).drawing)[0]).toBe("我的标题|协同推进表");
    const typed = merge(LAST, after(drawnOn(LAST), insertColumn(3, column([OWN])), type(0, 0, "我的标题"))).drawing;
    expect(mergedLines(merge(typed, after(drawnOn(typed), dragged(3, 0))).drawing)[0]).toBe("我的标题*");
  });

  test("lines of our own list of edits are drawn at ours anew, and their row is not drawn over", () => {
    const first = merge(LAST, after(drawnOn(LAST), insertColumn(3, column([OWN, "我的"])))).drawing;
    const listed = first.rows.findIndex(({ id }) => id?.startsWith("kept:"));
    const second = merge(first, after(drawnOn(first), dragged(3, 0)));
    const lines = mergedLines(second.drawing);
    expect(lines.filter((line) => line.includes("人工改动"))).toHaveLength(1);
    expect(second.over.rows.slice(listed + 1)).toEqual(lines.slice(listed + 1).map(() => null));
  });
});

test("what a person typed in their own column beside a title stays theirs, under whichever column it comes to stand", () => {
  const sheet = after(drawnOn(LAST), insertColumn(WIDTH - 1, [null, null, "内部", OWN, "我的"]));
  const first = merge(LAST, sheet).drawing;
  const second = merge(first, after(drawnOn(first), dragged(WIDTH - 1, 0)));
  expect(mergedLines(second.drawing).slice(0, HEAD + 1)).toEqual([TITLE, "2025-08-11 那一周", "|||||内部*", "备注|事项|项目|谁|期限|状态"]);
  expect(second.drawing.rows.flatMap(({ cells }) => cells.map(drawnValue)).filter((value) => value === "内部")).toHaveLength(1);
  const third = merge(second.drawing, after(drawnOn(second.drawing), dragged(0, WIDTH - 1)));
  expect(third.drawing.rows.flatMap(({ id, cells }) => (id?.startsWith("kept:") ? [] : cells.map(drawnValue))).filter((value) => value === "内部")).toHaveLength(1);
});

test("the same words in a row of several values are a person's", () => {
  const copied = after(drawnOn(LAST), insertColumn(5, [null, null, null, OWN, "等待"]));
  expect(mergedLines(merge(LAST, copied).drawing)[HEAD + 1]).toBe("请示例市自然资源局确认范围|项目甲|销售甲|45880|等待|等待");
});

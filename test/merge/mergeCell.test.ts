import { goneCell, mergeCell, ownCell, type CellStates } from "../../src/merge/mergeCell.js";
import type { DrawnCell } from "../../src/model/drawing.js";
import { text } from "../support/drawings.js";

const typed = (value: string | number, ours: string | number | null, conflict = false): DrawnCell => text(String(value), { value, typed: { ours, conflict } });
const number = (value: number, format: "integer" | "day" | "text" = "integer"): DrawnCell => ({ value, role: "number", format });
const input = (value: string | null): DrawnCell => ({ value, role: "input" });
const counted = (cached: number): DrawnCell => ({ value: { formula: "COUNTA(A1:A9)", cached }, role: "figure" });
const merged = (states: Partial<CellStates>): readonly unknown[] => {
  const { cell, edit } = mergeCell({ last: text("等待"), shown: "等待", next: text("等待"), explained: false, ...states });
  return [cell?.value ?? null, edit, ...(cell?.typed ? [cell.typed.ours] : [])];
};

test.each<[string, Partial<CellStates>, readonly unknown[]]>([
  ["nobody touched it", {}, ["等待", null]],
  ["we say something else now", { next: text("超期") }, ["超期", null]],
  ["we say nothing any more", { next: null }, [null, null]],
  ["a person typed", { shown: "已定" }, ["已定", "changed", "等待"]],
  ["a person typed where nothing was", { last: null, next: null, shown: "已定" }, ["已定", "changed", null]],
  ["a person typed, and we say something else", { shown: "已定", next: text("超期") }, ["已定", "conflict", "超期"]],
  ["a person typed, and we say nothing any more", { shown: "已定", next: null }, ["已定", "conflict", null]],
  ["a person typed what we say now", { shown: "超期", next: text("超期") }, ["超期", null]],
  ["a person emptied it", { shown: null }, ["等待", "restored"]],
  ["a person emptied it, and we say something else", { shown: null, next: text("超期") }, ["超期", "restored"]],
  ["a person's own of an earlier week", { last: typed("已定", "等待"), shown: "已定" }, ["已定", "changed", "等待"]],
  ["a person's own of an earlier week, taken back", { last: typed("已定", "等待"), shown: "等待" }, ["等待", null]],
  ["a conflict goes on", { last: typed("已定", "等待", true), shown: "已定" }, ["已定", "conflict", "等待"]],
  ["a conflict ends with a new word", { last: typed("已定", "等待", true), shown: "取消" }, ["取消", "changed", "等待"]],
  ["a run that stopped may have put it there", { shown: "已定", explained: true }, ["等待", null]],
  ["but not what was typed before that run", { last: typed("已定", "等待"), shown: "已定", explained: true }, ["已定", "changed", "等待"]],
  ["a cell to type into is read and printed again", { last: input(null), next: input("同意"), shown: "不同意" }, ["同意", null]],
  ["one that is one only now, too", { next: input("同意"), shown: "不同意" }, ["同意", null]],
  ["one that was one until now, too", { last: input("同意"), shown: "不同意" }, ["等待", null]],
  ["Excel counted again", { last: counted(3), next: counted(5), shown: 4 }, [{ formula: "COUNTA(A1:A9)", cached: 5 }, null]],
])("%s", (_, states, expected) => {
  expect(merged(states)).toEqual(expected);
});

test.each<[string, DrawnCell | null, string | number, Partial<DrawnCell>]>([
  ["as text, with what we say of it, and without our tone", text("等待", { tone: "bad", note: "依据", link: { sheet: "周计划", cell: "A5" }, role: "center" }), "已定", { role: "center", format: "text", note: "依据", link: { sheet: "周计划", cell: "A5" } }],
  ["a number as ours is", number(45880, "day"), 45881, { role: "number", format: "day" }],
  ["a number where ours is text, as Excel has it", text("等待"), 7, { role: "text", format: "general" }],
  ["a number where we have none, as Excel has it", { value: "等待", role: "center" }, 7, { role: "center", format: "general" }],
  ["a text where ours is a number", number(3), "三", { role: "number", format: "text" }],
  ["where we have no cell", null, 7, { role: "text", format: "general" }],
])("a typed value looks %s", (_, next, shown, look) => {
  const ours = next?.value ?? null;
  expect(mergeCell({ last: next, shown, next, explained: false }).cell).toEqual({ value: shown, ...look, typed: { ours, conflict: false } });
});

test.each<[string, DrawnCell | null, string | number | null, DrawnCell | null]>([
  ["blank it is none", text("等待"), null, null],
  ["what we said last, in its tone", text("等待", { tone: "bad" }), "等待", text("等待", { tone: "bad" })],
  ["what a person typed over it, without", text("等待", { tone: "bad" }), "已定", text("已定", { typed: { ours: "等待", conflict: false } })],
  ["what a person typed before the last run", typed("已定", "等待", true), "已定", text("已定", { typed: { ours: "等待", conflict: false } })],
  ["where we had nothing", null, 7, { value: 7, role: "text", format: "general", typed: { ours: null, conflict: false } }],
  ["a cell to type into", input("同意"), "不同意", { value: "不同意", role: "input", format: "text" }],
  ["a number", number(45880, "day"), 45880, number(45880, "day")],
])("a cell that we no longer draw: %s", (_, last, shown, cell) => {
  expect(goneCell(last, shown)).toEqual(cell);
});

test.each<[string, string | number | null, DrawnCell | null, DrawnCell | null]>([
  ["blank it is none", null, text("谁"), null],
  ["a text", "备注", null, text("备注")],
  ["a heading beside a heading", "备注", text("谁", { role: "head" }), text("备注", { role: "head" })],
  ["no other look than that", "备注", text("谁", { role: "title" }), text("备注")],
  ["a number as the one beside it", 3, number(1), { value: 3, role: "text", format: "integer" }],
  ["a number beside text", 3, text("谁"), { value: 3, role: "text", format: "general" }],
  ["a number beside nothing", 3, null, { value: 3, role: "text", format: "general" }],
])("a person's own cell: %s", (_, shown, beside, cell) => {
  expect(ownCell(shown, beside)).toEqual(cell);
});

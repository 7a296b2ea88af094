import fc from "fast-check";
import { areaChanges } from "../../../src/hosts/excel/areaChanges.js";
import { blockAreas, exactAreas } from "../../../src/hosts/excel/areasOfCells.js";
import { carriedSpan } from "../../../src/hosts/excel/carriedSpan.js";
import { cellChanges } from "../../../src/hosts/excel/cellChanges.js";
import { outlineChanges } from "../../../src/hosts/excel/outlineChanges.js";
import { pageChanges, wantedBreaks } from "../../../src/hosts/excel/pageChanges.js";
import { areaAddress } from "../../../src/hosts/excel/place.js";
import { planRedraw, type Redraw } from "../../../src/hosts/excel/redraw.js";
import type { SeenSheet } from "../../../src/hosts/excel/survey.js";
import { tableChange } from "../../../src/hosts/excel/tableChange.js";
import { throughSteps } from "../../../src/hosts/excel/throughSteps.js";
import { toneChanges } from "../../../src/hosts/excel/toneChanges.js";
import type { Drawing, DrawnRow } from "../../../src/model/drawing.js";
import type { Area } from "../../../src/model/workbook.js";
import type { Stand, WritePlan } from "../../../src/model/writePlan.js";
import { drawing, row, text } from "../../support/drawings.js";

const at = (now: number): Stand => ({ last: now, now });
const HEAD: readonly DrawnRow[] = [row([text("甲"), text("乙")]), row([text("1"), text("x")]), row([text("2"), text("y")]), row([text("3"), text("z")])];
const LAST = drawing(HEAD, { table: { name: "ZFP_t", area: { top: 0, left: 0, bottom: 3, right: 1 } } });
const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

/** The last drawing drawn over by another, on a sheet that nobody touched; `rows` says where each new row stands. */
function over(next: Drawing, rows: readonly (Stand | null)[], more: { readonly last?: Drawing; readonly anew?: boolean } = {}): Redraw {
  const last = more.last ?? LAST;
  const seen: SeenSheet = { name: "周复盘", visibility: "visible", locked: false, used: area(0, 0, last.rows.length - 1, 2), someHidden: false, marker: { row: 0, column: 2 }, mark: null, tables: ["ZFP_t"] };
  const plan: WritePlan = { drawing: next, sheet: "周复盘", act: "redraw", version: "0.1.0", over: null };
  const redraw = planRedraw(plan, { last, rows, columns: [at(0), at(1)] }, seen, more.anew ?? false);
  if (!redraw) throw new Error("nothing to draw over");
  return redraw;
}

const ALL = HEAD.map((_, line) => at(line));
const picked = (...lines: readonly (number | null)[]): readonly DrawnRow[] => lines.map((line) => (line === null ? row([text("新"), text("新")]) : (HEAD[line] ?? row([]))));

test("every meant cell lies in exactly one area, and no other does; blocks hold them all and stay low", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (cells, tall) => {
      const size = { rows: cells.length, columns: 4 };
      const meant = (line: number, column: number): boolean => cells[line]?.[column] ?? false;
      const covering = (areas: readonly Area[], line: number, column: number): number => areas.filter(({ top, left, bottom, right }) => line >= top && line <= bottom && column >= left && column <= right).length;
      const exact = exactAreas(size, meant, tall);
      const blocks = blockAreas(size, meant, tall);
      cells.forEach((line, index) => line.forEach((_, column) => expect(covering(exact, index, column)).toBe(meant(index, column) ? 1 : 0)));
      cells.forEach((line, index) => line.forEach((_, column) => expect(covering(blocks, index, column)).toBeGreaterThanOrEqual(meant(index, column) ? 1 : 0)));
      for (const { top, bottom } of [...exact, ...blocks]) expect(bottom - top).toBeLessThan(tall);
    }),
  );
});

test.each([
  ["grows with a line put in between", [0, 1], [at(0), null, at(1)], [], [0, 2]],
  ["does not grow with one put behind it", [0, 1], [at(0), at(1), null], [], [0, 1]],
  ["shrinks with a line taken out", [0, 2], [at(0), at(2)], [], [0, 1]],
  ["is gone with its last line", [1, 1], [at(0)], [], null],
  ["is cut apart where a line is moved out of it", [0, 1], [at(1), at(0)], [0], null],
  ["is cut apart where a line is moved into it", [0, 1], [at(0), at(5), at(1)], [1], null],
  ["stands behind the drawn lines as before", [3, 5], [at(0), null, at(1), at(2)], [], [4, 6]],
] as const)("an area of the last drawing %s", (_, span, stands, moved, carried) => {
  expect(carriedSpan(span, stands, new Set(moved), 3)).toEqual(carried);
});

test("an area goes through the steps as Excel carries it", () => {
  expect(throughSteps([2, 5], [{ act: "insert", at: 2, count: 1 }, { act: "insert", at: 4, count: 2 }], 1)).toEqual([3, 8]);
  expect(throughSteps([2, 5], [{ act: "delete", at: 0, count: 1 }, { act: "delete", at: 4, count: 9 }], 2)).toEqual([1, 3]);
  expect(throughSteps([2, 5], [{ act: "delete", at: 3, count: 3 }], 2)).toBeNull();
  expect(throughSteps([2, 5], [{ act: "move", at: 2, to: 9, count: 1 }], 2)).toBeNull();
  expect(throughSteps([2, 5], [{ act: "move", at: 3, to: 9, count: 1 }], 2)).toEqual([2, 5]);
});

test("only what differs of a cell is done: content, look, link, and what a person typed not at all", () => {
  const last = drawing([row([text("a"), text("b"), text("c"), text("d", { link: { sheet: "周计划", cell: "A1" } }), text("e")])]);
  const cells = [text("a"), text("B"), text("c", { tone: "good", paint: "FFC000" }), text("d"), text("我的", { typed: { ours: "E", conflict: true } })];
  const seen: SeenSheet = { name: "s", visibility: "visible", locked: false, used: area(0, 0, 0, 5), someHidden: false, marker: { row: 0, column: 5 }, mark: null, tables: [] };
  const plan: WritePlan = { drawing: drawing([row(cells)]), sheet: "s", act: "redraw", version: "0.1.0", over: null };
  const redraw = planRedraw(plan, { last, rows: [at(0)], columns: [0, 1, 2, 3, 4].map(at) }, seen, false);
  expect(redraw && cellChanges(redraw)[0]?.map(({ put, look, link }) => [put?.value ?? null, look, link])).toEqual([
    [null, null, null], ["B", null, null], [null, "whole", null], [null, "whole", "clear"], [null, null, null],
  ]);
  const again = planRedraw(plan, { last, rows: [at(0)], columns: [0, 1, 2, 3, 4].map(at) }, seen, true);
  expect(again && cellChanges(again)[0]?.map(({ put }) => put?.value ?? null)).toEqual(["a", "B", "c", "d", null]);
});

test.each([
  ["stays where its rows do", picked(0, 1, 2, 3), ALL, area(0, 0, 3, 1), {}],
  ["is resized where a row is put behind it", picked(0, 1, 2, 3, null), [...ALL, null], area(0, 0, 4, 1), { resize: area(0, 0, 4, 1) }],
  ["grows by itself with a row put in between", picked(0, 1, null, 2, 3), [at(0), at(1), null, at(2), at(3)], area(0, 0, 4, 1), {}],
  ["is made again where all its rows go", picked(0, null), [at(0), null], area(0, 0, 1, 1), { dissolve: "ZFP_t", make: area(0, 0, 1, 1) }],
  ["is made again where its heading row is another", picked(null, 1, 2, 3), [null, at(1), at(2), at(3)], area(0, 0, 3, 1), { dissolve: "ZFP_t", make: area(0, 0, 3, 1) }],
] as const)("a table %s", (_, rows, stands, wanted, change) => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
  const told = tableChange(over(drawing(rows, { table: { name: "ZFP_t", area: wanted } }), stands), { names: ["ZFP_t"], ours: area(0, 0, 3, 1) });
  const found = { dissolve: told.dissolve, resize: told.resize?.area ?? null, make: told.make?.area ?? null };
  expect(found).toEqual({ dissolve: null, resize: null, make: null, ...change });
});

test("a table that a person renamed or dissolved is left to them, unless the new drawing has another", () => {
  const same = over(LAST, ALL);
  expect(tableChange(same, { names: [], ours: null }).make).toBeNull();
  const longer = over(drawing(picked(0, 1, 2, 3, null), { table: { name: "ZFP_t", area: area(0, 0, 4, 1) } }), [...ALL, null]);
  expect(tableChange(longer, { names: ["我的表"], ours: null }).make).toBeNull();
  expect(tableChange(longer, { names: [], ours: null }).make?.name).toBe("ZFP_t");
});

test("a rule whose cells moved with it stands; one that differs is put anew, and ours of its kind go", () => {
  const rules = (bottom: number, formula: string): Drawing["toneRules"] => [{ area: area(1, 1, bottom, 1), when: { begins: "完成" }, tone: "good" }, { area: area(1, 0, bottom, 0), when: { formula }, tone: "bad" }];
  const last = { ...LAST, toneRules: rules(3, "$B2>1") };
  const between = drawing(picked(0, 1, null, 2, 3), { toneRules: rules(4, "$B2>1") });
  const stands = [at(0), at(1), null, at(2), at(3)];
  expect(toneChanges(over(between, stands, { last }))).toEqual({ remove: new Set(), add: [], toned: false });
  const other = toneChanges(over({ ...between, toneRules: rules(4, "$A2>1") }, stands, { last }));
  expect([[...other.remove], other.add]).toEqual([["formula #>1 9C1C1C"], [rules(4, "$A2>1")[1]]]);
  expect(toneChanges(over(between, stands, { last, anew: true })).add).toHaveLength(2);
});

test("merges, page settings and breaks are told apart by what differs", () => {
  const last = { ...LAST, merges: [area(1, 0, 1, 1), area(2, 0, 3, 0)] };
  const next = drawing(picked(1, 2, 3), { merges: [area(0, 0, 0, 1)], tab: "accent", print: { ...LAST.print, area: area(0, 0, 2, 1) } });
  const redraw = over(next, [at(1), at(2), at(3)], { last });
  const covering = (areas: readonly Area[]): { area: Area }[] => areas.map((one) => ({ area: one }));
  const { remove, add } = areaChanges(redraw, covering(last.merges), covering(next.merges));
  expect([remove, add].map((list) => list.map((one) => areaAddress(one.area)))).toEqual([["A3:A4"], []]);
  expect([...pageChanges(redraw)]).toEqual(["tab"]);
  const broken = { ...LAST, rows: LAST.rows.map((one, line) => ({ ...one, breakBefore: line === 2 })) };
  expect(wantedBreaks(over(drawing(picked(0, 1, 3)), [at(0), at(1), at(3)], { last: broken }), [2, 3])).toEqual([2]);
});

test("a new row in a group is in it already; one behind it is grouped, one that shall not be is taken out", () => {
  const folded = (line: DrawnRow, outline: number): DrawnRow => ({ ...line, outline });
  const last = { ...LAST, rows: HEAD.map((line, index) => folded(line, index > 0 ? 1 : 0)) };
  const changes = (levels: readonly number[], stands: readonly (Stand | null)[]): unknown => {
    const redraw = over(drawing(levels.map((level) => folded(row([text("r")]), level))), stands, { last });
    return outlineChanges({ plan: { drawing: redraw.drawing, sheet: "s", act: "redraw", version: "0.1.0", over: null }, redraw }).changes;
  };
  expect(changes([0, 1, 1, 1, 1], [at(0), at(1), null, at(2), at(3)])).toEqual([]);
  expect(changes([0, 1, 1, 1, 1], [...ALL, null])).toEqual([{ axis: "ByRows", first: 4, last: 4, deeper: true }]);
  expect(changes([0, 1, 0, 1], ALL)).toEqual([{ axis: "ByRows", first: 2, last: 2, deeper: false }]);
});

test("a sheet of which nothing drawn stands is no ground to draw over", () => {
  expect(() => over(LAST, HEAD.map(() => null))).toThrow("nothing to draw over");
});

test("of a great many rows out of order only those that hold something of a person's are moved", () => {
  const many = Array.from({ length: 700 }, (_, line) => row([text(String(line)), text("x")]));
  const turned = many.map((_, line) => at(699 - line));
  const typed = [...many].reverse().map((line, index) => (index === 5 ? row([text("5", { typed: { ours: "x", conflict: false } })]) : line));
  const redraw = over(drawing(typed), turned, { last: drawing(many) });
  expect(redraw.rowMoves.moved.size + redraw.rowMoves.kept.size).toBeLessThanOrEqual(2);
  expect(redraw.rowMoves.moved.has(5) || redraw.rowMoves.kept.has(5)).toBe(true);
});

import { arranged, isAsDrawn, isOfTable, orderOf, withLookOf } from "../../src/merge/arranged.js";
import { inOrderOf } from "../../src/merge/inOrderOf.js";
import type { Drawing, DrawnColumn } from "../../src/model/drawing.js";
import { drawing, row, text } from "../support/drawings.js";
import { board, HEAD_ROW } from "./boards.js";

test.each<[string, readonly (number | null)[], readonly number[]]>([
  ["by place", [2, 0, 1], [1, 2, 0]],
  ["one that has none after the one left of it", [0, 2, null, 1], [0, 3, 1, 2]],
  ["several of them in their order", [1, null, null, 0], [3, 0, 1, 2]],
  ["one that has none and is the first stays first", [null, 1, 0], [0, 2, 1]],
  ["two of one place in their order", [1, 1, 0], [2, 0, 1]],
  ["of nothing", [], []],
])("the order of columns: %s", (_, places, order) => {
  expect(orderOf(places)).toEqual(order);
});

test("an order leaves everything in its place, or not", () => {
  expect([[], [0], [0, 1, 2], [0, 2, 1], [1, 0]].map(isAsDrawn)).toEqual([true, true, true, false, false]);
});

test("the rows of a table are those from its headings to its last", () => {
  expect([1, 2, 6, 7].map((at) => isOfTable(board(), at))).toEqual([false, true, true, false]);
  expect(isOfTable(board(undefined, { table: null }), HEAD_ROW)).toBe(false);
});

describe("a drawing with its columns in another order", () => {
  const area = { top: 3, left: 1, bottom: 6, right: 3 };
  const list = { area, kind: "list", values: ["是", "否"], strict: true, message: "" } as const;
  const wide = board(undefined, { columns: [0, 1, 2, 3, 4].map((at): DrawnColumn => ({ id: `c${at}`, width: 10 + at })), validations: [list], toneRules: [{ area, when: { begins: "等待" }, tone: "bad" }] });
  const moved = arranged(wide, [1, 0, 2, 4, 3], (at) => at >= HEAD_ROW);

  test("has its columns there, with the widths that were there", () => {
    expect(moved.columns.map(({ id, width }) => [id, width])).toEqual([["c1", 10], ["c0", 11], ["c2", 12], ["c4", 13], ["c3", 14]]);
  });

  test("moves the cells of the rows that go along, and of no other", () => {
    expect(moved.rows[0]).toEqual(wide.rows[0]);
    expect(moved.rows[HEAD_ROW]?.cells.map((cell) => cell?.value)).toEqual(["项目", "事项", "谁", "状态", "期限"]);
    expect(moved.rows[HEAD_ROW + 1]?.cells.map((cell) => cell?.value)).toEqual(["项目甲", "请示例市自然资源局确认范围", "销售甲", "等待", 45880]);
    expect(moved.rows[HEAD_ROW + 1]).toMatchObject({ id: "n1", height: 18 });
  });

  test("ends a row with its last cell", () => {
    const short = drawing([row([text("子"), text("丑")]), row([text("寅")])]);
    expect(arranged(short, [1, 0], () => true).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([["丑", "子"], [null, "寅"]]);
    expect(arranged(drawing([row([text("子"), null, null])]), [1, 2, 0], () => true).rows[0]?.cells).toEqual([null, null, text("子")]);
    expect(arranged(drawing([row([null, text("子"), null])]), [1, 0, 2], () => true).rows[0]?.cells).toEqual([text("子")]);
  });

  test("parts what lies over columns that are no longer side by side, and holds what is counted as one", () => {
    const parts = [{ ...area, left: 0, right: 0 }, { ...area, left: 2, right: 2 }, { ...area, left: 4, right: 4 }];
    expect(moved.validations).toEqual(parts.map((own) => ({ ...list, area: own })));
    expect(moved.toneRules.map((rule) => rule.area)).toEqual(parts);
    expect(moved.table).toEqual(wide.table);
    expect(moved.charts[0]).toMatchObject({ categories: { left: 1, right: 1, top: 3, bottom: 6 }, series: [{ name: "期限", values: { left: 4, right: 4, top: 3, bottom: 6 } }] });
  });

  test("keeps what lies over columns that still are", () => {
    const together = arranged(wide, [4, 1, 3, 2, 0], () => true);
    expect(together.validations.map((rule) => rule.area)).toEqual([area]);
    expect(arranged(wide, [1, 3, 2, 0, 4], () => true).toneRules.map((rule) => rule.area)).toEqual([{ ...area, left: 0, right: 2 }]);
  });

  test("a part of the columns is a table about all of them", () => {
    const small = board(undefined, { table: { name: "ZFP_Coordination", area: { ...area, left: 1, right: 2 } } });
    expect(arranged(small, [1, 0, 3, 2, 4], () => true).table?.area).toEqual({ ...area, left: 0, right: 3 });
    expect(arranged(board(undefined, { table: null }), [1, 0, 2, 3, 4], () => true).table).toBeNull();
  });
});

test.each<[string, DrawnColumn | undefined, DrawnColumn | undefined, DrawnColumn]>([
  ["keeps who it is, and takes all of the look", { id: "c1", own: true, width: 5, outline: 2, folded: false, format: "day", role: "center" }, { id: "c2", width: 9, outline: 1, folded: true, format: "integer", role: "input" }, { id: "c1", own: true, width: 9, outline: 1, folded: true, format: "integer", role: "input" }],
  ["takes also that there is no more of it", { id: "c1", width: 5, outline: 2, folded: false, format: "day", role: "center" }, { width: 9 }, { id: "c1", width: 9 }],
  ["is nothing where there is none", undefined, undefined, { width: 0 }],
])("a column %s", (_, column, look, expected) => {
  expect(withLookOf(column, look)).toEqual(expected);
});

describe("in the order that another drawing of the sheet has", () => {
  const headed = (heads: readonly (string | null)[], ids: readonly (string | null)[] = []): Drawing =>
    drawing([row(heads.map((head) => head === null ? null : text(head, { role: "head" }))), row(heads.map((head, at) => text(`${head ?? "空"}${at}`)))], {
      columns: heads.map((_, at) => ({ width: 10 + at, ...(typeof ids[at] === "string" && { id: ids[at] }) })),
      table: { name: "ZFP_T", area: { top: 0, left: 0, bottom: 1, right: heads.length - 1 } },
    });
  const heads = ({ rows }: Drawing): readonly unknown[] => rows[0]?.cells.map((cell) => cell?.value ?? null) ?? [];

  test.each<[string, Drawing, Drawing, readonly (string | null)[]]>([
    ["columns are known by their headings", headed(["丙", "甲", "乙"]), headed(["甲", "乙", "丙"]), ["丙", "甲", "乙"]],
    ["before that by their ids", headed(["甲", "乙"], ["b", "a"]), headed(["甲", "乙"], ["a", "b"]), ["乙", "甲"]],
    ["a new one follows the one left of it", headed(["乙", "甲"]), headed(["甲", "新", "乙"]), ["乙", "甲", "新"]],
    ["one without a heading, too, whatever other there is", headed(["乙", "甲", null, "丙", null]), headed(["甲", null, "丙", null, "乙"]), ["乙", "甲", null, "丙"]],
    ["a heading that two have tells of neither", headed(["甲", "乙", "乙"]), headed(["乙", "甲", "乙"]), ["乙", "甲", "乙"]],
  ])("%s", (_, other, own, expected) => {
    expect(heads(inOrderOf(other, own))).toEqual(expected);
  });

  test("they are as wide as there, and a new one as it is", () => {
    expect(inOrderOf(headed(["乙", "甲"]), headed(["甲", "新", "乙"])).columns.map(({ width }) => width)).toEqual([10, 11, 11]);
  });

  test("what stands in its order stands as it is", () => {
    const own = headed(["甲", "乙"]);
    expect(inOrderOf(headed(["甲", "乙"]), own)).toBe(own);
  });
});

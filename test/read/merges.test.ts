import { masked } from "../../src/read/masked.js";
import { mergedValues } from "../../src/read/mergedValues.js";
import { numberedRows } from "../../src/read/numberedRows.js";
import { findHeadings } from "../../src/read/findHeadings.js";
import { PLANS } from "../../src/model/columns/index.js";
import type { Area, CellValue, Sheet } from "../../src/model/workbook.js";
import { area, PLAN_HEADINGS, sheet } from "./grid.js";

describe("what a blank cell shows inside a merge", () => {
  const rows = [["甲"], [null], [null], ["乙"], [null], [null], ["丙"]];
  const shown = (merges: readonly Area[], column = 0): readonly CellValue[] | undefined => {
    const at = mergedValues(sheet("周计划", rows, { merges }), column);
    return at && rows.map((_, row) => at(row));
  };

  test.each<readonly [string, readonly Area[], readonly CellValue[] | undefined]>([
    ["is the value above it, as far as the merge goes", [area(0, 0, 1, 0)], [null, "甲", null, null, null, null, null]],
    ["is each merge's own, in whatever order they are kept", [area(3, 0, 5, 0), area(0, 0, 1, 0)], [null, "甲", null, null, "乙", "乙", null]],
    ["is that of a merge over columns too, in its first", [area(0, 0, 1, 3)], [null, "甲", null, null, null, null, null]],
    ["is nothing where the merge begins with a blank", [area(1, 0, 2, 0)], [null, null, null, null, null, null, null]],
    ["is asked of nobody without merges", [], undefined],
    ["nor with merges of one row", [area(0, 0, 0, 3)], undefined],
    ["nor with those of other columns", [area(0, 1, 2, 1)], undefined],
  ])("%s", (_, merges, expected) => expect(shown(merges)).toEqual(expected));

  test("is nothing where the merge begins above the sheet's rows", () => {
    const at = mergedValues(sheet("周计划", [], { merges: [area(0, 0, 3, 0)] }), 0);
    expect(at?.(2)).toBeNull();
  });
});

describe("a block of a sheet", () => {
  const rows = [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"], ["j"]];
  test.each<readonly [string, Area, readonly (readonly CellValue[])[]]>([
    ["rows", area(1, 0, 2, 2), [[], ["d", "e", "f"], ["g", "h", "i"], []]],
    ["columns from the left", area(0, 0, 3, 1), [["a", "b"], ["d", "e"], ["g", "h"], ["j"]]],
    ["columns in the middle", area(0, 1, 1, 1), [[null, "b"], [null, "e"], [], []]],
    ["columns to the right", area(2, 1, 3, 9), [[], [], [null, "h", "i"], [null]]],
  ])("keeps its %s where they stand, and nothing else", (_, block, kept) => {
    const own = sheet("周报", rows);
    expect(masked(own, block)).toEqual({ ...own, rows: kept });
  });

  test("of every column keeps the rows as they are", () => {
    expect(masked(sheet("周报", rows), area(0, 0, 3, 2)).rows[0]).toBe(rows[0]);
  });
});

describe("rows numbered once over several paragraphs", () => {
  const heads = ["序号", ...PLAN_HEADINGS];
  const made = (rows: readonly (readonly CellValue[])[], merges: readonly Area[], headings: readonly string[] = heads): Sheet => {
    const own = sheet("周计划", [headings, ...rows], { merges });
    const found = findHeadings(own, PLANS, new Map());
    if (!found) throw new Error("no headings");
    return numberedRows({ sheet: own, headings: found }).sheet;
  };
  const rows: readonly (readonly CellValue[])[] = [
    [1, 45880, "销售甲", "一", "甲", null],
    [null, null, null, "二", 2, " "],
    [null, null, "销售乙", "三", null, null, "注"],
    [2, 45880, "销售甲", "四", null, "完成"],
  ];
  const joined = [[1, 45880, "销售甲\n销售乙", "一\n二\n三", "甲", null, "注"], [], [], rows[3]];

  test("are one row, its texts joined and of other values the first; merges within it are done with", () => {
    const [beside, wide, beyond, above] = [area(1, 1, 3, 1), area(1, 3, 1, 4), area(3, 5, 4, 5), area(0, 2, 1, 2)];
    const { rows: own, merges } = made(rows, [area(1, 0, 3, 0), beside, area(2, 4, 3, 4), wide, beyond, above]);
    expect(own).toEqual([heads, ...joined]);
    expect(merges).toEqual([wide, beyond, above]);
  });

  test("of two tasks each is one", () => {
    const two = [...rows.slice(0, 2), [2, 45880, "销售甲", "三", "乙", null], [null, null, null, "四", null, null]];
    expect(made(two, [area(1, 0, 2, 0), area(3, 0, 4, 0), area(3, 1, 4, 1)])).toMatchObject({
      rows: [heads, [1, 45880, "销售甲", "一\n二", "甲", null], [], [2, 45880, "销售甲", "三\n四", "乙", null], []],
      merges: [],
    });
  });

  test.each<readonly [string, readonly Area[], readonly string[]]>([
    ["without merges", [], heads],
    ["where another column is merged down", [area(1, 1, 3, 1)], heads],
    ["where the number is merged over columns too", [area(1, 0, 3, 1)], heads],
    ["where a merge ends in the number's column", [area(1, 0, 1, 0)], heads],
    ["where the merge begins at the headings", [area(0, 0, 2, 0)], heads],
    ["without a column of numbers", [area(1, 0, 3, 0)], ["备用", ...PLAN_HEADINGS]],
    ["without a column of tasks", [area(1, 0, 3, 0)], ["序号", "周起始日", "负责人", "备用", "期望结果", "实际完成情况"]],
  ])("%s stand as they are", (_, merges, headings) => {
    expect(made(rows, merges, headings)).toMatchObject({ rows: [headings, ...rows], merges });
  });
});

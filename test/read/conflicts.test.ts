import type { CellValue } from "../../src/model/workbook.js";
import { conflictColumn, settleConflicts } from "../../src/read/conflicts.js";
import { findHeadings } from "../../src/read/findHeadings.js";
import { PLANS } from "../../src/model/columns/index.js";
import { MONDAY, PLAN_HEADINGS, read, sheet } from "./grid.js";

const columnIn = (...headings: readonly CellValue[]): number | undefined => {
  const own = sheet("周计划", [["冲突"], [...PLAN_HEADINGS, ...headings]]);
  const found = findHeadings(own, PLANS, new Map());
  return found && conflictColumn(own, found);
};

test.each<readonly [string, readonly CellValue[], number | undefined]>([
  ["冲突", ["冲突"], 5],
  ["Conflict, whatever its case", [null, 3, " CONFLICT "], 7],
  ["none", ["备用", null, 5, ""], undefined],
])("the column of conflicts is %s", (_, headings, at) => expect(columnIn(...headings)).toBe(at));

test("it may be the first column", () => {
  const own = sheet("周计划", [["冲突", ...PLAN_HEADINGS]]);
  const found = findHeadings(own, PLANS, new Map());
  expect(found && conflictColumn(own, found)).toBe(0);
});

test("of a team's workbook rows of one mark count once, those of another or of a blank mark each", () => {
  const row = (mark: CellValue, owner: string, actual: string): readonly CellValue[] => [45880, owner, "送方案", "签收", actual, mark];
  const rows = [row("冲突 1", "销售甲", "完成"), row("冲突 1", "销售乙", "未完成"), row("冲突 2", "销售丙", "完成"), row(" ", "销售丁", "完成"), row(" ", "销售戊", "完成"), row(1, "销售己", "完成"), row(1, "销售庚", "完成")];
  const { plans } = read([sheet("周计划", [[...PLAN_HEADINGS, "冲突"], ...rows, [45880, "销售甲", null, null, null, "冲突 2"]])]);
  expect(plans?.rows.map(({ owners, actual, conflict }) => [owners.join("、"), actual, conflict])).toEqual([
    ["销售甲、销售乙", undefined, "完成 ／ 未完成"],
    ["销售丙", "完成", undefined],
    ["销售丁", "完成", undefined],
    ["销售戊", "完成", undefined],
    ["销售己", "完成", undefined],
    ["销售庚", "完成", undefined],
  ]);
});

const noun = (more: object): object => ({ task: "甲", week: MONDAY, owners: ["销售甲"], ...more });
const settled = (...tellings: readonly (readonly object[])[]): readonly object[] => settleConflicts(tellings.map((nouns) => ({ mark: "冲突 1", nouns })));

test("everything that is told of how it went stands in the conflict; a field that a row cannot do without stays as first told", () => {
  expect(settled([noun({ status: "完成", percent: 80, actual: "签收" })], [noun({ task: "乙", status: "未完成", percent: 50, actual: "签收" })])).toEqual([noun({ actual: "签收", conflict: "完成 ／ 未完成；80 ／ 50" })]);
});

test("what is no task has no conflict to grade", () => {
  const entry = { day: MONDAY, owners: ["销售甲"], dayAction: "拜访" };
  expect(settled([{ ...entry, actual: "甲" }], [{ ...entry, dayAction: "写材料", actual: "乙" }])).toEqual([entry]);
  expect(settled([{ task: "甲", actual: "甲" }], [{ task: "甲", actual: "乙" }])).toEqual([{ task: "甲" }]);
});

test("several nouns of a row meet their likes in the other; one that the other lacks stays", () => {
  expect(settled([{ need: "盖章" }, { need: "派人" }], [{ need: "盖章", kind: "跨部门" }])).toEqual([{ need: "盖章", kind: "跨部门" }, { need: "派人" }]);
});

test("a noun with a mark of its own is no row of a mark", () => {
  const own = { mark: "自己的", task: "甲" };
  expect(settleConflicts([own, own, { nouns: ["x"] }])).toEqual([own, own, { nouns: ["x"] }]);
});

import { settleGroup } from "../../src/rollup/settleGroup.js";
import { bookRow } from "./bookRow.js";

const log = (file: string, action: string, row = 2): ReturnType<typeof bookRow> => bookRow({ kind: "log", file, cells: { dayAction: action }, row });
const units = (...rows: readonly ReturnType<typeof bookRow>[]): readonly (readonly unknown[])[] => settleGroup("键", rows).units.map(({ tellings }) => tellings.map(({ row }) => row.cells.get("dayAction")?.value));

test("of equal rows the first workbook's first one tells, and their places stand in that order", () => {
  const [unit] = settleGroup("键", [log("b", "子", 3), log("a", "子", 5), log("a", "子", 2)]).units;
  expect([unit?.tellings[0]?.row, ...(unit?.tellings[0]?.rows ?? [])].map((row) => [row?.file, row?.origin.row])).toEqual([["a", 2], ["a", 2], ["a", 5], ["b", 3]]);
});

test("tellings that hang together by any pair of workbooks are one row, whichever side has gathered more", () => {
  expect(units(log("甲", "子"), log("乙", "丑", 2), log("乙", "子", 3), log("丙", "寅"))).toEqual([["丑", "子", "寅"].sort()]);
  expect(units(log("甲", "a"), log("乙", "b", 2), log("乙", "a", 3), log("丙", "c"))).toEqual([["a", "b", "c"]]);
});

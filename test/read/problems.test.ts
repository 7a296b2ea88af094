import type { Origin } from "../../src/model/origin.js";
import { Problems } from "../../src/read/problems.js";

const at = (sheet: string, row: number, column: number): Origin => ({ sheet, row, column });

test("of one remark about one column fifty are listed and the others counted; other columns, sheets and remarks have fifty of their own", () => {
  const problems = new Problems();
  for (let row = 1; row <= 52; row += 1) problems.add("day-missing", at("甲", row, 1), { text: "x" });
  for (let row = 1; row <= 50; row += 1) problems.add("day-missing", at("甲", row, 2));
  for (const [code, place] of [["day-missing", at("乙", 1, 1)], ["day-unreadable", at("甲", 1, 1)], ["notice-year", null], ["notice-year", null]] as const) problems.add(code, place);
  const list = problems.list();
  expect(list).toHaveLength(105);
  expect(list[0]).toEqual({ code: "day-missing", origin: at("甲", 1, 1), say: { say: "day-missing", with: { text: "x" } } });
  expect(list[50]?.origin).toEqual(at("甲", 1, 2));
  expect(list.at(-1)).toEqual({ code: "and-more", origin: at("甲", 1, 1), say: { say: "and-more", with: { count: 2 } } });
});

test("nothing that was not added is listed", () => {
  expect(new Problems().list()).toEqual([]);
});

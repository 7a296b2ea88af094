import { columnLetters, originText, quoteSheet } from "../../src/model/origin.js";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %s is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["周计划", "周计划"],
  ["周计划(8月)", "'周计划(8月)'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["2025", "'2025'"],
  ["Plans", "Plans"],
])("a reference to the sheet %s names it %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});

test("an origin reads as people write it, with the need of a numbered cell", () => {
  expect(originText({ sheet: "周计划", row: 5, column: 1 })).toBe("周计划!A5");
  expect(originText({ sheet: "协调事项", row: 2, column: 5, part: 2 })).toBe("协调事项!E2#2");
});

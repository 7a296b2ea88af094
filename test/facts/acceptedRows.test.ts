import { acceptedRows } from "../../src/facts/acceptedRows.js";
import { isoDay } from "../../src/model/day.js";
import { on, plan } from "../support/builders.js";

test.each([
  ["8.12", ["2025-08-12"], [], []],
  ["8月12日、2025-08-14", ["2025-08-12", "2025-08-14"], [], []],
  ["周四", ["2025-08-14"], [], []],
  ["星期天", ["2025-08-17"], [], []],
  ["非8.13", [], ["2025-08-13"], []],
  ["8.12，not 8.13", ["2025-08-12"], ["2025-08-13"], []],
  ["8.32、电话", [], [], ["8.32", "电话"]],
])("%s", (evidence, accepted, refused, unread) => {
  const read = acceptedRows(plan({ evidence }));
  expect([read?.accepted.map(isoDay), read?.refused.map(isoDay), read?.unread]).toEqual([accepted, refused, unread]);
});

test("无 refuses every row; a blank cell settles nothing", () => {
  expect(acceptedRows(plan({ evidence: "无" }))?.none).toBe(true);
  expect(acceptedRows(plan({ evidence: " " }))).toBeNull();
  expect(acceptedRows(plan())).toBeNull();
});

test("a date without a year is the one nearest to the task's week", () => {
  const read = acceptedRows(plan({ week: on("2025-12-29"), evidence: "1.2、12.30" }));
  expect(read?.accepted.map(isoDay)).toEqual(["2026-01-02", "2025-12-30"]);
});

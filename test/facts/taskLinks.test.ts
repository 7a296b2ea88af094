import { taskLinks } from "../../src/facts/taskLinks.js";
import { isoDay } from "../../src/model/day.js";
import { on } from "../support/builders.js";

test.each([
  ["2", ["2025-08-11/2"]],
  ["1、3", ["2025-08-11/1", "2025-08-11/3"]],
  ["2025-08-06/3", ["2025-08-04/3"]],
  ["8.6/3", ["2025-08-04/3"]],
  ["第2项", ["2025-08-11/2"]],
  ["无", []],
  ["2025-13-45/2", null],
  ["2025-13-45/2、3", ["2025-08-11/3"]],
  ["方案", null],
  ["", null],
])("%s", (text, links) => {
  expect(taskLinks(text, on("2025-08-13"))?.map(({ number, monday }) => `${isoDay(monday)}/${number}`) ?? null).toEqual(links);
});

import { outputPath } from "../../src/cli/outputPath.js";

test.each([
  ["周计划.xlsx", "周计划.周复盘.xlsx"],
  ["in/周计划.xlsm", "in/周计划.周复盘.xlsm"],
  ["in.d/PLAN.XLSX", "in.d/PLAN.周复盘.XLSX"],
  ["in/plan.ooxml", "in/plan.ooxml.周复盘.xlsx"],
])("the copy of %s is %s", (input, output) => {
  expect(outputPath(input)).toBe(output);
});

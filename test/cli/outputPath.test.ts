import { outputPath } from "../../src/cli/outputPath.js";

test.each([
  ["周计划.xlsx", "周计划.周复盘.xlsx"],
  ["in/周计划.xlsm", "in/周计划.周复盘.xlsm"],
  ["in.d/PLAN.XLSX", "in.d/PLAN.周复盘.XLSX"],
  ["in/plan.ooxml", "in/plan.ooxml.周复盘.xlsx"],
])("the copy of %s is %s", (input, output) => {
  expect(outputPath(input, "周复盘")).toBe(output);
});

test("what is made of a reviewed copy is called after what was done, not twice after the review", () => {
  expect(outputPath("in/周计划.周复盘.xlsx", "已恢复")).toBe("in/周计划.已恢复.xlsx");
  expect(outputPath("周计划.xlsx", "已清理")).toBe("周计划.已清理.xlsx");
});

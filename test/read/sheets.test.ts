import { markerText } from "../../src/model/marker.js";
import { PLAN_HEADINGS, TASK, codes, plan, read, sheet } from "./grid.js";

describe("sheets", () => {
  test("a generated sheet is never input, a hidden one is", () => {
    const text = markerText({ version: "0.1.0", key: { kind: "clients", subject: "" }, week: "", state: "done", hash: "x" });
    const ours = sheet("周计划", [[...PLAN_HEADINGS, text], [45880, "看板", "不是输入", "x", "y"]], { marker: { row: 0, column: 5 } });
    const theirs = sheet("工作计划", [PLAN_HEADINGS, TASK], { visibility: "hidden" });
    expect(read([ours, theirs]).plans).toMatchObject({ sheet: "工作计划", rows: [{ task: "部署收款工作" }] });
  });

  test("of several the best-named is read and the others are named", () => {
    const inputs = read([sheet("本周计划", [PLAN_HEADINGS, TASK]), plan([TASK])]);
    expect(inputs.plans?.sheet).toBe("周计划");
    expect(inputs.problems[0]?.say.with).toEqual({ sheet: "周计划", others: "本周计划" });
  });

  test("a sheet of any name will do when it has every heading", () => {
    const inputs = read([sheet("Sheet1", [PLAN_HEADINGS, TASK])]);
    expect(inputs.plans?.sheet).toBe("Sheet1");
    expect(codes(inputs)).toEqual(["sheet-by-headings"]);
  });
});

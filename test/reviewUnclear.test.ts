import { reviewSheet } from "../src/report/reviewSheet.js";
import { WORDS } from "../src/words/index.js";
import { drawingText } from "./report/drawingText.js";
import { entry, on, plan, reviewed } from "./support/builders.js";
import type { PlanItem } from "../src/model/nouns.js";

const sheetOf = (item: Partial<PlanItem>, today = "2025-08-18"): string =>
  drawingText(reviewSheet(reviewed({ plans: [plan(item)] }, { person: "销售甲", today: on(today) }), WORDS.zh, { dateSystem: 1900 }));

describe.each([["没问题"], ["见附件"], ["详见周报"]])("%s as 实际完成情况 was filled in", (actual) => {
  test.each([
    ["over", "2025-08-18", ["？ 待核对", `“${actual}”，待核对`, "待核对 1", "复盘周完成情况待核对"]],
    ["running", "2025-08-13", ["？ 待核对", `“${actual}”，待核对`, "待填 0，待核对 1"]],
  ])("the week is %s", (_, today, said) => {
    const text = sheetOf({ actual }, today);
    for (const part of said) expect(text).toContain(part);
    expect(text).not.toMatch(/？ 未填写 \{|完成情况未填写|完成情况待填|未填写 1/u);
  });
});

test("a blank one is 未填写, and nothing of it is to be checked", () => {
  const text = sheetOf({});
  expect(text).toContain("？ 未填写");
  expect(text).toContain("复盘周完成情况未填写");
  expect(text).not.toContain("复盘周完成情况待核对");
});

test.each([
  ["a result without meaning for us is to be checked", "按计划进行", "结果待核对：按计划进行"],
  ["no result is to be added", "", "有动作，结果待补充：拜访客户"],
  ["无 is no result", "无", "有动作，结果待补充：拜访客户"],
])("a day: %s", (_, dayResult, why) => {
  const made = reviewed({ log: [entry({ dayAction: "拜访客户", dayResult })] }, { person: "销售甲" });
  expect(made.days[0]?.effect).toBe("unclear");
  expect(drawingText(reviewSheet(made, WORDS.zh, { dateSystem: 1900 }))).toContain(why);
});

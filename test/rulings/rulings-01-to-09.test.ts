import { CLIENT, daysOf, findingsOf, gradesOf, log, MONDAY, pageOf, plans, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

const tasks = (n: number, missed: number) => plans(Array.from({ length: n }, (_, nth) => [`任务${nth}`, "签收", nth < missed ? "未完成" : "完成"]));

describe("ruling 1: n/m, and a whole percent beside it only from ten on", () => {
  test("of nine tasks 6/9 alone", () => {
    expect(pageOf([tasks(9, 3)]).split("\n")).toContain("6/9");
  });
  test("of twelve tasks 9/12（75%）", () => {
    expect(pageOf([tasks(12, 3)]).split("\n")).toContain("9/12（75%）");
  });
  test("of none —", () => {
    expect(pageOf([plans([])])).not.toMatch(/0\/0|NaN/);
  });
  test("postponed, partial and blank ones stay in the denominator and are shown beside it", () => {
    const page = pageOf([plans([["甲事", "签收", null, "完成"], ["乙事", "签收", null, "部分完成"], ["丙事", "签收", null, "延期"], ["丁事", "签收", null, null], ["戊事", "签收", null, "取消"]], ["完成状态"])], { person: "销售甲" });
    expect(page).toContain("计划 5 项：完成 1/4（部分 1，未完成 0，延期 1，取消 1，未填写 1）");
  });
});

describe("ruling 3: a cell of two clients is one contact of each; a day is its best slot", () => {
  test.each([
    [["没见到", "客户满意"], "progress"],
    [["已签约", "没见到"], "achieved"],
    [["没见到", "没见到"], "no_effect"],
  ])("%j is %s", ([byDay, evening], effect) => {
    expect(reviewOf([log([[MONDAY, "拜访示例市水利局", byDay ?? null, "接待客户", evening ?? null]])]).days[0]?.effect).toBe(effect);
  });
});

describe("ruling 5: 设置 is rows of 键 and 值, lists in one cell, and wins over what is built in", () => {
  const settings = (...rows: readonly (readonly string[])[]) => sheet("设置", [["键", "值", "来源", "更新日期"], ...rows]);
  test("an alias names the client", () => {
    const review = reviewOf([plans([["送方案", "签收", "完成", "国土局"]], ["客户"]), settings(["别名", "国土局=示例县自然资源局、甲局=乙局"]), sheet("客户", [CLIENT, ["示例县自然资源局", "销售甲", "接触期"]])]);
    expect(problemsOf(review)).toEqual([]);
  });
  test("a holiday of the company is one, a public holiday that it works is not", () => {
    const review = reviewOf([log([[MONDAY, null, null, null, null]]), settings(["节假日", "2025-08-11、8.12"], ["调休上班日", "2025-08-16"])]);
    expect(daysOf(review).map((line) => line.slice(11))).toEqual(["rest 假期，不评估", "rest 假期，不评估", "not_logged 未填写日志", "not_logged 未填写日志", "not_logged 未填写日志", "not_logged 未填写日志", "rest 休息日，无安排，不评估"]);
  });
});

describe("ruling 7: 完成状态 before 完成率 before the words; a contradiction is flagged and moves nothing", () => {
  const review = reviewOf([plans([["甲事", "签收", "未完成", "完成", "40%"], ["乙事", "签收", "完成", null, "40%"], ["丙事", "签收", "未完成", "完成", null]], ["完成状态", "完成率"])]);
  test("the grades", () => {
    expect(gradesOf(review)).toEqual(["甲事 done 完成状态：完成", "乙事 partial 完成率 40%", "丙事 done 完成状态：完成"]);
  });
  test("the flags", () => {
    expect(findingsOf(review, "status-percent-conflict")).toEqual(["“甲事”完成状态为完成，完成率为 40%", "“乙事”按40%判定，实际完成情况写的是“完成”", "“丙事”按完成判定，实际完成情况写的是“未完成”"]);
  });
});

describe("ruling 8: a promise is not done", () => {
  test.each(["下周一定完成", "争取本月完成", "客户答应本周签"])("%s is not done", (words) => {
    expect(reviewOf([plans([["送方案", "签收", words]])]).plans[0]?.grade).not.toBe("done");
  });
});

test("ruling 9: a name of two clients counts for neither", () => {
  const clients = sheet("客户", [[...CLIENT, "客户编号"], ["水利局", "销售甲", "接触期", "K1"], ["水利局", "销售甲", "接触期", "K2"]]);
  const review = reviewOf([log([[MONDAY, "拜访客户", "客户满意", "无", "无", "水利局"]], ["客户"]), clients]);
  expect(review.clients.map(({ lastContact }) => lastContact)).toEqual([null, null]);
});

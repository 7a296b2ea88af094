import { day, daysOf, log, MONDAY, pageOf, PLAN, plans, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

test("ruling 19: the default footer says what the page is for", () => {
  expect(pageOf([plans([["送方案", "签收", "完成"]])], { person: "销售甲" })).toContain("供复盘讨论，不作考核依据");
});

test("ruling 21: every grade has its basis, and what nobody can be sure of stands to be checked", () => {
  const rows = [
    ["甲事", "签收", "完成", null, null, null],
    ["乙事", "签收", null, "完成", null, null],
    ["丙事", "签收", null, null, "40%", null],
    ["丁事", "签收", "未完成", null, null, "完成"],
    ["戊事", "签收", "没问题吧", null, null, null],
  ];
  const book = [plans(rows, ["完成状态", "完成率", "主管评定"])];
  const review = reviewOf(book);
  expect(review.plans.map(({ basis }) => basis)).toEqual(["text", "status", "percent", "manager", "text"]);
  expect([review.plans[4]?.sure, review.counts.unsure]).toEqual([false, 1]);
  expect(pageOf(book, { person: "销售甲" })).toMatch(/文字判读 2 项，1 项待核对/);
});

test("ruling 22: signs that every Chinese font and WPS have", () => {
  const words = ["完成", "部分完成", "未完成", "延期", "取消", null];
  const page = pageOf([plans(words.map((word, nth) => [`任务${nth}`, "签收", null, word]), ["完成状态"])], { person: "销售甲" });
  for (const sign of ["√ 完成", "△ 部分完成", "× 未完成", "→ 延期", "－ 取消", "？ 未填写"]) expect(page).toContain(sign);
  expect(page).not.toMatch(/\p{Extended_Pictographic}/u);
});

describe("ruling 23: working time of a person or the company, leave, the notice", () => {
  const worked = (...people: readonly (readonly (string | null)[])[]) => [log([[MONDAY, "无", "无", "无", "无"]]), sheet("人员", [["姓名", "作息", "请假"], ...people])];
  const days = (sheets: ReturnType<typeof worked>): readonly string[] => daysOf(reviewOf(sheets, { person: "销售甲" })).map((line) => line.slice(11));
  test("leave is rest, and with 单休 the Saturday is worked", () => {
    expect(days(worked(["销售甲", "单休", "8.12-8.13"]))).toEqual(["rest 无外部动作", "rest 请假，不评估", "rest 请假，不评估", "not_logged 未填写日志", "not_logged 未填写日志", "not_logged 未填写日志", "rest 休息日，无安排，不评估"]);
  });
  test("of 大小周 nobody can tell the Saturday: it is said", () => {
    expect(problemsOf(reviewOf(worked(["销售甲", "大小周", null]), { person: "销售甲" }))).toEqual(["作息为大小周，该周六是否上班无从得知，按休息计；请在设置的「调休上班日」中列出"]);
  });
  test("the company's own time holds where a person has none", () => {
    const sheets = [log([[MONDAY, "无", "无", "无", "无"]]), sheet("设置", [["键", "值"], ["作息", "单休"]])];
    expect(daysOf(reviewOf(sheets, { person: "销售甲" }))[5]).toBe("2025-08-16 not_logged 未填写日志");
  });
  test("a pasted notice makes a Monday a holiday", () => {
    const sheets = [log([[MONDAY, null, null, null, null]]), sheet("设置", [["键", "值"], ["节假日", "2025年某节：8月11日（周一）放假1天。8月16日（周六）上班。"]])];
    expect([daysOf(reviewOf(sheets))[0], daysOf(reviewOf(sheets))[5]]).toEqual(["2025-08-11 rest 假期，不评估", "2025-08-16 not_logged 未填写日志"]);
    expect(problemsOf(reviewOf(sheets))).toEqual(["设置!B2 按贴入的放假通知：放假 1 天，周末上班 1 天"]);
  });
});

test("ruling 24: one living sheet a person", () => {
  const page = (week: string): string | undefined => pageOf([sheet("周计划", [PLAN, [MONDAY, "销售甲", "甲事", "x", "完成"], [MONDAY - 7, "销售甲", "乙事", "x", "完成"]])], { person: "销售甲", week: day(week) }).split("\n")[0];
  expect([page("2025-08-11"), page("2025-08-04")]).toEqual(["周复盘_销售甲", "周复盘_销售甲"]);
});

test("ruling 25: unasked, the last complete week with rows", () => {
  const review = reviewOf([sheet("周计划", [PLAN, [MONDAY, "销售甲", "甲事", "x", "完成"], [MONDAY + 7, "销售甲", "乙事", "x", null]])], { week: null, today: day("2025-08-20") });
  expect([review.week.start, review.weekChosen]).toEqual([day("2025-08-11"), "lastComplete"]);
});

describe("ruling 27: the rungs, what they print and what they count", () => {
  test.each([
    ["客户满意", "progress 反馈良好（客户满意），未登记可交付成果", 0, 0],
    ["领导有意愿帮忙", "progress 意向性表态：领导有意愿帮忙", 0, 0],
    ["初步确定合作方案", "progress 阶段成果：初步确定合作方案", 1, 0],
    ["收到会议纪要", "progress 阶段成果：收到会议纪要", 1, 0],
    ["已签约", "achieved 达成：已签约", 1, 1],
    ["款项已到账", "achieved 达成：款项已到账", 1, 1],
  ])("%s: %s", (result, told, tangible, signedOrPaid) => {
    const review = reviewOf([log([[MONDAY, "拜访示例市水利局", result, "无", "无"]])]);
    expect([daysOf(review)[0], review.counts.tangible.n, review.counts.signedOrPaid]).toEqual([`2025-08-11 ${told}`, tangible, signedOrPaid]);
  });
});

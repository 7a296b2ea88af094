import { day, daysOf, findingsOf, log, MONDAY, reviewOf } from "../support/weekBook.js";

/** Situation 17: several rows of one day are one day; a row of a day to come is named. */
test("two rows of one day: the best slot is the day's, the failed one stands beside it", () => {
  const review = reviewOf([log([[MONDAY, "拜访示例市水利局", "没见到", "无", "无"], [MONDAY, "会见投资方", "初步确定合作方案", "无", "无"]])]);
  expect(daysOf(review)[0]).toBe("2025-08-11 progress 阶段成果：初步确定合作方案；白天 没见到");
  expect([review.counts.contacts.arranged, review.counts.contacts.failed]).toEqual([2, 1]);
});

test("a row dated after today is named and shown as still to come, with what is typed for it (ruling 3)", () => {
  const review = reviewOf([log([[MONDAY, "返回公司", "返回公司", "无", "无"], [MONDAY + 4, "拜访示例市水利局", "见到", "无", "无"]])], { today: day("2025-08-13") });
  expect(findingsOf(review, "log-after-today")).toEqual(["日志 周五 08-15 晚于生成日期 2025-08-13，请核对日期"]);
  expect(daysOf(review)[4]).toBe("2025-08-15 upcoming 未到；已写“拜访示例市水利局”，当日起计入");
});

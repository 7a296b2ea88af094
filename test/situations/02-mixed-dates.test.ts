import { log, problemsOf, reviewOf } from "../support/weekBook.js";

const of = (value: string | number): readonly string[] => {
  const review = reviewOf([log([[value, "返回公司", "返回公司", "无", "无"]])]);
  const first = review.days.findIndex(({ effect, why }) => effect === "rest" && why.say !== "why-day-rest-day" && why.say.includes("travel"));
  return [String(first), ...problemsOf(review)];
};

/** Situation 2: which day of the week of 2025-08-11 each notation is, Monday = 0, and what the user is told. */
test.each<readonly [string | number, number, readonly string[]]>([
  ["2025/8/11", 0, []],
  ["8.11", 0, []],
  ["8月11日", 0, []],
  [20250811, 0, []],
  ["２０２５．８．１１", 0, []],
  ["45880", 0, []],
  ["2025-08-11 14:30", 0, []],
  [8.14, 3, []],
  ["周一", 0, ["每日日志!A1 日期只写了星期，按 2025-08-11 至 2025-08-17 这一周计"]],
  ["8.11-8.13", 0, ["每日日志!A2 2025-08-11 至 2025-08-13 是一段日期，按 2025-08-11 计"]],
  [8.1, -1, ["每日日志!A2 「8.1」可能是 8-1，也可能是 8-10，未采用，请写全", "每日日志!A2 这一行没有可用的日期，未计入"]],
  ["8月32日", -1, ["每日日志!A2 「8月32日」没有这一天，未采用", "每日日志!A2 这一行没有可用的日期，未计入"]],
  ["月底", -1, ["每日日志!A2 「月底」读不出日期，未采用", "每日日志!A2 这一行没有可用的日期，未计入"]],
])("%j is day %d of its week", (value, nth, said) => {
  expect(of(value)).toEqual([String(nth), ...said]);
});

import { CLIENT, plans, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

const of = (heading: string, value: string | number): readonly unknown[] => {
  const review = reviewOf([plans([["送方案", "签收", "完成"]]), sheet("客户", [[...CLIENT, heading], ["示例市水利局", "销售甲", "接触期", value]])]);
  return [review.clients[0]?.client.dealAmount, problemsOf(review)];
};

/** Situation 19: numbers typed as words, in 元 or 万元; amounts are 万元. */
test.each<readonly [string, string | number, number]>([
  ["成交金额(万元)", "120万", 120],
  ["成交金额(万元)", "1,200", 1200],
  ["成交金额(万元)", "１２０", 120],
  ["成交金额(万元)", "5000元", 0.5],
  ["成交金额(万元)", "1.5亿", 15_000],
  ["成交金额（元）", 1_200_000, 120],
  ["成交金额（元）", "120万", 120],
])("%s: %j is %d 万元", (heading, value, amount) => {
  expect(of(heading, value)).toEqual([amount, []]);
});

test("若干 is no amount, and is named", () => {
  expect(of("成交金额(万元)", "若干")).toEqual([undefined, ["客户!D2 「若干」读不出数字，未采用"]]);
});

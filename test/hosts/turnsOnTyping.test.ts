import { turnsOnTyping } from "../../src/hosts/turnsOnTyping.js";

test.each([
  ..."=+-@|%＝＋－＠".split(""), "=1+1", "+1", "-没见到", "@SUM", "|x", "%x", "＝1", "＋甲", "－甲", "＠甲",
  " =1", "\t=1", "\u2400=1", "\u2409=1", "\u241f=1", "\u200b=1", "\u200f=1", "\u2060=1", "\ufeff=1", " \u200b\ufeff=1",
  "'", "'x",
])("%j would begin a formula, or lose its sign", (text) => {
  expect(turnsOnTyping(text)).toBe(true);
});

test.each([
  "0", "007", "1,234.5", "80%", "3/4", "8:30", "1-2", "¥5", "$5", "￥5", "€5", "(5)", "1E5", "1e5", "5 ", " 5", " 5 ",
  "2025年8月11日", "8月11日", "十二月", "一二三四五六七八九十", "8时30分10秒", "3日/4日", "3日.4", "3日:4", "年 月",
  "TRUE", "true", "False", " true ", "#N/A", "#spill!", "#A",
])("%j would become a number, a day, a truth or an error", (text) => {
  expect(turnsOnTyping(text)).toBe(true);
});

test.each([
  "", "示例市自然资源局", "a=1", "甲+乙", "x'", "5个", "第5", "5a", "八月来访", "truest", "untrue", "true x", "#1", "甲#N/A", "a@b.c", "\u23ff=1", "\u2420=1", "\u200a1x", "\u2061=1",
])("%j stays what it is", (text) => {
  expect(turnsOnTyping(text)).toBe(false);
});

import { parseCompletion } from "../../src/text/parseCompletion.js";
import { readCompletion } from "../../src/text/readCompletion.js";

/** Each way of naming a result that was not reached, beside a neighbour in which it was. */
const WAYS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["a pledge is no past, however punctual", ["一定准时送到", "务必如期签约", "必按期付清", "绝对按时交货", "准能顺利签下"], ["已准时送到", "如期签约", "按期付清了", "合同顺利签下"]],
  ["what would have been", ["没堵车的话早送到了", "不缺公章的话早盖了", "但凡书记在也签了"], ["合同的话已经签了", "没堵车，送到了"]],
  ["reached, and undone again", ["款到账了，又被冲回", "中标结果被推翻", "证发下来了，后来被注销", "装好又坏了", "材料交了，退回来了"], ["保证金退回来了", "被退过一次，最终还是批了"]],
  ["reached by somebody else", ["单子让同行签了", "已被别的公司中标", "竞品中标了", "合同归对家做了"], ["我们中标了"]],
  ["still far off", ["离签约还远", "距离验收还有一大截", "签约的把握只有三成"], ["离开前已签约"]],
  ["a time that is not over", ["年内交付", "未来一周完成", "应于9月底完成", "已排下周一"], ["月内已交付", "9月10日完成了"]],
  ["one thing upon another", ["款到发货", "票到付款"], ["款到账，已发货"]],
  ["forgotten, refused, too late, begun anew", ["忘了交", "不予通过", "已过投标截止时间", "重新来过"], ["没忘交，交了", "审核通过"]],
];

describe.each(WAYS)("%s", (_, open, reached) => {
  test.each(open)("%s is not done", (text) => {
    expect(parseCompletion(text).label).not.toBe("done");
    expect(readCompletion(text).label).not.toBe("done");
  });
  test.each(reached)("%s is done", (text) => expect(readCompletion(text).label).toBe("done"));
});

test.each(["交付方式：快递", "培训对象：网格员", "中标单位：甲公司", "成交通知书", "签约负责人"])("%s is a heading, and tells nothing", (text) => {
  expect(parseCompletion(text)).toMatchObject({ label: "unknown", rule: "heading-only" });
});

test.each(["交付情况：已全部交付", "收到中标通知书", "付款方式已确认", "签约日期：9/6已签"])("%s tells more than a heading", (text) => expect(parseCompletion(text).label).toBe("done"));

test.each([
  ["六个标段拿下两个", "counted"],
  ["已到两台，欠一台", "mixed-result"],
  ["报价已递，采购办在评", "mixed-result"],
])("%s is done in part by %s", (text, rule) => expect(parseCompletion(text)).toMatchObject({ label: "partial", rule }));

test.each(["没签的话补签好了", "不懂的话都问清楚了，手续办完"])("%s, where 的话 sets no condition after all, is never a sure no", (text) => {
  const { label, sure } = readCompletion(text);
  expect(label === "not_done" && sure).toBe(false);
});

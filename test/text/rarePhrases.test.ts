import { parseCompletion } from "../../src/text/parseCompletion.js";
import { parseEffect } from "../../src/text/parseEffect.js";

test.each([
  ["不是一点没动", "partial"], ["并非毫无进展", "partial"], ["差两张图就能交", "partial"], ["差一眼眼就好哉", "partial"],
  ["少写一页，否则就中了", "not_done"], ["没什么没办的了", "done"], ["没有不齐的", "done"], ["听人讲没中", "unknown"],
  ["客户机房停电，另排了下周一", "postponed"], ["验收的日子重新定在腊月初八", "postponed"], ["完成了，除了移交", "partial"], ["在本子上", "unknown"],
  ["别家完成了，咱没有", "not_done"], ["系统里标着已完成，一查是空表，一条数据没入", "not_done"], ["料都交了，批了才算完", "partial"],
  ["也许推迟了", "unknown"], ["挂起来了", "postponed"], ["正在清洗", "partial"], ["完成(√) 部分( ) 未做( )", "done"], ["实际验收时间：11.12", "done"], ["延期天数", "unknown"],
] as const)("%s is %s", (text, label) => {
  expect(parseCompletion(text).label).toBe(label);
});

test.each([["还剩四成没迁", 60], ["剩两成没弄", 80], ["half done", 50], ["完成度：零", 0], ["至少完成七成", null], ["价格压了一成，还是签了", null]] as const)("%s states %s percent", (text, percent) => {
  expect(parseCompletion(text).percent).toBe(percent);
});

test("why it was not done gives way to that it was not", () => {
  expect(parseCompletion("客户领导出差，本周没有办成，未完成").phrase).toBe("没有办成");
});

test.each([
  ["推动初验", "初验单签回", "achieved"], ["到局里拿合同原件", "原件带回来了", "achieved"], ["介绍数据中台", "让把资料放门卫", "no_effect"], ["演示大屏", "几位领导都说好", "progress"],
] as const)("%s → %s is %s", (action, result, label) => {
  expect(parseEffect(action, result).label).toBe(label);
});

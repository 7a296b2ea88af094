import { readNeed } from "../../src/text/readNeed.js";

test.each([
  ["需财务部出具保函", "财务部"],
  ["等王总拍板", "王总"],
  ["法务未审完合同", "法务"],
  ["请法务审补充协议", "法务"],
  ["财务部", "财务部"],
  ["内部资源：财务还没开票", "财务"],
  ["决策审批：等分管副总签字", "分管副总"],
  ["技术部 2 人到场", "技术部"],
  ["客户满意，等商务报价", "商务"],
  ["待公司领导决策", "公司领导"],
  ["行政没有排到车", "行政"],
  ["需要总经理出面", "总经理"],
  ["张总已经确认还没签", "张总"],
])("%s asks something of %s", (text, holder) => {
  expect(readNeed(text)).toMatchObject({ verdict: "yes", holder });
});

test.each(["领导支持", "请领导协调", "王总出差", "上级没空", "陪同领导", "陪公司领导出差"])("%s may be asked of either side", (text) => {
  expect(readNeed(text).verdict).toBe("unsure");
});

test.each([
  "内部资源协调",
  "客户没时间",
  "无",
  "",
  "暂无",
  "客户财务部未盖章",
  "甲方王总未签字",
  "县领导没批",
  "财务部已出具保函",
  "王总已经确认",
  "法务已审完",
  "技术方案未完成",
  "商务条款没谈拢",
  "总结没写",
  "总体方案待定",
  "局里总工没空",
  "自己时间冲突",
  "示例市自然资源局财务未付款",
])("%s asks nothing of our own", (text) => {
  expect(readNeed(text).verdict).toBe("no");
});

test("the clause that asks is the phrase, wherever it stands", () => {
  expect(readNeed("客户已同意，需法务部审合同；其余无").phrase).toBe("需法务部审合同");
});

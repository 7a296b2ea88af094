import { said } from "../../src/facts/said.js";

const read = (result: string, word: string): readonly unknown[] => {
  const { reading } = said("拜访示例市自然资源局", result, new Map([["走完流程", word]]));
  return [reading.label, reading.rule === "company-phrase", reading.missed, reading.rung];
};

test.each<[string, string, string, readonly unknown[]]>([
  ["完成 is an effect", "走完流程", "完成", ["achieved", true, false, "none"]],
  ["未完成 is none", "走完流程", "未完成", ["no_effect", true, false, "none"]],
  ["不评估 is a rest", "走完流程", "不评估", ["rest", true, false, "none"]],
  ["in a clause of the result", "见到局长，走完流程", "有进展", ["progress", true, false, "none"]],
  ["who says that it moved was not missed", "没见到，走完流程", "完成", ["achieved", true, false, "none"]],
])("a phrase of the company is what 设置 says: %s", (_, result, word, expected) => {
  expect(read(result, word)).toEqual(expected);
});

test("one whose word is no label changes nothing, nor does one that the result does not hold", () => {
  for (const result of ["走完流程", "客户满意"]) expect(said("拜访", result, new Map([["走完流程", "随便"], ["别的", "完成"]])).reading).toEqual(said("拜访", result).reading);
});

test("a signing is an outside contact even where nobody is named", () => {
  expect(said("走流程", "合同已签订").external).toBe(true);
  expect([said("", "").nothing, said("无", "无").nothing, said("无", "客户满意").nothing]).toEqual([true, true, false]);
});

import { REASON_CLASSES, reasonClassOf } from "../../src/text/reasonClassOf.js";

test.each([
  ["客户原因：主要领导出差", "客户原因"],
  ["【资金】等拨款", "资金"],
  ["（时间冲突）与开标同天", "时间冲突"],
  ["决策审批-等上会", "决策审批"],
  [" 其他 ", "其他"],
  ["Client: on leave", "client"],
  ["Internal Resources, no car", "internal resources"],
])("%s begins with a class", (reason, named) => {
  const english = ["client", "internal resources", "approval", "funds", "time conflict", "unclear plan", "other"];
  expect(reasonClassOf(reason)).toBe(REASON_CLASSES[english.indexOf(named)] ?? named);
});

test.each(["领导出差", "客户原因不明", "", "——", "：资金"])("%j begins with none", (reason) => expect(reasonClassOf(reason)).toBeUndefined());

import { clientNames } from "../../src/facts/clientNames.js";
import { sameTask } from "../../src/facts/sameTask.js";
import type { PlanItem } from "../../src/model/nouns.js";
import { client, inputs, plan } from "../support/builders.js";

const names = clientNames(inputs({ clients: [client({ name: "示例县水利局", aliases: ["水利局"] })] }));
const verdict = (earlier: Partial<PlanItem>, later: Partial<PlanItem>): string => sameTask(plan(earlier), plan(later), names);

test.each([
  ["提交河道治理方案", "提交 河道治理方案", "same"],
  ["提交河道治理方案", "继续提交河道治理方案", "same"],
  ["提交河道治理方案", "河道治理方案提交", "same"],
  ["1、对接补充协议", "对接补充协议（结转第2次）", "same"],
  ["【续】提交河道治理方案", "（3） 顺延：提交河道治理方案", "same"],
  ["提交河道治理方案（顺延）", "提交河道治理方案【第三次】", "same"],
  ["12. 提交河道治理方案", "提交河道治理方案", "same"],
  ["3．提交河道治理方案", "（12）提交河道治理方案", "same"],
  ["(3)【顺延】 提交河道治理方案", "结转：提交河道治理方案", "same"],
  ["续提交河道治理方案", "延续:提交河道治理方案（续）", "same"],
  ["提交河道治理方案(第12次)", "提交河道治理方案 ", "same"],
  ["提交河道治理方案（第二次修改）", "提交河道治理方案", "same"],
  ["落实灌区合同签订", "落实灌区的合同签订事宜", "same"],
  ["提交方案初稿", "提交方案终稿", "maybe"],
  ["调研三个街道", "调研五个街道", "maybe"],
  ["整理客户名单", "整理客户档案", "maybe"],
  ["完成初验", "完成终验", "other"],
  ["推进一期验收", "推进二期验收", "other"],
  ["签补充协议", "签框架协议", "other"],
  ["签订补充协议", "催补充协议回款", "other"],
  ["拜访示例县水利局", "拜访示例县林草局", "other"],
  ["编写周报", "组织培训", "other"],
])("%s and %s: %s", (one, other, expected) => {
  expect(verdict({ task: one }, { task: other })).toBe(expected);
});

test("the client may be written by its alias; another client, owner or project makes two tasks, a client in one row only makes them unsure", () => {
  expect(verdict({ client: ["水利局"] }, { client: ["示例县水利局"] })).toBe("same");
  expect(verdict({ client: ["示例县水利局"] }, { client: ["示例县教育局"] })).toBe("other");
  expect(verdict({ client: ["示例县水利局"] }, {})).toBe("maybe");
  expect(verdict({}, { owners: ["销售乙"] })).toBe("other");
  expect(verdict({ project: "一" }, { project: "二" })).toBe("other");
});

test("a typed 结转次数 of 0 says that a reworded task is new", () => {
  expect(verdict({ task: "提交河道治理方案" }, { task: "河道治理方案提交", carried: 0 })).toBe("other");
  expect(verdict({ task: "提交河道治理方案" }, { task: "提交河道治理方案", carried: 0 })).toBe("same");
});

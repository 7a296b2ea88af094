import { clientNames } from "../../src/facts/clientNames.js";
import { evidenceOf } from "../../src/facts/evidence.js";
import { slotReader } from "../../src/facts/slots.js";
import type { LogEntry, PlanItem } from "../../src/model/nouns.js";
import { entry, inputs, on, plan } from "../support/builders.js";

const all = inputs({ log: [] });
const found = (item: Partial<PlanItem>, row: Partial<LogEntry>): readonly [readonly string[], readonly string[]] => {
  const names = clientNames(all);
  const { evidence, possible } = evidenceOf(plan(item), [entry(row)], slotReader(all.log, names), names);
  return [evidence.map(({ shared }) => shared), possible.map(({ shared }) => shared)];
};

test("a row that names the task by its number belongs to it, whatever its words", () => {
  expect(found({ number: 2, task: "提交方案" }, { dayAction: "整理材料", dayResult: "完成", task: "1、2" })[0]).toEqual(["1、2"]);
  expect(found({ number: 3, task: "提交方案" }, { dayAction: "整理材料", dayResult: "完成", task: "1、2" })).toEqual([[], []]);
});

test("a row of the next week belongs to it only by date/number", () => {
  const later = { day: on("2025-08-19"), dayAction: "对接补充协议", dayResult: "完成" };
  expect(found({ number: 2, task: "对接补充协议" }, { ...later, task: "2025-08-11/2" })[0]).toEqual(["2025-08-11/2"]);
  expect(found({ number: 2, task: "对接补充协议" }, later)).toEqual([[], []]);
});

test("a thing that both name is evidence", () => {
  expect(found({ task: "对接补充协议" }, { dayAction: "去客户处修改补充协议", dayResult: "改完" })[0].join()).toContain("补充协议");
});

test("the same client alone is possible, with a word in common it is evidence", () => {
  const client = ["示例县水利局"];
  expect(found({ task: "催办审批", client }, { dayAction: "电话问候客户", dayResult: "聊了近况", client })).toEqual([[], client]);
});

test("the way there is possible, not evidence", () => {
  expect(found({ task: "出差外地，对接补充协议" }, { dayAction: "出差外地，会见投资方", dayResult: "没见到" })).toEqual([[], ["出差外地"]]);
});

test("a general word proves nothing", () => {
  expect(found({ task: "推进项目" }, { dayAction: "拜访客户，沟通项目推进事宜", dayResult: "客户满意" })).toEqual([[], []]);
});

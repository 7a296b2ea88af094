import { clientNames } from "../../src/facts/clientNames.js";
import { evidenceOf } from "../../src/facts/evidence.js";
import { slotReader } from "../../src/facts/slots.js";
import type { LogEntry, PlanItem } from "../../src/model/nouns.js";
import { client, entry, inputs, on, plan } from "../support/builders.js";

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

test("a place that both lie in is not a thing named, also where only a part of its name is shared", () => {
  expect(found({ task: "回访示例县医院" }, { dayAction: "拜访示例市住建局", dayResult: "见到科长" })).toEqual([[], []]);
  expect(found({ task: "编制示例县水利局方案", client: ["示例县水利局"] }, { dayAction: "去示例县看望示例县教育局", dayResult: "见到" })[0]).toEqual([]);
});

test("a word that several clients' names begin with names none of them", () => {
  const rows = inputs({ log: [], clients: [client({ name: "示例林草局" }), client({ name: "示例水利厅" })] });
  const names = clientNames(rows);
  const evidence = (task: string, dayAction: string): number =>
    evidenceOf(plan({ task }), [entry({ dayAction, dayResult: "见到" })], slotReader(rows.log, names), names).evidence.length;
  expect(evidence("拜访示例林草局", "拜访示例水利厅")).toBe(0);
  expect(evidence("拜访示例林草局", "去示例林草局")).toBe(1);
});

test("the very words of the task are evidence, however general", () => {
  expect(found({ task: "走访重点单位" }, { dayAction: "走访 重点单位。", dayResult: "完成" })[0]).toEqual(["走访重点单位"]);
});

test("the same client with only the shared county in common is possible", () => {
  const client = ["示例县水利局"];
  expect(found({ task: "示例县项目催办", client }, { dayAction: "电话问候示例县客户", dayResult: "聊了近况", client })).toEqual([[], client]);
});

test("a shared place is not even worth asking about, however long its name", () => {
  expect(found({ task: "拜访示例市自然资源局" }, { dayAction: "拜访示例市交通局", dayResult: "见到" })).toEqual([[], []]);
});

test("a row whose 关联任务 says 无, or names another task, belongs to no task by its words", () => {
  const row = { dayAction: "修改补充协议", dayResult: "改完" };
  expect(found({ number: 2, task: "对接补充协议" }, { ...row, task: "无" })).toEqual([[], []]);
  expect(found({ number: 2, task: "对接补充协议" }, { ...row, task: "3" })).toEqual([[], []]);
  expect(found({ number: 2, task: "对接补充协议" }, { ...row, task: "那份协议" })[0]).toEqual(["补充协议"]);
});

test("what a person settled in 佐证 wins over the words and over 关联任务", () => {
  const row = { dayAction: "修改补充协议", dayResult: "改完" };
  expect(found({ task: "对接补充协议", evidence: "无" }, row)).toEqual([[], []]);
  expect(found({ task: "对接补充协议", evidence: "非8.11" }, row)).toEqual([[], []]);
  expect(found({ task: "更换灯具", evidence: "8.11" }, { ...row, task: "无" })[0]).toEqual(["8.11"]);
  expect(found({ task: "更换灯具", evidence: "8.19" }, { ...row, day: on("2025-08-19") })[0]).toEqual(["8.19"]);
});

test("a row tells its reasons, their points and whether it came to nothing", () => {
  const names = clientNames(all);
  const row = entry({ dayAction: "去示例县水利局送补充协议", dayResult: "没见到局长", client: ["示例县水利局"] });
  const [match] = evidenceOf(plan({ task: "对接补充协议", client: ["示例县水利局"] }), [row], slotReader(all.log, names), names).evidence;
  expect(match?.reasons.map(({ part, points, what }) => [part, points, what])).toEqual([["thing", 4, "补充协议"], ["client", 3, "示例县水利局"]]);
  expect([match?.score, match?.attempt]).toEqual([7, true]);
});

test("a row without words that a person gave to a task is told at its own cell, and is no attempt", () => {
  const names = clientNames(all);
  const row = entry({ task: "2" });
  expect(evidenceOf(plan({ number: 2 }), [row], slotReader(all.log, names), names).evidence).toEqual([{ origin: row.origin, shared: "2", score: 10, reasons: [{ part: "said", points: 10, what: "2" }], attempt: false }]);
});

test("of a row that 佐证 accepts the half that fits by its words is told, else its first", () => {
  const names = clientNames(all);
  const row = entry({ dayAction: "整理材料", dayResult: "完成", eveningAction: "修改补充协议", eveningResult: "改完" });
  const origin = (task: string) => evidenceOf(plan({ task, evidence: "8.11" }), [row], slotReader(all.log, names), names).evidence.map((match) => [match.origin.column, match.shared, match.reasons[0]?.part]);
  expect([origin("对接补充协议"), origin("更换灯具")]).toEqual([[[5, "8.11", "accepted"]], [[3, "8.11", "accepted"]]]);
});

test("a task that no week holds has no evidence", () => {
  expect(found({ week: null, number: 2, task: "对接补充协议" }, { dayAction: "修改补充协议", dayResult: "改完", task: "2" })).toEqual([[], []]);
});

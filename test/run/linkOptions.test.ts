import { clientNames } from "../../src/facts/clientNames.js";
import { evidenceOf } from "../../src/facts/evidence.js";
import { slotReader } from "../../src/facts/slots.js";
import type { LinkEnd, LinkOption } from "../../src/model/link.js";
import type { Sheet } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { linkOptions } from "../../src/run/linkOptions.js";
import { day, log, LOGGED, MONDAY, plans, sheet } from "../support/weekBook.js";

const TASKS = plans([["与投资方签补充协议", "签订", "没签", null, null], ["部署收款", "落实", "已完成", null, null], ["整理材料", "交档", "已完成", "无", null]], ["佐证", "责任人"]);

function optionsOf(sheets: readonly Sheet[], endOf: (inputs: ReturnType<typeof readInputs>) => LinkEnd | undefined): readonly LinkOption[] {
  const inputs = readInputs({ fileName: null, dateSystem: 1900, findings: [], sheets }, { today: day("2025-08-18") });
  const names = clientNames(inputs);
  const slotsOf = slotReader(inputs.log, names);
  const end = endOf(inputs);
  if (!end) throw new Error("no such row");
  return linkOptions(end, inputs, { slotsOf, evidenceOf: (item, entries) => evidenceOf(item, entries, slotsOf, names) });
}

const ofTask = (nth: number, ...sheets: readonly Sheet[]): readonly LinkOption[] =>
  optionsOf(sheets, ({ plans: table }) => {
    const item = table?.rows[nth];
    return item && { kind: "task", origin: item.origin, task: item.task };
  });
const ofRow = (nth: number, ...sheets: readonly Sheet[]): readonly LinkOption[] =>
  optionsOf(sheets, ({ log: table }) => {
    const entry = table?.rows[nth];
    return entry && { kind: "row", origin: entry.origin, day: entry.day };
  });

test("a task is offered the week's rows of its people: what is shared first, then those that share nothing, in their order", () => {
  const rows = log([[MONDAY, "拜访示例县教育局", "满意", "", ""], [MONDAY + 1, "", "", "送补充协议给投资方", "收下了"], [MONDAY + 2, "开会", "", "", ""], [MONDAY + 7, "催补充协议", "等", "", ""], [MONDAY + 3, "", "", "", ""]]);
  const options = ofTask(0, TASKS, rows);
  expect(options.map(({ text, score }) => [text, score > 0])).toEqual([["送补充协议给投资方 → 收下了", true], ["拜访示例县教育局 → 满意", false], ["开会", false]]);
  expect(options[0]?.reasons.map(({ what }) => what).join()).toContain("补充协议");
});

test.each<readonly [string, string, readonly (readonly [string, string])[]]>([
  ["another task says so", "2", [["拜访 → 满意", "2"]]],
  ["nobody can follow", "那件事", [["拜访 → 满意", "那件事"]]],
  ["it is left out once it names the task", "1", []],
])("a row that is linked already is offered with what it says: %s", (_, said, expected) => {
  const numbered = plans([["部署收款", "落实", "已完成", 1], ["对接协议", "落实", "已完成", 2]], ["序号"]);
  expect(ofTask(0, numbered, log([[MONDAY, "拜访", "满意", "", "", said]], ["关联任务"])).map(({ text, linked }) => [text, linked])).toEqual(expected);
});

test("a task whose 佐证 refuses every row is offered none, one that refuses a day not that day's", () => {
  const rows = log([[MONDAY, "拜访", "满意", "", ""], [MONDAY + 1, "开会", "", "", ""]]);
  expect(ofTask(2, TASKS, rows)).toEqual([]);
  expect(ofTask(0, plans([["部署收款", "落实", "已完成", "非8.11"]], ["佐证"]), rows).map(({ text }) => text)).toEqual(["开会"]);
});

test("a log row is offered the week's tasks of its people, also of whoever is responsible", () => {
  const theirs = sheet("每日日志", [[...LOGGED], [MONDAY, "销售乙", "送补充协议给投资方", "收下了", "", ""]]);
  const tasks = plans([["部署收款", "落实", "已完成", "销售乙"], ["与投资方签补充协议", "签订", "没签", "销售乙"], ["整理材料", "交档", "已完成", null]], ["责任人"]);
  expect(ofRow(0, tasks, theirs).map(({ text, end }) => [text, end.kind])).toEqual([["与投资方签补充协议", "task"], ["部署收款", "task"]]);
});

import { clientNames } from "../../src/facts/clientNames.js";
import { missingDetails } from "../../src/facts/signing.js";
import { slotReader, type SlotFacts } from "../../src/facts/slots.js";
import type { LogEntry } from "../../src/model/nouns.js";
import { entry, inputs } from "../support/builders.js";

const all = inputs({ log: [] });
const read = (change: Partial<LogEntry>): readonly SlotFacts[] => slotReader(all.log, clientNames(all))(entry(change));

test("a cell pair with somebody outside is a contact; whether it took place is read from the result", () => {
  const [day, evening] = read({ dayAction: "会见投资方", dayResult: "没见到", eveningAction: "接待领导", eveningResult: "满意" });
  expect([day?.counterpart, day?.external, day?.met]).toEqual(["investor", true, false]);
  expect([evening?.counterpart, evening?.external, evening?.met, evening?.reception]).toEqual(["leader", true, true, true]);
});

test("a blank pair is no slot; 无 is one, with nothing in it", () => {
  expect(read({ dayAction: "", dayResult: " " })).toEqual([]);
  expect(read({ dayAction: "无", dayResult: "无" }).map(({ nothing, external }) => [nothing, external])).toEqual([[true, false]]);
});

test("是否见到 beats the words, both ways", () => {
  expect(read({ dayAction: "拜访客户", dayResult: "客户满意", met: false }).map(({ met, reading }) => [met, reading.label])).toEqual([[false, "no_effect"]]);
  expect(read({ dayAction: "拜访客户", dayResult: "没见到", met: true })[0]?.met).toBe(true);
});

test.each([
  [false, "当场签了合同", true],
  [false, "客户满意", true],
  [false, "没见到", undefined],
  [false, "再等等", undefined],
  [true, "没见到", true],
  [true, "客户满意", undefined],
  [undefined, "客户满意", undefined],
])("是否见到 %j beside %s: contradicts %j", (met, dayResult, contradicts) => {
  const [slot] = read({ dayAction: "拜访客户", dayResult, ...(met !== undefined && { met }) });
  expect(slot?.contradicts ?? false).toBe(contradicts ?? false);
});

test("成果类型 beats the words", () => {
  expect(read({ dayAction: "拜访客户", dayResult: "客户满意", resultKind: "签约" })[0]?.reading).toMatchObject({ label: "achieved", rung: "signed", phrase: "签约" });
  expect(read({ dayAction: "拜访客户", dayResult: "客户满意", resultKind: "会议纪要" })[0]?.reading).toMatchObject({ label: "progress", rung: "written" });
});

test("成果类型 反馈 leaves the effect to the words: a brush-off stays one", () => {
  const [slot] = read({ dayAction: "拜访第二家试点医院院长", dayResult: "院长说再考虑", met: true, resultKind: "反馈" });
  expect([slot?.met, slot?.reading.label, slot?.reading.rung]).toEqual([true, "no_effect", "none"]);
});

test("a client met in person is a contact, though the words name only papers", () => {
  const told = { dayAction: "送首付款申请材料到财务科", dayResult: "当天受理", client: ["示例市自然资源局"], channel: "面谈" } as const;
  expect(read({ ...told, met: true }).map(({ external, counterpart, met }) => [external, counterpart, met])).toEqual([[true, "client", true]]);
  expect(read(told)[0]?.external).toBe(false);
});

test("filing a contract is no signing, and nobody outside is met by it", () => {
  const [slot] = read({ dayAction: "归档规划一张图合同", dayResult: "原件两份归档" });
  expect([slot?.external, slot?.reading.rung]).toEqual([false, "none"]);
});

test.each([
  ["客户", true], ["领导(客户方)", true], ["领导(未注明)", true], ["投资方", true], ["合作伙伴", true], ["活动", true], ["其他", true], ["领导(本公司)", false], ["内部", false],
] as const)("对象类型 %s is outside the company: %j", (counterpart, external) => {
  expect(read({ dayAction: "整理材料", dayResult: "完成", counterpart })[0]?.external).toBe(external);
});

test("对象类型 beats the words: a leader of the own company is no outside contact", () => {
  expect(read({ dayAction: "会见领导", dayResult: "同意", counterpart: "领导(本公司)" }).map(({ counterpart, external, met }) => [counterpart, external, met])).toEqual([["ownLeader", false, null]]);
});

test("the drop-downs of a row speak of its first slot with somebody outside", () => {
  const [day, evening] = read({ dayAction: "整理资料", dayResult: "完成", eveningAction: "接待客户", eveningResult: "满意", met: false });
  expect([day?.met, evening?.met]).toEqual([null, false]);
});

test("the evening's client is the day's where it is blank", () => {
  const [day, evening] = read({ dayAction: "拜访客户", dayResult: "满意", eveningAction: "接待客户", eveningResult: "满意", client: ["示例市自然资源局"] });
  expect([day?.clients, evening?.clients]).toEqual([["示例市自然资源局"], ["示例市自然资源局"]]);
  const [, other] = read({ dayAction: "拜访客户", dayResult: "满意", eveningAction: "接待客户", eveningResult: "满意", client: ["示例市自然资源局"], eveningClient: ["示例县水利局"] });
  expect(other?.clients).toEqual(["示例县水利局"]);
});

test("an action that names the row's client is a contact with it", () => {
  expect(read({ dayAction: "走访示例园区管委会", dayResult: "了解需求", client: ["示例园区管委会"] })[0]).toMatchObject({ external: true, clients: ["示例园区管委会"] });
});

test("the origin is the cell of the slot's action", () => {
  expect(read({ dayAction: "拜访客户", dayResult: "满意", eveningAction: "接待客户", eveningResult: "满意" }).map(({ origin }) => origin.column)).toEqual([3, 5]);
});

test("是否见到 that contradicts the words is told apart, and nobody who was not met gave feedback", () => {
  const [absent] = read({ dayAction: "拜访客户", dayResult: "客户满意，同意立项", met: false });
  expect([absent?.contradicts, absent?.reading.attitude]).toEqual([true, null]);
  expect(read({ dayAction: "拜访客户", dayResult: "没见到", met: true })[0]?.contradicts).toBe(true);
  expect(read({ dayAction: "拜访客户", dayResult: "没见到", met: false })[0]?.contradicts).toBeUndefined();
});

test("the client that the row names says more of whom than a general word of the action", () => {
  expect(read({ dayAction: "联合走访两家单位", dayResult: "见到", client: ["示例市水利局", "示例县交通局"] })[0]?.counterpart).toBe("client");
});

test("a signing is not asked for what its sheet has no column for (ruling 17)", () => {
  const narrow = inputs({ log: [], without: ["client", "project"] });
  const lacks = (own: typeof all): readonly (readonly string[])[] =>
    slotReader(own.log, clientNames(own))(entry({ dayAction: "拜访客户", dayResult: "签订合同" })).map(missingDetails);
  expect(lacks(all)).toEqual([["client", "project", "amount"]]);
  expect(lacks(narrow)).toEqual([["amount"]]);
});

test.each<[string, Partial<LogEntry>, readonly string[]]>([
  ["names all three", { client: ["示例市自然资源局"], project: "示例项目", dayResult: "签订合同，120万元" }, []],
  ["has its amount in the note", { client: ["示例市自然资源局"], project: " ", note: "￥ 3,000" }, ["project"]],
  ["has its amount in the action", { dayAction: "拜访客户签 1.5亿 框架", project: "示例项目" }, ["client"]],
  ["has a number that is no amount", { client: ["示例市自然资源局"], project: "示例项目", note: "第3次" }, ["amount"]],
])("a signing that %s lacks the rest", (_, change, expected) => {
  expect(read({ dayAction: "拜访客户", dayResult: "签订合同", ...change }).map(missingDetails)).toEqual([expected]);
});

test("without its sheet a row is read all the same: its own cell is the origin, and every column counts as there", () => {
  const row = entry({ dayAction: "拜访客户", dayResult: "签订合同" });
  const [slot] = slotReader(null, clientNames(all))(row);
  expect([slot?.origin, slot && missingDetails(slot)]).toEqual([row.origin, ["client", "project", "amount"]]);
  expect(slot).not.toHaveProperty("columns");
});

test("a row is read once, and spaces around its cells say nothing", () => {
  const reader = slotReader(all.log, clientNames(all));
  const row = entry({ dayAction: " 拜访客户 ", dayResult: " 客户满意\n" });
  expect(reader(row)).toBe(reader(row));
  expect(reader(row).map(({ action, result, slot }) => [action, result, slot])).toEqual([["拜访客户", "客户满意", "day"]]);
});

test.each<[string, Partial<LogEntry>, readonly unknown[]]>([
  ["met in person", { channel: "面谈", met: true }, [true, "client"]],
  ["not met in person", { channel: "面谈", met: false }, [true, "client"]],
  ["in person, not said whether anybody was met", { channel: "面谈" }, [false, "internal"]],
  ["met by another way", { channel: "其他", met: true }, [false, "internal"]],
  ["met without a client", { channel: "面谈", met: true, client: [] }, [false, "internal"]],
  ["a visit where nobody is outside", { counterpart: "内部", channel: "面谈" }, [false, "internal"]],
])("papers alone, %s", (_, change, expected) => {
  expect(read({ dayAction: "整理材料", dayResult: "完成", client: ["示例市自然资源局"], ...change }).map(({ external, counterpart }) => [external, counterpart])).toEqual([expected]);
});

test("an action that names the row's client and no party is a contact with that client", () => {
  expect(read({ dayAction: "示例绿源：核对清单", dayResult: "当天改完", client: ["示例绿源"] }).map(({ external, counterpart, clients }) => [external, counterpart, clients])).toEqual([[true, "client", ["示例绿源"]]]);
});

import type { LogEntry } from "../../src/model/nouns.js";
import { forAudience } from "../../src/report/forAudience.js";
import { reviewSheet } from "../../src/report/reviewSheet.js";
import { WORDS } from "../../src/words/index.js";
import { drawingText } from "../report/drawingText.js";
import { client, entry, need, on, plan, reviewed } from "../support/builders.js";

const texts = (pairs: readonly (readonly [string, string])[]) => ({ settings: { texts: new Map(pairs) } });

test("reasons are counted by the class before them, blanks apart (000-08)", () => {
  const { checks } = reviewed({
    plans: [
      plan({ status: "未完成", reason: "客户原因：主要领导出差" }),
      plan({ status: "部分完成", reason: "客户原因，待定" }),
      plan({ status: "延期", reason: "资金" }),
      plan({ status: "未完成", reason: "领导出差" }),
      plan({ status: "未完成" }),
      plan({ status: "完成", reason: "资金" }),
    ],
  });
  expect(checks.reasons?.classes.map(({ name, n }) => [name, n])).toEqual([["客户原因", 2], ["资金", 1]]);
  expect([checks.reasons?.unclassed.n, checks.reasons?.missing.n]).toEqual([1, 1]);
});

test("without the column there is no count of reasons", () => {
  expect(reviewed({ plans: [plan({ status: "未完成" })], without: ["reason"] }).checks.reasons).toBeNull();
});

test.each([
  ["three days ahead exactly are in time", "2025-08-12", "2025-08-15", [1, 0, 0, 0]],
  ["two days are short", "2025-08-13", "2025-08-15", [0, 1, 0, 0]],
  ["after the visit cannot be told", "2025-08-16", "2025-08-15", [0, 0, 1, 0]],
  ["without a confirmation", undefined, "2025-08-15", [0, 0, 0, 1]],
])("appointments: %s (000-18)", (_, appointment, due, expected) => {
  const { checks } = reviewed({ plans: [plan({ kind: "拜访", due: on(due), ...(appointment !== undefined && { appointment: on(appointment) }) })] });
  const own = checks.appointments;
  expect([own?.inTime, own?.short, own?.unclear, own?.unconfirmed]).toEqual(expected);
});

const RECEPTION = "接待客户";

test.each<readonly [what: string, row: Partial<LogEntry>, scenes: readonly string[]]>([
  ["a reception", { dayAction: RECEPTION, dayResult: "客户满意" }, ["接待*"]],
  ["a call", { dayAction: "电话联系客户", dayResult: "客户满意" }, ["电话/微信*"]],
  ["talks", { dayAction: "与客户谈判合同", dayResult: "初步确定" }, ["谈判/签约*"]],
  ["a meeting", { dayAction: "参加客户座谈", dayResult: "客户满意" }, ["会议*"]],
  ["the way back", { dayAction: "返回公司", dayResult: "无" }, ["在途*"]],
  ["the own office", { dayAction: "在公司整理材料", dayResult: "已整理" }, ["办公室*"]],
  ["evening and day, each its own", { dayAction: "电话联系客户", dayResult: "客户满意", eveningAction: "接待客户", eveningResult: "客户满意" }, ["电话/微信*", "接待*"]],
  ["场景 says it", { dayAction: RECEPTION, dayResult: "客户满意", scene: "商务用餐" }, ["商务用餐"]],
  ["方式 says it", { dayAction: RECEPTION, dayResult: "客户满意", channel: "接待" }, []],
  ["not met", { dayAction: "参加客户座谈", dayResult: "没见到" }, []],
  ["a visit names no scene", { dayAction: "拜访客户", dayResult: "客户满意" }, []],
])("a scene of words is marked as such: %s", (_, row, scenes) => {
  const { checks } = reviewed({ log: [entry(row)] });
  expect(checks.scenes?.map(({ name, fromText }) => `${name}${fromText ? "*" : ""}`)).toEqual(scenes);
});

test("what words tell of scenes is no part of the copy that goes up", () => {
  const made = reviewed({ log: [entry({ dayAction: RECEPTION, dayResult: "客户满意" })] });
  expect(forAudience(made, "up").checks.scenes).toEqual([]);
  expect(forAudience(made, "manager").checks.scenes).toHaveLength(1);
});

test.each([
  ["words", {}, 1, "实际接触：客户 1（对象据文字）"],
  ["the column 对象类型", { counterpart: "客户" }, 0, "实际接触：客户 1 "],
] as const)("whom a contact was with is told by %s", (_, row, fromText, said) => {
  const made = reviewed({ log: [entry({ dayAction: "拜访客户", dayResult: "客户满意", ...row })] }, { person: "销售甲" });
  expect(made.counts.contacts.fromText).toBe(fromText);
  expect(drawingText(reviewSheet(made, WORDS.zh, { dateSystem: 1900 }))).toContain(said);
});

test("scenes and channels are counted by the drop-down, a row once (001-01, 001-38)", () => {
  const { checks } = reviewed({
    log: [
      entry({ dayAction: "拜访客户", dayResult: "客户满意", eveningAction: "接待客户", eveningResult: "满意", scene: "领导干部办公室", channel: "面谈" }),
      entry({ dayAction: "电话联系客户", dayResult: "客户同意见面", channel: "电话" }),
      entry({ dayAction: "拜访客户", dayResult: "没见到", channel: "面谈" }),
    ],
  });
  expect(checks.scenes?.map(({ name, n }) => [name, n])).toEqual([["领导干部办公室", 1]]);
  expect(checks.channels?.map(({ name, n }) => [name, n])).toEqual([["面谈", 1], ["电话", 1]]);
});

const NAME = "示例市自然资源局";

test("a visit's three tracks, its pack and what is known of the client are n of 3 each (000-22, 000-33, 000-34)", () => {
  const visited = plan({ number: 1, kind: "拜访", task: `拜访${NAME}`, client: [NAME], status: "完成", appointment: on("2025-08-08"), due: on("2025-08-13"), pack: ["补充协议", "资金使用计划表"] });
  const { checks } = reviewed({
    plans: [visited],
    log: [entry({ day: on("2025-08-13"), dayAction: `拜访${NAME}`, dayResult: "客户满意", client: [NAME], task: "1" })],
    clients: [client({ meetingSchedule: "周三局务会" })],
  });
  const [visit] = checks.visits;
  expect(visit?.tracks).toEqual({ appointment: true, visit: true, followUp: false });
  expect(visit?.pack).toEqual({ n: 2, of: 3, missing: ["项目实施方案建议书"] });
  expect(visit?.intelligence).toEqual({ n: 1, of: 3, missing: ["分管领导职责", "项目预算周期"] });
});

test("what the workbook has no column for is not counted against a visit (ruling 17)", () => {
  const { checks } = reviewed({ plans: [plan({ kind: "拜访", client: [NAME] })], clients: [client()], without: ["pack", "followUp", "appointment", "meetingSchedule", "leaderDuties", "budgetCycle"] });
  expect(checks.visits).toMatchObject([{ tracks: { appointment: null, visit: null, followUp: null }, pack: null, intelligence: null }]);
});

test("the pack is a setting", () => {
  const { checks } = reviewed({ plans: [plan({ kind: "拜访", pack: ["函"] })], ...texts([["pack", "函、图纸"]]) });
  expect(checks.visits[0]?.pack).toEqual({ n: 1, of: 2, missing: ["图纸"] });
});

test("without a pack there is nothing to hold a visit against; its papers are known by a part of their names", () => {
  const pack = (setting: string, ...papers: readonly string[]): unknown => reviewed({ plans: [plan({ kind: "拜访", pack: papers })], ...texts([["pack", setting]]) }).checks.visits[0]?.pack;
  expect(pack(" ", "函")).toBeNull();
  expect(pack("函 件，图纸;预算；", "函件原件", " ", "算")).toEqual({ n: 2, of: 3, missing: ["图纸"] });
  expect(pack("函、图纸")).toEqual({ n: 0, of: 2, missing: ["函", "图纸"] });
});

test("visits of both weeks are checked, a cancelled one and other tasks are not", () => {
  const visit = (task: string, change = {}) => plan({ kind: "拜访", task, ...change });
  const made = reviewed({ plans: [visit("甲"), visit("乙", { status: "取消" }), plan({ kind: "内部", task: "丙" }), visit("丁", { week: on("2025-08-18") }), plan({ week: on("2025-08-18"), task: "戊" })] });
  expect(made.checks.visits.map(({ item, ahead, tracks }) => [item.task, ahead, tracks])).toEqual([["甲", false, { appointment: false, visit: null, followUp: false }], ["丁", true, null]]);
});

test("the four core problems are counts with their rows (000-40)", () => {
  const { checks } = reviewed({
    plans: [plan({ status: "完成" }), plan({ status: "未完成", client: [NAME], due: on("2025-08-15") }), plan({ status: "取消" })],
    log: [entry({ dayAction: "拜访客户", dayResult: "客户满意" }), entry({ dayAction: "拜访客户", dayResult: "签约" })],
    needs: [need(), need({ state: "已解决" })],
  });
  expect(checks.core.map(({ key, n, of, origins }) => [key, n, of, origins.length])).toEqual([
    ["unlogged", 2, 2, 2],
    ["incomplete", 1, 2, 1],
    ["dependent", 1, null, 1],
    ["conversion", 1, 2, 1],
  ]);
});

test("a core problem whose sheets are missing is left out", () => {
  expect(reviewed({ plans: [plan()] }).checks.core.map(({ key }) => key)).toEqual(["incomplete"]);
});

test("tasks with all four elements, and rows with a known client (000-38, 000-39)", () => {
  const { checks } = reviewed({
    plans: [plan({ client: [NAME], due: on("2025-08-15"), responsible: "销售甲" }), plan({ client: ["没有这家"] }), plan({ kind: "内部" })],
    log: [entry({ dayAction: "拜访客户", dayResult: "满意", client: [NAME] }), entry({ dayAction: "拜访客户", dayResult: "满意" }), entry({ dayAction: "整理材料" })],
    clients: [client()],
  });
  expect(checks.closedLoop).toEqual({ n: 1, of: 3 });
  expect(checks.clientData).toEqual({ plans: { n: 1, of: 2 }, log: { n: 1, of: 2 } });
});

test("visits of the month by client, with their places; a call is none (001-52)", () => {
  const at = (day: string, change = {}) => entry({ day: on(day), dayAction: `拜访${NAME}`, dayResult: "客户满意", client: [NAME], ...change });
  const { checks } = reviewed({ log: [at("2025-08-11", { place: "局办公楼" }), at("2025-08-04", { channel: "面谈" }), at("2025-08-12", { channel: "电话" }), at("2025-07-30"), at("2025-08-29")], clients: [client()] });
  expect(checks.visiting.map(({ client: name, n, places }) => [name, n, places])).toEqual([[NAME, 2, ["局办公楼"]]]);
});

test("the month of visits begins with its first day and ends with its last, the most visited client first", () => {
  const at = (day: string, name = NAME) => entry({ day: on(day), dayAction: `拜访${name}`, dayResult: "客户满意", client: [name] });
  const log = [at("2025-07-31"), at("2025-08-01"), at("2025-08-31", "示例县水利局"), at("2025-08-30", "示例县水利局"), at("2025-09-01", "示例县水利局")];
  const { checks } = reviewed({ log, clients: [client(), client({ name: "示例县水利局" })] }, { today: on("2025-09-05") });
  expect(checks.visiting.map(({ client: name, n, origins }) => [name, n, origins.length])).toEqual([["示例县水利局", 2, 2], [NAME, 1, 1]]);
});

test("rows with a word of the eight-point rules are counted by person, each once (001-28)", () => {
  const { checks, flags } = reviewed({
    plans: [plan({ task: "准备伴手礼品" })],
    log: [entry({ dayAction: "宴请客户", eveningAction: "宴请客户" }), entry({ owners: ["销售乙"], note: "土特产" }), entry({ dayAction: "拜访客户" })],
  });
  expect(checks.gifts.map(({ name, n }) => [name, n])).toEqual([["销售甲", 2], ["销售乙", 1]]);
  const said = flags.filter(({ rule }) => rule === "gift-words");
  expect(said.map(({ audience, say }) => [audience, say.with])).toEqual([["manager", { n: 2 }], ["manager", { n: 1 }]]);
});

test.each([
  [9, "team"],
  [8, "department"],
  [7, "leadership"],
])("of ten tasks %d done is the level %s (004-60)", (done, level) => {
  const { checks } = reviewed({ plans: Array.from({ length: 10 }, (_, at) => plan({ status: at < done ? "完成" : "未完成" })) });
  expect(checks.deviation?.level).toBe(level);
});

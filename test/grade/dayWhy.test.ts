import { gradeDay, type DayFacts } from "../../src/grade/day.js";
import type { GradedSlot } from "../../src/facts/slots.js";
import type { EffectReading } from "../../src/model/reading.js";
import { entry, on } from "../support/builders.js";
import { contact } from "../support/facts.js";

const base: DayFacts = { owner: "销售甲", day: on("2025-08-13"), today: on("2025-08-18"), happened: true, kind: "working", entries: [], slots: [], unconfirmed: false };
const slot = (change: Partial<Omit<GradedSlot, "reading">> = {}, reading: Partial<EffectReading> = {}): GradedSlot => contact(change, { label: (change.effect ?? "progress") as EffectReading["label"], ...reading }).slot;
const why = (slots: readonly GradedSlot[], change: Partial<DayFacts> = {}): readonly unknown[] => {
  const { effect, why: said } = gradeDay({ ...base, slots, ...change });
  return [effect, said.say, said.with];
};
const values = (result: string, action = "拜访客户", party = "客户") => ({ result, action, party });

test.each<[string, GradedSlot, string]>([
  ["not met", slot({ effect: "no_effect", met: false }), "why-day-not-met"],
  ["its words say not met", slot({ effect: "no_effect", met: null }, { missed: true }), "why-day-not-met"],
  ["met, for nothing", slot({ effect: "no_effect" }, { missed: false }), "why-day-no-effect"],
  ["words that say nothing", slot({ effect: "unclear", result: "无" }), "why-day-unclear"],
  ["no words", slot({ effect: "unclear", result: "" }), "why-day-unclear"],
  ["words that may say anything", slot({ effect: "unclear", result: "见附件" }), "why-day-unsure"],
  ["funds came, and the words say so", slot({ effect: "achieved", result: "96 万款到" }, { rung: "paid" }), "why-day-achieved"],
  ["funds came, as the drop-down says", slot({ effect: "achieved", result: "96 万已到" }, { rung: "paid" }), "why-day-paid"],
  ["a signing by its words", slot({ effect: "achieved", result: "合同已签" }, { rung: "signed" }), "why-day-achieved"],
  ["a signing by the drop-down", slot({ effect: "achieved", result: "合同定了" }, { rung: "signed" }), "why-day-signed"],
  ["a document", slot({}, { rung: "written" }), "why-day-agreed"],
  ["a document that was the goal", slot({ effect: "achieved" }, { rung: "written" }), "why-day-achieved"],
  ["an agreement", slot({}, { rung: "agreed" }), "why-day-agreed"],
  ["an agreement that was the goal", slot({ effect: "achieved" }, { rung: "agreed" }), "why-day-achieved"],
  ["a goal", slot({ effect: "achieved" }), "why-day-achieved"],
  ["a promise that was the goal", slot({ effect: "achieved" }, { rung: "willing" }), "why-day-achieved"],
  ["a promise", slot({}, { rung: "willing" }), "why-day-willing"],
  ["good feedback", slot({}, { attitude: "positive" }), "why-day-feedback"],
  ["other feedback", slot({}, { attitude: "neutral" }), "why-day-progress"],
  ["progress", slot(), "why-day-progress"],
])("%s", (_, own, say) => {
  expect(why([own])[1]).toBe(say);
});

test.each<[string, Partial<GradedSlot>, object]>([
  ["by the clients of the row", { clients: ["示例市自然资源局", "示例县水利局"], party: "投资方" }, values("客户满意", "拜访客户", "示例市自然资源局、示例县水利局")],
  ["by the word in it", { party: "投资方" }, values("客户满意", "拜访客户", "投资方")],
  ["by what was done", { party: "" }, values("客户满意", "拜访客户", "拜访客户")],
  ["what was done stands for a blank result", { result: "" }, values("拜访客户")],
])("whom and what: %s", (_, change, expected) => {
  expect(why([slot(change)])[2]).toEqual(expected);
});

describe("beside the best", () => {
  const best = slot({ result: "初步确定方案" }, { rung: "agreed" });
  const evening = (change: Partial<Omit<GradedSlot, "reading">>) => slot({ slot: "evening", result: "晚上的", ...change });
  test.each<[string, readonly GradedSlot[], string, string | undefined]>([
    ["what else there was", [best, evening({})], "why-day-agreed-evening", "晚上的"],
    ["a failed one before any other", [best, evening({}), slot({ result: "没见到", effect: "no_effect" })], "why-day-agreed-day", "没见到"],
    ["the first of several", [best, evening({}), slot({ result: "第三" })], "why-day-agreed-evening", "晚上的"],
    ["not rest", [best, evening({ effect: "rest" })], "why-day-agreed", undefined],
    ["not a blank", [best, evening({ result: "" })], "why-day-agreed", undefined],
    ["not the same words", [best, evening({ result: "初步确定方案" })], "why-day-agreed", undefined],
  ])("%s", (_, slots, say, other) => {
    expect(why(slots).slice(1)).toEqual([say, { ...values("初步确定方案"), ...(other !== undefined && { other }) }]);
  });

  test("another result is told rather than the missing appointment", () => {
    const failed = slot({ effect: "no_effect", met: false, result: "没见到" });
    expect(why([failed, evening({ effect: "no_effect" })], { unconfirmed: true })[1]).toBe("why-day-not-met-evening");
    expect(why([slot({ effect: "no_effect", result: "没谈成" })], { unconfirmed: true })[1]).toBe("why-day-no-effect");
  });
});

test.each<[EffectReading["label"], string]>([
  ["achieved", "why-day-phrase-achieved"],
  ["progress", "why-day-phrase-progress"],
  ["no_effect", "why-day-phrase-no-effect"],
  ["unclear", "why-day-phrase-unclear"],
  ["rest", "why-day-phrase-rest"],
])("the company's own phrase that says %s", (effect, say) => {
  expect(why([slot({ effect, result: "已闭环" }, { rule: "company-phrase", phrase: "闭环" })])).toEqual([effect, say, { phrase: "闭环", result: "已闭环" }]);
});

describe("a day without an action", () => {
  const nothing = slot({ effect: "rest", nothing: true, result: "无", action: "无" });
  const way = slot({ effect: "rest", travel: true, action: "返回公司", result: "返程" });
  const idle = slot({ effect: "rest", action: "", result: "休整" });
  test.each<[string, readonly GradedSlot[], Partial<DayFacts>, readonly unknown[]]>([
    ["on the way", [nothing, way], {}, ["rest", "why-day-travel", { action: "返回公司" }]],
    ["on the way on a holiday", [way], { kind: "holiday" }, ["rest", "why-day-travel", { action: "返回公司" }]],
    ["idle, by its result", [idle], {}, ["rest", "why-day-idle", { action: "休整" }]],
    ["nothing on a working day", [nothing], {}, ["rest", "why-day-nothing", {}]],
    ["nothing on a holiday", [nothing], { kind: "holiday" }, ["rest", "why-day-holiday", {}]],
    ["nothing on leave", [nothing], { kind: "leave" }, ["rest", "why-day-leave", {}]],
    ["today still blank", [], { day: on("2025-08-18") }, ["not_logged", "why-day-not-logged", {}]],
    ["tomorrow", [], { day: on("2025-08-19") }, ["upcoming", "why-day-upcoming", {}]],
    ["tomorrow with a plan", [idle], { happened: false }, ["upcoming", "why-day-upcoming-typed", { action: "休整" }]],
    ["tomorrow with an action", [way], { happened: false }, ["upcoming", "why-day-upcoming-typed", { action: "返回公司" }]],
    ["tomorrow with 无", [nothing], { happened: false }, ["upcoming", "why-day-upcoming", {}]],
  ])("%s", (_, slots, change, expected) => {
    expect(why(slots, change)).toEqual(expected);
  });
});

test("a day points at its slots, else at its rows, and keeps both its kind and its slots", () => {
  const row = entry();
  const own = slot();
  expect(gradeDay({ ...base, entries: [row], slots: [own] })).toMatchObject({ owner: "销售甲", day: base.day, kind: "working", origins: [own.origin], slots: [own] });
  expect(gradeDay({ ...base, kind: "off", entries: [row] })).toMatchObject({ kind: "off", origins: [row.origin], slots: [] });
});

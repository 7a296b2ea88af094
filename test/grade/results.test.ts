import { gradeDay } from "../../src/grade/day.js";
import { bestSlot, gradeSlot } from "../../src/grade/effect.js";
import { followUps, ownedSlots, unplannedResults } from "../../src/grade/results.js";
import type { EffectReading, Rung } from "../../src/model/reading.js";
import { entry, on } from "../support/builders.js";
import { contact, judged } from "../support/facts.js";
import { matched } from "../support/matched.js";

const NAME = "示例市自然资源局";
const achieved = (change: Parameters<typeof contact>[0] = {}, rung: Rung = "signed") => contact({ effect: "achieved", action: "拜访", result: "已签", ...change }, { label: "achieved", rung });

describe("results that nobody had planned", () => {
  test.each<[string, ReturnType<typeof contact>, readonly unknown[] | null]>([
    ["a signing, with all that it lacks", achieved(), ["signed", ["client", "project", "amount"]]],
    ["one that lacks nothing", achieved({ clients: [NAME], result: "已签 300 万", entry: entry({ project: "示例项目" }) }), ["signed", []]],
    ["a payment, too", achieved({ clients: [NAME], result: "到账 96 万" }, "paid"), ["paid", ["project"]]],
    ["a goal below a signing lacks nothing", achieved({}, "written"), ["written", []]],
    ["progress is no result", contact({ effect: "progress" }, { rung: "signed" }), null],
    ["nor what was reached within the company", achieved({ external: false }), null],
  ])("%s", (_, own, expected) => {
    const found = unplannedResults([own], []);
    expect(found.map(({ rung, missing }) => [rung, missing])).toEqual(expected === null ? [] : [expected]);
    for (const one of found) expect(one).toEqual({ owner: "销售甲", day: own.day, action: "拜访", result: own.slot.result, rung: one.rung, missing: one.missing, origin: own.slot.origin });
  });

  test("a row that is evidence of a task was planned, one that only may be was not", () => {
    const [one, other] = [achieved(), achieved()];
    const plans = [judged("done", {}, { evidence: [matched(one.slot.origin, "签约")] }), judged("done", {}, { possible: [matched(other.slot.origin, "签约")] })];
    expect(unplannedResults([one, other], plans).map(({ origin }) => origin)).toEqual([other.slot.origin]);
  });
});

describe("the next step that the log implies", () => {
  test.each<[string, ReturnType<typeof contact>, readonly unknown[]]>([
    ["a meeting missed", contact({ met: false, effect: "no_effect" }, { rung: "willing" }), ["follow-not-met", { action: "拜访客户", result: "客户满意", lead: 3 }]],
    ["a meeting missed within the company", contact({ met: false, external: false, effect: "no_effect" }), []],
    ["nobody says whether they met", contact({ met: null, effect: "unclear" }), []],
    ["a promise", contact({}, { rung: "willing" }), ["follow-willing", { action: "拜访客户", result: "客户满意" }]],
    ["an agreement", contact({}, { rung: "agreed" }), ["follow-agreed", { action: "拜访客户", result: "客户满意" }]],
    ["a document", contact({}, { rung: "written" }), ["follow-written", { action: "拜访客户", result: "客户满意" }]],
    ["a signing", contact({ effect: "achieved" }, { rung: "signed" }), ["follow-signed", { action: "拜访客户", result: "客户满意" }]],
    ["a payment has none", contact({ effect: "achieved" }, { rung: "paid" }), []],
    ["feedback has none", contact(), []],
    ["what came to nothing has none", contact({ effect: "no_effect" }, { rung: "agreed" }), []],
    ["nor the way home", contact({ effect: "rest" }, { rung: "agreed" }), []],
  ])("%s", (_, own, expected) => {
    expect(followUps([own], 3)).toEqual(expected.length === 0 ? [] : [{ owner: "销售甲", day: own.day, origin: own.slot.origin, say: { say: expected[0], with: expected[1] } }]);
  });
});

test("the slots of days in order, a row of two people once, day and evening of one row both, none of a day to come", () => {
  const row = entry();
  const [day, evening] = [contact({ entry: row }).slot, contact({ entry: row, slot: "evening" }).slot];
  const at = { today: on("2025-08-12"), kind: "working", entries: [], unconfirmed: false, happened: true } as const;
  const days = [
    gradeDay({ ...at, owner: "销售甲", day: on("2025-08-11"), slots: [day, evening] }),
    gradeDay({ ...at, owner: "销售乙", day: on("2025-08-11"), slots: [day] }),
    gradeDay({ ...at, owner: "销售乙", day: on("2025-08-14"), happened: false, slots: [contact().slot] }),
  ];
  expect(ownedSlots(days)).toEqual([{ owner: "销售甲", day: on("2025-08-11"), slot: day }, { owner: "销售甲", day: on("2025-08-11"), slot: evening }]);
});

describe("the effect of a slot and the best of a day", () => {
  const slot = (effect: EffectReading["label"], rung: Rung = "none") => contact({ effect, result: `${effect} ${rung}` }, { label: effect, rung }).slot;

  test("a slot is what its words are, 无 is rest", () => {
    expect([gradeSlot({ ...slot("progress"), nothing: false }).effect, gradeSlot({ ...slot("progress"), nothing: true }).effect]).toEqual(["progress", "rest"]);
  });

  test("the best goes first, of two as good the one on the higher rung, then the first", () => {
    const order = [slot("achieved"), slot("progress", "agreed"), slot("progress", "willing"), slot("unclear"), slot("no_effect"), slot("rest")];
    order.forEach((own, at) => expect(bestSlot([...order.slice(at)].reverse())).toBe(own));
    const [one, other] = [slot("progress"), slot("progress")];
    expect([bestSlot([one, other]), bestSlot([])]).toEqual([one, undefined]);
    expect(bestSlot([one, other])).toBe(one);
  });
});

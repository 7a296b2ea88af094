import { countWeek } from "../../src/grade/counts.js";
import { summaryLines, type SummaryFacts } from "../../src/grade/summary.js";
import { originText } from "../../src/model/origin.js";
import type { CarryOver, OpenNeed, PersonLine, Unplanned } from "../../src/model/review.js";
import { need, on, plan } from "../support/builders.js";
import { contact, judged } from "../support/facts.js";

const open = (change: Parameters<typeof need>[0], waiting: number | null = null, state: Partial<OpenNeed> = {}): OpenNeed => ({
  need: need(change),
  waiting,
  answerHours: null,
  late: false,
  open: true,
  project: null,
  light: "yellow",
  why: { say: "why-need-undated", with: {} },
  ...state,
});
const result = (action: string, rung: Unplanned["rung"], day = "2025-08-13"): Unplanned => ({ owner: "销售甲", day: on(day), action, result: "已办", rung, missing: [], origin: { sheet: "每日日志", row: action.charCodeAt(0), column: 3 } });
const carried = (task: string, level: "high" | "middle"): CarryOver => ({ item: plan({ task }), times: 1, risk: { level, reasons: [] } });

function told(change: Partial<SummaryFacts>): readonly (readonly [say: string, values: object, rows: number, audience: string])[] {
  const { plans = [], slots = [], needs = [] } = change;
  const waits = needs.filter((own) => own.open).map(({ waiting }) => waiting);
  const counts = countWeek({ plans, slots, planColumns: new Map(), waits, nextPlans: 0 });
  const made = summaryLines({ counts, plans, slots, unplanned: [], needs, carryOver: [], lines: [], phase: "past", ...change });
  return made.map(({ say, origins, audience }) => [say.say, say.with, origins.length, audience]);
}

const FIGURES = { partial: 0, missed: 0, postponed: 0, cancelled: 0 };
const NO_TASKS = ["summary-no-plans", {}, 0, "up"] as const;
const line = (say: string, values: object, rows: number, audience = "up"): readonly [string, object, number, string] => [say, values, rows, audience];

describe("the tasks", () => {
  const blank = judged("unclear", {}, { basis: "none" });
  const words = judged("unclear", {}, { basis: "text", sure: false });
  const done = judged("done");
  test.each<[string, Partial<SummaryFacts>, readonly unknown[]]>([
    ["none", {}, NO_TASKS],
    ["a past week", { plans: [done, judged("partial"), judged("missed"), judged("postponed"), judged("cancelled")] }, line("summary-completion", { planned: 5, ratio: "1/4", partial: 1, missed: 1, postponed: 1, cancelled: 1, unclear: 0 }, 5)],
    ["with blanks", { plans: [done, blank] }, line("summary-completion", { ...FIGURES, planned: 2, ratio: "1/2", unclear: 1 }, 2)],
    ["with words to be checked", { plans: [done, blank, words, words] }, line("summary-completion-check", { ...FIGURES, planned: 4, ratio: "1/4", blank: 1, check: 2 }, 4)],
    ["all cancelled", { plans: [judged("cancelled")] }, line("summary-completion", { ...FIGURES, cancelled: 1, planned: 1, ratio: "—", unclear: 0 }, 1)],
    ["a running week with blanks", { plans: [done, blank], phase: "running" }, line("summary-completion-running", { ...FIGURES, planned: 2, ratio: "1/2", unclear: 1 }, 2)],
    ["a running week without", { plans: [done], phase: "running" }, line("summary-completion", { ...FIGURES, planned: 1, ratio: "1/1", unclear: 0 }, 1)],
    ["a running week with words to be checked", { plans: [words], phase: "future" }, line("summary-completion-running-check", { ...FIGURES, planned: 1, ratio: "0/1", blank: 0, check: 1 }, 1)],
  ])("%s", (_, facts, expected) => {
    expect(told(facts)).toEqual([expected]);
  });
});

describe("contacts, with the rows of all that were arranged", () => {
  test.each<[string, SummaryFacts["slots"], readonly unknown[] | null]>([
    ["none", [contact({ external: false })], null],
    ["some", [contact({}, { rung: "agreed" }), contact({ met: false }), contact({ external: false })], line("summary-contacts", { arranged: 2, realised: 1, failed: 1, ratio: "1/1", signed: 0 }, 2)],
    ["of which nobody says whether they took place", [contact({ met: null })], line("summary-contacts-unknown", { arranged: 1, realised: 0, failed: 0, ratio: "—", signed: 0, unknown: 1 }, 1)],
  ])("%s", (_, slots, expected) => {
    expect(told({ slots })).toEqual(expected === null ? [NO_TASKS] : [NO_TASKS, expected]);
  });
});

test("who has not handed in is told to the manager alone", () => {
  const person = (name: string, handedIn: boolean) => ({ name, handedIn }) as PersonLine;
  expect(told({ lines: [person("销售甲", false), person("销售乙", true), person("销售丙", false)] })).toEqual([NO_TASKS, line("summary-not-handed", { n: 2, names: "销售甲、销售丙" }, 0, "manager")]);
  expect(told({ lines: [person("销售乙", true)] })).toEqual([NO_TASKS]);
});

describe("the result of the week", () => {
  test.each<[string, readonly Unplanned[], readonly unknown[]]>([
    ["one", [result("签约", "signed")], line("summary-result", { day: "2025-08-13", action: "签约", result: "已办" }, 1)],
    ["of several the one that binds most", [result("甲到账", "paid"), result("乙签约", "signed", "2025-08-15")], line("summary-results", { day: "2025-08-13", action: "甲到账", result: "已办", n: 2 }, 2)],
    ["of two as binding the later", [result("甲签约", "signed", "2025-08-15"), result("乙签约", "signed")], line("summary-results", { day: "2025-08-15", action: "甲签约", result: "已办", n: 2 }, 2)],
  ])("that nobody had planned: %s", (_, unplanned, expected) => {
    expect(told({ unplanned })).toEqual([NO_TASKS, expected]);
  });

  test("its own row stands first, then the others' as they came", () => {
    const unplanned = [result("甲", "agreed"), result("乙", "paid"), result("丙", "agreed")];
    const counts = countWeek({ plans: [], slots: [], planColumns: new Map(), waits: [], nextPlans: 0 });
    const [, best] = summaryLines({ counts, plans: [], slots: [], unplanned, needs: [], carryOver: [], lines: [], phase: "past" });
    expect([best?.say.with["action"], best?.origins.map(originText)]).toEqual(["乙", ["乙", "甲", "丙"].map((action) => originText(result(action, "none").origin))]);
  });

  test("else the best that was reached with somebody outside", () => {
    const reached = (action: string, rung: Unplanned["rung"], external = true) => contact({ action, result: "已成", effect: "achieved", external }, { rung });
    const slots = [reached("子", "agreed"), reached("丑", "written"), reached("寅", "signed", false), contact({ action: "卯" }, { rung: "paid" })];
    expect(told({ slots })[2]).toEqual(line("summary-best", { day: "2025-08-11", action: "丑", result: "已成" }, 1));
    expect(told({ slots: slots.slice(2) }).map(([say]) => say)).toEqual(["summary-no-plans", "summary-contacts"]);
  });
});

describe("what waits for a decision", () => {
  test.each<[string, readonly OpenNeed[], readonly unknown[]]>([
    ["one", [open({ need: "定价" })], line("summary-need", { first: "定价" }, 1)],
    ["two", [open({ need: "定价" }), open({ need: "审批" })], line("summary-needs", { n: 2, first: "定价", second: "审批" }, 2)],
    ["those that wait longest first, one without a date last", [open({ need: "丙" }), open({ need: "甲" }, 3), open({ need: "乙" }, 14)], line("summary-needs-wait", { n: 3, first: "乙", days: 14 }, 3)],
    ["raised today goes before one without a date", [open({ need: "丙" }), open({ need: "甲" }, 0)], line("summary-needs", { n: 2, first: "甲", second: "丙" }, 2)],
    ["of departments: one", [open({ need: "开票", kind: "跨部门" })], line("summary-coordinate", { first: "开票" }, 1)],
    ["of departments: several", [open({ need: "开票", kind: "跨部门" }), open({ need: "定价" })], line("summary-coordinates", { n: 2, first: "开票", decisions: 1 }, 2)],
    ["of departments: several, waiting", [open({ need: "开票", kind: "跨部门" }, 2), open({ need: "定价" }, 1)], line("summary-coordinates-wait", { n: 2, first: "开票", days: 2, decisions: 1 }, 2)],
    ["what is settled waits no longer", [open({ need: "定价" }), open({ need: "开票", kind: "跨部门" }, 20, { open: false })], line("summary-need", { first: "定价" }, 1)],
  ])("%s", (_, needs, expected) => {
    expect(told({ needs })).toEqual([NO_TASKS, expected]);
  });

  test("all settled", () => expect(told({ needs: [open({}, 1, { open: false })] })).toEqual([NO_TASKS]));
});

test("what is carried over, with how much of it is a high risk", () => {
  expect(told({ carryOver: [carried("甲", "high"), carried("乙", "middle"), carried("丙", "high")] })).toEqual([NO_TASKS, line("summary-carry", { n: 3, high: 2 }, 3)]);
});

test("five lines at most, the last of six left out", () => {
  const all = { slots: [contact()], lines: [{ name: "销售甲", handedIn: false } as PersonLine], unplanned: [result("签约", "signed")], needs: [open({})], carryOver: [carried("甲", "high")] };
  expect(told(all).map(([say]) => say)).toEqual(["summary-no-plans", "summary-contacts", "summary-not-handed", "summary-result", "summary-need"]);
});

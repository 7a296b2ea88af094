import type { Match } from "../../src/model/grade.js";
import type { DayReview } from "../../src/model/review.js";
import { collectionUnmentioned } from "../../src/rules/collection-unmentioned.js";
import { MONDAY, contact, judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";
import { addDays } from "../../src/model/day.js";

const ROW = (row: number) => ({ sheet: "每日日志", row, column: 1 });
const day = (offset: number, change: Partial<DayReview> = {}): DayReview => ({
  owner: "销售甲",
  day: addDays(MONDAY, offset),
  effect: "progress",
  why: { say: "why-day-progress", with: {} },
  slots: [contact().slot],
  origins: [ROW(offset + 2)],
  ...change,
});
const match = (row: number): Match => ({ origin: ROW(row), shared: "回款", score: 1, reasons: [], attempt: false });
const collection = (change = {}) => judged("missed", { kind: "回款" }, change);

ruleTable(collectionUnmentioned, {
  clear: [
    ["one silent day is within the limit", { plans: [collection({ evidence: [match(2)] })], days: [day(0), day(1)] }],
    ["a possible row counts as a word", { plans: [collection({ possible: [match(2), match(3)] })], days: [day(0), day(1), day(2)] }],
    ["the money is in", { plans: [judged("done", { kind: "回款" })], days: [day(0), day(1)] }],
    ["another kind of task", { plans: [judged("missed", { kind: "方案" })], days: [day(0), day(1)] }],
    ["days without a log are not counted", { plans: [collection()], days: [day(0), day(1, { effect: "not_logged", slots: [] })] }],
    ["somebody else's days", { plans: [collection()], days: [day(0, { owner: "销售乙" }), day(1, { owner: "销售乙" })] }],
  ],
  flagged: [["two logged days without a word", { plans: [collection()], days: [day(0), day(1)] }, "unmentioned"]],
  unsure: [],
});

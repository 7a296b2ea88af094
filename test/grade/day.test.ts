import { gradeDay, type DayFacts } from "../../src/grade/day.js";
import { entry, on } from "../support/builders.js";
import { contact } from "../support/facts.js";

const blank: DayFacts = { owner: "销售甲", day: on("2025-08-13"), today: on("2025-08-18"), happened: true, kind: "working", entries: [], slots: [], unconfirmed: false };
const graded = (change: Partial<DayFacts>): readonly string[] => {
  const { effect, why } = gradeDay({ ...blank, ...change });
  return [effect, why.say];
};
const none = contact({ nothing: true, effect: "rest", external: false, met: null, result: "无" }, { label: "rest" }).slot;
const failed = contact({ effect: "no_effect", met: false, result: "没见到" }, { label: "no_effect", missed: true }).slot;
const agreed = contact({ slot: "evening", result: "定了方案" }, { rung: "agreed" }).slot;
const unclear = contact({ effect: "unclear", met: null, result: "" }, { label: "unclear" }).slot;

test.each([
  ["a blank working day", {}, ["not_logged", "why-day-not-logged"]],
  ["a blank day off", { kind: "off" }, ["rest", "why-day-off"]],
  ["a blank day of leave", { kind: "leave" }, ["rest", "why-day-leave"]],
  ["a blank holiday", { kind: "holiday" }, ["rest", "why-day-holiday"]],
  ["a blank day to come", { today: on("2025-08-12") }, ["upcoming", "why-day-upcoming"]],
  ["a blank row on a working day", { entries: [entry()] }, ["not_logged", "why-day-not-logged"]],
  ["无 on a working day", { slots: [none] }, ["rest", "why-day-nothing"]],
  ["无 on a day off", { slots: [none], kind: "off" }, ["rest", "why-day-off"]],
  ["travel", { slots: [contact({ effect: "rest", travel: true, external: false, action: "返回公司" }, { label: "rest" }).slot] }, ["rest", "why-day-travel"]],
  ["a failed visit beside a plan agreed in the evening", { slots: [failed, agreed] }, ["progress", "why-day-agreed-day"]],
  ["progress beats unclear", { slots: [unclear, agreed] }, ["progress", "why-day-agreed"]],
  ["unclear beats no effect", { slots: [failed, unclear] }, ["unclear", "why-day-unclear-day"]],
  ["not met, and no appointment was recorded", { slots: [failed], unconfirmed: true }, ["no_effect", "why-day-not-met-unconfirmed"]],
  ["what is typed of a day to come is not judged yet", { slots: [agreed], today: on("2025-08-12"), happened: false }, ["upcoming", "why-day-upcoming-typed"]],
  ["无 on a day to come", { slots: [none], today: on("2025-08-12"), happened: false }, ["upcoming", "why-day-upcoming"]],
  ["a review made before its week judges what is typed", { slots: [agreed], today: on("2025-07-31") }, ["progress", "why-day-agreed"]],
] as const)("%s", (_, change, expected) => {
  expect(graded(change)).toEqual(expected);
});

import { ticketLine } from "../../../src/facts/service/ticketLine.js";
import { workingDays } from "../../../src/facts/workingDays.js";
import type { Moment } from "../../../src/model/columns/spec.js";
import type { Client, Ticket } from "../../../src/model/nouns.js";
import { inputs, on } from "../../support/builders.js";
import { ticket } from "../../support/optionalSheets.js";

const given = inputs({});
const at = (day: string, minutes: number | null = null): Moment => ({ day: on(day), minutes });
// Monday noon.
const now = at("2025-08-18", 720);
const line = (change: Partial<Ticket>, tier: Client["tier"] | null = null) => ticketLine(ticket(change), { name: "示例市自然资源局", tier }, now, workingDays(given), given.settings);

test("without the time it was raised nothing is timed", () => expect(line({})).toBeNull());

test.each<[string, Partial<Ticket>, Client["tier"] | null, object]>([
  ["seven working days: in time", { raised: at("2025-08-07") }, null, { open: true, workingDays: 7, solvedLate: false, light: "green" }],
  ["eight working days", { raised: at("2025-08-06") }, null, { workingDays: 8, solvedLate: true, light: "yellow" }],
  ["ten working days", { raised: at("2025-08-04") }, null, { workingDays: 10, light: "yellow" }],
  ["eleven working days", { raised: at("2025-08-01") }, null, { workingDays: 11, light: "red" }],
  ["a weekend does not count", { raised: at("2025-08-16") }, null, { workingDays: 1, light: "green" }],
  ["strategic: 24 hours to the minute", { raised: at("2025-08-17", 720), answered: at("2025-08-17", 780) }, "战略伙伴", { solvedLate: false, answeredLate: false, light: "green" }],
  ["strategic: past 24 hours", { raised: at("2025-08-17", 710), answered: at("2025-08-17", 780) }, "战略伙伴", { solvedLate: true, light: "yellow" }],
  ["strategic: answered after two hours", { raised: at("2025-08-18", 500), answered: at("2025-08-18", 630) }, "战略伙伴", { answeredLate: true, answerHours: 2.2, light: "yellow" }],
  ["strategic: two hours to the minute", { raised: at("2025-08-18", 500), answered: at("2025-08-18", 620) }, "战略伙伴", { answeredLate: false, answerHours: 2, light: "green" }],
  ["strategic without a time of day: late only if it must be", { raised: at("2025-08-18") }, "战略伙伴", { answeredLate: false, answerHours: null, light: "green" }],
  ["core and key: past 48 hours", { raised: at("2025-08-16", 700), key: true }, "核心", { solvedLate: true, light: "yellow" }],
  ["core, but not key: working days", { raised: at("2025-08-13", 700) }, "核心", { solvedLate: false, light: "green" }],
  ["other tiers have no hours to answer in", { raised: at("2025-08-12") }, "发展", { answeredLate: false, light: "green" }],
  ["solved in time", { raised: at("2025-08-04"), solved: at("2025-08-11") }, null, { open: false, workingDays: 5, solvedLate: false, light: "green" }],
  ["solved late is told, and no longer red", { raised: at("2025-07-01"), solved: at("2025-08-11") }, null, { open: false, solvedLate: true, light: "yellow" }],
])("%s", (_, change, tier, expected) => expect(line(change, tier)).toMatchObject(expected));

test.each<[string, Partial<Ticket>, Client["tier"] | null, object]>([
  ["in time", { raised: at("2025-08-07") }, null, { say: "why-ticket-open-days", with: { days: 7, hours: 252, limit: 7 } }],
  ["solved in time", { raised: at("2025-08-04", 0), solved: at("2025-08-11", 0) }, null, { say: "why-ticket-solved-days", with: { days: 5, hours: 168, limit: 7 } }],
  ["late by days", { raised: at("2025-08-06", 720) }, null, { say: "why-ticket-open-late-days", with: { days: 8, hours: 288, limit: 7 } }],
  ["red", { raised: at("2025-08-01") }, null, { say: "why-ticket-red", with: { days: 11, limit: 10 } }],
  ["late by hours", { raised: at("2025-08-17", 700), answered: at("2025-08-17", 780) }, "战略伙伴", { say: "why-ticket-open-late-hours", with: { days: 1, hours: 24, limit: 24 } }],
  ["solved late by hours", { raised: at("2025-08-15", 700), answered: at("2025-08-15", 780), solved: at("2025-08-17", 700) }, "战略伙伴", { say: "why-ticket-solved-late-hours", with: { days: 0, hours: 48, limit: 24 } }],
  ["not answered yet", { raised: at("2025-08-18", 500) }, "战略伙伴", { say: "why-ticket-unanswered", with: { hours: 3, limit: 2 } }],
  ["answered late", { raised: at("2025-08-18", 500), answered: at("2025-08-18", 700) }, "战略伙伴", { say: "why-ticket-answered-late", with: { hours: 3, limit: 2 } }],
  ["solved without an answer told apart", { raised: at("2025-08-18", 300), solved: at("2025-08-18", 700) }, "战略伙伴", { say: "why-ticket-answered-late", with: { hours: 6, limit: 2 } }],
])("says why: %s", (_, change, tier, why) => expect(line(change, tier)?.why).toEqual(why));

test("the hours of an answer are told up to now while it is open, and not where it was solved without one", () => {
  const raised = at("2025-08-18", 600);
  expect([line({ raised }), line({ raised, solved: at("2025-08-18", 700) })].map((one) => one?.answerHours)).toEqual([2, null]);
});

import type { ClientContacts } from "../../src/facts/clientContacts.js";
import { clientLine } from "../../src/facts/clientLine.js";
import type { Day } from "../../src/model/day.js";
import type { Client } from "../../src/model/nouns.js";
import { client, inputs, on, WEEK } from "../support/builders.js";
import { project } from "../support/projectLines.js";

const { settings } = inputs({});
const origin = { sheet: "每日日志", row: 2, column: 3 };
const last = (iso: string): ClientContacts["last"] => ({ day: on(iso), origin });
const met: ClientContacts = { last: last("2025-08-15"), monthVisits: 2, highest: null, named: true, shared: false };
const line = (change: Partial<Client>, contacts: Partial<ClientContacts> = {}, today: Day = on("2025-08-18")): readonly [string, string] => {
  const { light, why } = clientLine(client(change), { ...met, ...contacts }, [], WEEK, today, settings);
  return [light, why.say];
};

test.each([
  ["met lately", {}, {}, ["green", "why-client-recent"]],
  ["15 days ago", {}, { last: last("2025-08-03") }, ["green", "why-client-recent"]],
  ["16 days ago", {}, { last: last("2025-08-02") }, ["yellow", "why-client-quiet"]],
  ["30 days ago", {}, { last: last("2025-07-19") }, ["yellow", "why-client-quiet"]],
  ["31 days ago", {}, { last: last("2025-07-18") }, ["red", "why-client-quiet"]],
  ["never named", {}, { last: null, named: false }, ["unknown", "why-client-never-named"]],
  ["named together with another of the same name", {}, { last: null, named: false, shared: true }, ["unknown", "why-client-shared-name"]],
  ["named, never met", {}, { last: null }, ["unknown", "why-client-never-met"]],
  ["its next step is late", { nextDay: on("2025-08-17") }, {}, ["red", "why-client-next-overdue"]],
  ["its next step is due today", { nextDay: on("2025-08-18") }, {}, ["green", "why-client-recent"]],
  ["91 days in 推进期", { stage: "推进期", stageSince: on("2025-05-19") }, {}, ["yellow", "why-client-stalled"]],
  ["90 days in 推进期", { stage: "推进期", stageSince: on("2025-05-20") }, {}, ["green", "why-client-recent"]],
] as const)("%s", (_, change, contacts, expected) => {
  expect(line(change as Partial<Client>, contacts)).toEqual(expected);
});

test("the visit norm holds for 战略伙伴 only, and counts against a month once it is over", () => {
  const strategic = { tier: "战略伙伴" } as const;
  expect(line(strategic, { monthVisits: 1 })).toEqual(["green", "why-client-recent"]);
  expect(line(strategic, { monthVisits: 1, last: last("2025-08-25") }, on("2025-09-01"))).toEqual(["red", "why-client-visits"]);
  expect(line({ tier: "核心" }, { monthVisits: 1, last: last("2025-08-25") }, on("2025-09-01"))[0]).toBe("green");
});

test("a client that no row names is unknown, whatever its norm", () => {
  const unnamed = { last: null, named: false, monthVisits: 0 };
  expect(line({ tier: "战略伙伴" }, unnamed, on("2025-09-01"))).toEqual(["unknown", "why-client-never-named"]);
  expect(line({ tier: "战略伙伴" }, { ...unnamed, named: true }, on("2025-09-01"))).toEqual(["red", "why-client-visits"]);
  expect(line({ tier: "战略伙伴" }, { monthVisits: 1 }, on("2025-08-31"))[0]).not.toBe("red");
});

test("the sentences tell the days and limits they judge by", () => {
  const why = (change: Partial<Client>, contacts: Partial<ClientContacts> = {}, today: Day = on("2025-08-18")) => clientLine(client(change), { ...met, ...contacts }, [], WEEK, today, settings).why.with;
  expect(why({ nextDay: on("2025-08-15") })).toEqual({ due: "2025-08-15", days: 3 });
  expect(why({}, { last: last("2025-07-01") })).toEqual({ days: 48, limit: 30 });
  expect(why({}, { last: last("2025-08-01") })).toEqual({ days: 17, limit: 15 });
  expect(why({ tier: "战略伙伴" }, { monthVisits: 1 }, on("2025-09-01"))).toEqual({ n: 1, norm: 2 });
  expect(why({ stage: "推进期", stageSince: on("2025-05-01") })).toEqual({ stage: "推进期", days: 109, limit: 90 });
  expect(why({})).toEqual({ days: 3 });
});

test("a line has what the log tells: the last contact, the highest rung, the days in its stage", () => {
  const projects = [project()];
  const of = (contacts: ClientContacts, change: Partial<Client> = {}) => clientLine(client(change), contacts, projects, WEEK, on("2025-08-18"), settings);
  const highest: ClientContacts["highest"] = { rung: "written", day: on("2025-08-14"), origin };
  expect(of({ ...met, highest }, { stageSince: on("2025-08-08"), tier: "战略伙伴" })).toMatchObject({ lastContact: on("2025-08-15"), lastOrigin: origin, quietDays: 3, monthVisits: 2, visitNorm: 2, daysInStage: 10, highestRung: "written", rungDay: on("2025-08-14"), rungOrigin: origin, unnamed: false, projects });
  expect(of({ ...met, last: null, named: false })).toMatchObject({ lastContact: null, lastOrigin: null, quietDays: null, daysInStage: null, highestRung: null, rungDay: null, rungOrigin: null, unnamed: true });
  expect(of({ ...met, named: false, shared: true }).unnamed).toBe(false);
  expect(of({ ...met, last: last("2025-08-20") }, { stageSince: on("2025-08-19") })).toMatchObject({ quietDays: 0, daysInStage: 0 });
});

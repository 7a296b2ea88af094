import { workingDays } from "../../src/facts/workingDays.js";
import type { Person } from "../../src/model/nouns.js";
import { weekOf } from "../../src/model/week.js";
import { inputs, on, type Rows } from "../support/builders.js";

const someone = (change: Partial<Person>): NonNullable<Rows["change"]> => ({
  people: { sheet: "人员", columns: new Map(), hidden: 0, rows: [{ origin: { sheet: "人员", row: 2, column: 1 }, name: "销售甲", ...change }] },
});
const kindOf = (iso: string, rows: Rows = {}): string => workingDays(inputs(rows)).kindOf(on(iso), "销售甲");

test.each([
  ["an ordinary Monday", "2025-08-11", "working"],
  ["an ordinary Saturday", "2025-08-16", "off"],
  ["an ordinary Sunday", "2025-08-17", "off"],
  ["a weekday of the National Day holiday", "2025-10-02", "holiday"],
  ["a Sunday made up for it", "2025-09-28", "working"],
])("%s, %s, is %s by the yearly notice", (_, iso, kind) => {
  expect(kindOf(iso)).toBe(kind);
});

test("the settings win over the notice", () => {
  const settings = { daysOff: new Set([on("2025-08-11"), on("2025-09-28")]), workingDays: new Set([on("2025-08-16")]) };
  expect(["2025-08-11", "2025-09-28", "2025-08-16"].map((iso) => kindOf(iso, { settings }))).toEqual(["holiday", "holiday", "working"]);
});

test("with one day off a week the Saturday is worked", () => {
  expect(kindOf("2025-08-16", { settings: { texts: new Map([["workingTime", "单休"]]) } })).toBe("working");
  expect(kindOf("2025-08-16", { change: someone({ workingTime: "单休" }) })).toBe("working");
  expect(kindOf("2025-08-17", { change: someone({ workingTime: "单休" }) })).toBe("off");
});

test("leave beats a working day, of that person only", () => {
  const change = someone({ leave: "8.12-8.13" });
  expect(["2025-08-11", "2025-08-12", "2025-08-13", "2025-08-14"].map((iso) => kindOf(iso, { change }))).toEqual(["working", "leave", "leave", "working"]);
  expect(workingDays(inputs({ change })).kindOf(on("2025-08-12"), "销售乙")).toBe("working");
});

test("a year without a notice is worked by the week and said, not assumed", () => {
  const week = weekOf(on("2031-10-01"));
  const codes = (rows: Rows): readonly string[] => workingDays(inputs(rows)).problemsOf(week).map(({ code }) => code);
  expect(kindOf("2031-10-01")).toBe("working");
  expect(codes({})).toEqual(["calendar-missing"]);
  expect(codes({ settings: { daysOff: new Set([on("2031-10-01")]) } })).toEqual([]);
});

test("a week across two years names the one that is unknown", () => {
  const problems = workingDays(inputs({})).problemsOf(weekOf(on("2026-12-31")));
  expect(problems.map(({ say }) => say.with["year"])).toEqual([2027]);
});

test("of 大小周 only the settings tell which Saturday is worked", () => {
  const texts = new Map([["workingTime", "大小周"]]);
  const week = weekOf(on("2025-08-11"));
  expect(workingDays(inputs({ settings: { texts } })).problemsOf(week).map(({ code }) => code)).toEqual(["alternate-saturday"]);
  expect(workingDays(inputs({ settings: { texts, workingDays: new Set([on("2025-08-16")]) } })).problemsOf(week)).toEqual([]);
});

import { funnel } from "../../../src/facts/projects/funnel.js";
import type { Project, StageMove } from "../../../src/model/nouns.js";
import { client, on } from "../../support/builders.js";
import { optionalSheets, stageMove } from "../../support/optionalSheets.js";
import { project } from "../../support/projectLines.js";
import { projectReading } from "../../support/projectReading.js";

const today = on("2025-08-18");
/** So many projects, the first of them signed, their proposals sent on a day. */
const proposals = (n: number, signed: number, sent: string, day: string): readonly Project[] =>
  Array.from({ length: n }, (_, at) => project({ name: `项目${sent}-${at}`, proposalDay: on(sent), ...(at < signed && { signedDay: on(day) }) }));
const signing = (...rows: readonly Project[]) => funnel(projectReading(rows), today)?.lines.find(({ from }) => from === "proposalDay");

test("nothing without anything to count", () => expect(funnel(projectReading([project()]), today)).toBeNull());

test.each([
  ["nine are too few", 9, 9, true, "unknown"],
  ["ten under the target", 10, 5, false, "yellow"],
  ["twenty on the target", 20, 11, false, "green"],
] as const)("%s", (_, n, signed, small, light) => expect(signing(...proposals(n, signed, "2025-02-03", "2025-03-03"))).toMatchObject({ small, light, rate: { n: signed, of: n } }));

test("compares the proposals of the year up to today with those up to the last quarter's end, signed by then", () => {
  const rows = [...proposals(10, 8, "2025-02-03", "2025-03-03"), ...proposals(10, 0, "2025-07-01", "2025-07-02")];
  expect(signing(...rows)).toMatchObject({ before: { n: 8, of: 10 }, recent: { n: 8, of: 20 }, drop: 50 });
  expect(signing(...proposals(10, 8, "2024-06-01", "2024-07-01"))).toMatchObject({ before: { n: 0, of: 0 }, drop: null });
});

test("a drop of the limit is a yellow light even over the target", () => {
  const rows = [...proposals(20, 20, "2025-02-03", "2025-03-03"), ...proposals(5, 1, "2025-07-01", "2025-07-02")];
  expect(signing(...rows)).toMatchObject({ drop: 16, light: "yellow" });
});

test("follows clients by the record of stages: skipped stages are passed, days are the median", () => {
  const move = (subject: string, to: string, day: string, from?: string) => stageMove({ subject, to, day: on(day), ...(from !== undefined && { from }) });
  const stageLog = [
    move("甲", "接触期", "2025-01-01"),
    move("甲", "意向期", "2025-01-11"),
    move("乙", "接触期", "2025-01-01"),
    move("乙", "推进期", "2025-01-31", "接触期"),
    move("丙", "接触期", "2025-01-01"),
    move("丁", "意向期", "2025-02-01", "接触期"),
    move("戊", "意向期", "2025-09-01", "接触期"),
    move("示例项目", "协议签署", "2025-02-01"),
  ];
  const found = funnel(projectReading(null, { clients: [client({ stage: "接触期" })], change: optionalSheets({ stageLog }) }), today);
  expect(found?.lines[0]).toMatchObject({ from: "接触期", to: "意向期", now: 1, rate: { n: 3, of: 4 }, target: 65, medianDays: 20, small: true });
  expect(found?.stages[0]).toEqual({ stage: "接触期", n: 1 });
});

test("a client's days to the next stage are those to the first after it, whatever the order of the rows", () => {
  const move = (to: string, day: string) => stageMove({ subject: "甲", to, day: on(day) });
  const of = (...stageLog: readonly StageMove[]) => funnel(projectReading(null, { change: optionalSheets({ stageLog }) }), today)?.lines.map(({ medianDays, rate }) => [medianDays, rate.n, rate.of]);
  expect(of(move("推进期", "2025-03-02"), move("意向期", "2025-01-11"), move("接触期", "2025-01-05"), move("接触期", "2025-01-01"), move("接触期", "2025-01-09"))?.slice(0, 2)).toEqual([[10, 1, 1], [50, 1, 1]]);
  expect(of(move("接触期", "2025-03-02"), move("意向期", "2025-01-11"))?.[0]).toEqual([null, 1, 1]);
});

test("a stage that was left without being entered has its day once a row gives one", () => {
  const stageLog = [stageMove({ subject: "甲", from: "接触期", to: "意向期", day: on("2025-01-11") }), stageMove({ subject: "甲", to: "接触期", day: on("2025-01-01") })];
  expect(funnel(projectReading(null, { change: optionalSheets({ stageLog }) }), today)?.lines[0]).toMatchObject({ medianDays: 10, now: null, origin: stageLog[0]?.origin });
});

test("projects are followed from contact to proposal to signing, with the days between; days that run backwards are none", () => {
  const row = (change: Partial<Project>): Project => project({ firstContact: on("2025-01-01"), ...change });
  const rows = [row({ proposalDay: on("2025-01-11"), signedDay: on("2025-02-11") }), row({ proposalDay: on("2025-01-31") }), row({ proposalDay: on("2024-12-31") }), row({ proposalDay: on("2025-08-19") }), project({ firstContact: on("2025-08-19") })];
  expect(funnel(projectReading(rows), today)?.lines).toMatchObject([
    { group: "project", from: "firstContact", to: "proposalDay", now: null, rate: { n: 3, of: 4 }, target: null, recent: null, before: null, medianDays: 20, origin: rows[0]?.origin },
    { from: "proposalDay", to: "signedDay", rate: { n: 1, of: 3 }, target: 55, medianDays: 31 },
    { from: "firstContact", to: "signedDay", rate: { n: 1, of: 4 }, target: null, recent: null, before: null, medianDays: 41 },
  ]);
});

test("proposals count for twelve months, and for the last quarter up to its last day", () => {
  expect(signing(...proposals(10, 1, "2024-08-19", "2025-06-30"))).toMatchObject({ recent: { n: 1, of: 10 }, before: { n: 1, of: 10 } });
  expect(signing(...proposals(10, 1, "2024-08-18", "2025-07-01"))).toMatchObject({ recent: { n: 0, of: 0 }, before: { n: 0, of: 10 } });
});

test("a step that nobody began yet has no row to show", () => {
  const rows = [project({ firstContact: on("2025-01-01"), proposalDay: on("2025-08-19"), signedDay: on("2025-08-20") })];
  expect(funnel(projectReading(rows), today)?.lines.find(({ from }) => from === "proposalDay")).toMatchObject({ origin: null, rate: { n: 0, of: 0 }, medianDays: null });
});

test("clients at a stage are a funnel before anybody records a move; without clients, moves and days there is none", () => {
  const change = optionalSheets({ stageLog: [] });
  expect(funnel(projectReading(null, { clients: [client({ stage: "接触期" })], change }), today)?.lines[0]).toMatchObject({ now: 1, rate: { n: 0, of: 0 }, small: true, light: "unknown", origin: null });
  expect([funnel(projectReading(null, { change }), today), funnel(projectReading(null, { clients: [client()], change }), today)]).toEqual([null, null]);
});

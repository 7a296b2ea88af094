import { funnel } from "../../../src/facts/projects/funnel.js";
import type { Project } from "../../../src/model/nouns.js";
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

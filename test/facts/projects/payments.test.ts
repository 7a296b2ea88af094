import { payments } from "../../../src/facts/projects/payments.js";
import type { Project, ProjectNode } from "../../../src/model/nouns.js";
import { entry, on } from "../../support/builders.js";
import { node, optionalSheets } from "../../support/optionalSheets.js";
import { project } from "../../support/projectLines.js";
import { projectReading } from "../../support/projectReading.js";

const today = on("2025-08-18");
const of = (nodes: readonly ProjectNode[] | null, projects: readonly Project[] | null = null, rows = {}, without: readonly string[] = []) =>
  payments(projectReading(projects, { ...rows, ...(nodes && { change: optionalSheets({ nodes, without }) }) }), today);
const line = (change: Partial<ProjectNode>) => of([node(change)])?.lines[0];

test("without the sheet 节点 and without acceptance days there is nothing", () => expect(of(null, [project()])).toBeNull());

test.each<[string, Partial<ProjectNode>, object]>([
  ["due today", { kind: "付款", planned: on("2025-08-18"), receivable: 90 }, { state: "soon", days: 0, owing: 90 }],
  ["due on the last day of soon", { kind: "决策", planned: on("2025-08-25") }, { state: "soon", days: 7 }],
  ["due a day after it", { kind: "决策", planned: on("2025-08-26") }, { state: "ahead", days: 8 }],
  ["a day over", { kind: "决策", planned: on("2025-08-17") }, { state: "overdue", days: -1, light: "yellow" }],
  ["59 days over", { kind: "决策", planned: on("2025-06-20") }, { state: "overdue", days: -59, light: "yellow" }],
  ["60 days over", { kind: "决策", planned: on("2025-06-19") }, { state: "overdue", days: -60, light: "red" }],
  ["undated", { kind: "决策" }, { state: "undated", days: null, light: "unknown" }],
  ["done", { kind: "决策", planned: on("2025-08-01"), actual: on("2025-08-18") }, { state: "done", light: "green" }],
  ["done on a day to come is not done", { kind: "决策", planned: on("2025-08-01"), actual: on("2025-08-19") }, { state: "overdue" }],
  ["paid in full without a day", { kind: "付款", planned: on("2025-08-01"), receivable: 90, received: 90 }, { state: "done", owing: 0 }],
  ["paid in part is still overdue", { kind: "付款", planned: on("2025-08-01"), actual: on("2025-08-02"), receivable: 90, received: 30 }, { state: "overdue", owing: 60 }],
  ["a day of payment without an amount", { kind: "付款", planned: on("2025-08-01"), actual: on("2025-08-02"), receivable: 90 }, { state: "unclear", light: "unknown" }],
  ["accepted and not paid in full", { kind: "初验", planned: on("2025-08-01"), actual: on("2025-08-02"), receivable: 90, received: 30 }, { state: "unclear", owing: 60 }],
  ["a payment without amounts that came", { kind: "付款", planned: on("2025-08-01"), actual: on("2025-08-02") }, { state: "done" }],
])("%s", (_, change, wanted) => expect(line(change)).toMatchObject(wanted));

test("money that is open and names nobody is unowned, unless the sheet has no such column", () => {
  const open = node({ kind: "付款", planned: on("2025-08-01"), receivable: 90 });
  expect(of([open])?.lines[0]?.unowned).toBe(true);
  expect(of([open], null, {}, ["responsible"])?.lines[0]?.unowned).toBe(false);
  expect(line({ kind: "付款", receivable: 90, received: 90 })?.unowned).toBe(false);
});

test("sums what is due, overdue payments by class, and what was delivered on time", () => {
  expect(
    of([
      node({ kind: "付款", planned: on("2025-08-01"), receivable: 100, received: 40, arrears: "财政拨付" }),
      node({ kind: "付款", planned: on("2025-08-02"), receivable: 10 }),
      node({ kind: "付款", planned: on("2025-09-01"), receivable: 500 }),
      node({ kind: "交付", planned: on("2025-08-01"), actual: on("2025-08-01") }),
      node({ kind: "交付", planned: on("2025-08-01"), actual: on("2025-08-02") }),
      node({ kind: "交付", planned: on("2025-08-01") }),
      node({ kind: "交付", planned: on("2025-09-01") }),
    ]),
  ).toMatchObject({ due: 110, received: 40, arrears: [{ kind: "财政拨付", amount: 60 }, { kind: null, amount: 10 }], onTime: { n: 1, of: 3 } });
});

test("an acceptance day of the project's row is a line with share × contract where it has no node; past, a person tells", () => {
  const row = project({ amount: 300, firstAcceptance: on("2025-08-01"), firstShare: 30, finalAcceptance: on("2025-12-01"), finalShare: 40 });
  expect(of(null, [row])?.lines).toMatchObject([
    { kind: "初验", state: "unclear", receivable: 90, unowned: false },
    { kind: "终验", state: "ahead", receivable: 120 },
  ]);
  expect(of([node({ kind: "初验", planned: on("2025-08-01") })], [row])?.lines.map(({ kind, state }) => [kind, state])).toEqual([["初验", "overdue"], ["终验", "ahead"]]);
  expect(of(null, [row])?.due).toBe(0);
});

test("nodes of a stopped project are left out", () => expect(of([node({ kind: "决策" })], [project({ state: "中止" })])?.lines).toEqual([]));

test.each([
  ["before two silent working days", "2025-08-13", true],
  ["before one silent working day", "2025-08-14", false],
] as const)("an overdue payment last named %s", (_, day, unfollowed) => {
  const log = [entry({ day: on(day), project: "示例项目" }), entry({ day: on("2025-08-18"), project: "另一项目" })];
  expect(of([node({ kind: "付款", planned: on("2025-08-01"), receivable: 9 })], null, { log })?.lines[0]).toMatchObject({ unfollowed, mentioned: on(day) });
});

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

test("what came ahead of its day is due, too; a part without an amount counts for nothing", () => {
  const rows = [
    node({ kind: "付款", planned: on("2025-09-01"), actual: on("2025-08-18"), receivable: 50, received: 50 }),
    node({ kind: "付款", actual: on("2025-08-01"), receivable: 7 }),
    node({ kind: "付款", planned: on("2025-08-18"), receivable: 5 }),
    node({ kind: "付款", planned: on("2025-08-19"), actual: on("2025-08-19"), receivable: 900, received: 900 }),
    node({ kind: "付款", planned: on("2025-08-01"), received: 40 }),
  ];
  expect(of(rows)).toMatchObject({ due: 62, received: 50 });
});

test("amounts are of one class where one is told, the largest first", () => {
  const overdue = (receivable: number, arrears?: "财政拨付"): ProjectNode => node({ kind: "付款", planned: on("2025-08-01"), receivable, ...(arrears && { arrears }) });
  expect(of([overdue(1.005), overdue(2), overdue(40, "财政拨付"), overdue(60, "财政拨付")])?.arrears).toEqual([{ kind: "财政拨付", amount: 100 }, { kind: null, amount: 3.01 }]);
});

test.each<[string, Partial<ProjectNode>, object]>([
  ["due", { kind: "决策", planned: on("2025-08-25") }, { say: "why-node-due", with: { planned: "2025-08-25", days: 7 } }],
  ["overdue", { kind: "决策", planned: on("2025-08-01") }, { say: "why-node-overdue", with: { planned: "2025-08-01", days: 17 } }],
  ["undated", { kind: "决策" }, { say: "why-node-undated", with: {} }],
  ["done", { kind: "决策", actual: on("2025-08-02") }, { say: "why-node-done", with: { actual: "2025-08-02" } }],
  ["received without a day", { kind: "付款", receivable: 90, received: 90 }, { say: "why-node-received", with: { received: 90 } }],
  ["nothing to receive", { kind: "付款", receivable: 0 }, { say: "why-node-received", with: { received: 0 } }],
  ["a day without an amount", { kind: "付款", actual: on("2025-08-02"), receivable: 90 }, { say: "why-node-amount-blank", with: { actual: "2025-08-02", receivable: 90, received: 0 } }],
  ["accepted, paid in part", { kind: "初验", actual: on("2025-08-02"), receivable: 90, received: 30 }, { say: "why-node-part-paid", with: { actual: "2025-08-02", receivable: 90, received: 30 } }],
])("a node says why: %s", (_, change, why) => expect(line(change)?.why).toEqual(why));

test("a node of no kind and no name has neither, and one paid over owes nothing", () => {
  expect(line({ receivable: 1, received: 3 })).toMatchObject({ kind: null, name: "", owing: 0, planned: null, actual: null, responsible: null, arrears: null, unowned: false });
});

test("an acceptance that is over says by how many days, and has no amount without share or contract", () => {
  const past = project({ firstAcceptance: on("2025-08-01"), amount: 300 });
  expect(of(null, [past])?.lines).toMatchObject([{ receivable: null, light: "unknown", why: { say: "why-node-acceptance-past", with: { planned: "2025-08-01", days: 17 } } }]);
  expect(of(null, [project({ finalAcceptance: on("2025-12-01"), finalShare: 30 })])?.lines).toMatchObject([{ receivable: null, kind: "终验" }]);
  expect(of(null, [project({ finalAcceptance: on("2025-12-01"), finalShare: 33, amount: 0.1 })])?.lines[0]?.receivable).toBe(0.03);
});

test("the latest row up to today that names the project is its mention, whatever the order; a log without the column tells of none", () => {
  const log = ["2025-08-14", "2025-08-11", "2025-08-19"].map((day) => entry({ day: on(day), project: "示例项目" }));
  const due = node({ kind: "付款", planned: on("2025-08-01"), receivable: 9 });
  expect(of([due], null, { log })?.lines[0]?.mentioned).toBe(on("2025-08-14"));
  expect(of([due], null, { log: [entry({ project: "另一项目" })] })?.lines[0]).toMatchObject({ mentioned: null, unfollowed: true });
  expect(of([due], null, { log: [entry()] })?.lines[0]).toMatchObject({ mentioned: null, unfollowed: false });
});

import { readFileSync } from "node:fs";
import { CLIENTS, CONTACTS, LOG, MILESTONES, NODES, PAUSES, PLANS, PROJECTS, SCORES, STAGE_LOG, TICKETS } from "../../src/model/columns/index.js";
import type { SheetSpec } from "../../src/model/columns/spec.js";
import { addDays, dayOf, weekdayOf, type Day } from "../../src/model/day.js";
import { readInputs } from "../../src/read/readInputs.js";
import { CARE, RELATIONS, VALUES } from "../../src/samples/full/clients.js";
import { BUYING, RUNNING } from "../../src/samples/full/projects.js";
import { LOG_EXTRAS, PLAN_EXTRAS } from "../../src/samples/full/rowExtras.js";
import { sampleRows } from "../../src/samples/full/sampleRows.js";
import { fullBook } from "../../src/samples/fullBook.js";
import { fullSample } from "../../src/samples/fullSample.js";
import { TEAM_MONDAY } from "../../src/samples/teamSample.js";
import { LANGUAGES } from "../../src/words/index.js";
import { sdkErrors } from "../hosts/xlsx/validate.js";
import { bytesOf, opened } from "../report/template/books.js";

const SUNDAY = addDays(TEAM_MONDAY, 6);
const rows = fullSample(TEAM_MONDAY);
const KINDS = ["plans", "log", "clients", "projects", "people", "nodes", "contacts", "scores", "stageLog", "tickets", "milestones", "pauses", "history"] as const;

/** A noun as it was typed: without its place, and who it belongs to under its own heading, lists of one and none as a cell has them. */
function typed(all: readonly object[] | undefined): readonly unknown[] {
  return (all ?? []).map((row) => {
    const { owners, ...fields } = row as { owners?: readonly string[] };
    const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => field !== "origin"));
    return owners === undefined ? kept : { ...kept, owner: owners };
  });
}

/** 复盘历史 is written with the latest week first. */
function latestFirst<Row extends { readonly week?: Day }>(all: readonly Row[]): readonly Row[] {
  return [...all].sort((a, b) => Number(b.week) - Number(a.week));
}

test.each(LANGUAGES)("the team with every sheet reads back exactly, without a problem and without a gap (%s)", async (language) => {
  const inputs = readInputs(await opened(bytesOf(fullBook(), language), "全表.xlsx"), { today: dayOf(2025, 9, 22) as Day });
  for (const kind of KINDS) expect([kind, typed(inputs[kind]?.rows)]).toEqual([kind, kind === "history" ? latestFirst(rows[kind]) : rows[kind]]);
  expect([inputs.problems, inputs.gaps]).toEqual([[], []]);
});

test("the committed file holds what the sample holds, and the Open XML SDK finds no error in it", async () => {
  const { file } = fullBook();
  const bytes = readFileSync(`samples/${file}`);
  expect((await opened(bytes, file)).sheets).toEqual((await opened(bytesOf(fullBook()), file)).sheets);
  expect(await sdkErrors(bytes)).toEqual([]);
});

test("six people, eight weeks and one to come, a dozen clients and more, ten projects, four quarters", () => {
  expect(new Set(rows.plans.map(({ week }) => week)).size).toBe(9);
  expect([rows.people.length, rows.projects.length, new Set(rows.scores.map(({ quarter }) => quarter)).size]).toEqual([6, 10, 4]);
  expect(rows.clients.length).toBeGreaterThanOrEqual(12);
});

test.each([
  ["a task", PLANS, rows.plans, "task", [PLAN_EXTRAS]],
  ["a log row", LOG, rows.log, "dayAction", [LOG_EXTRAS]],
  ["a client", CLIENTS, rows.clients, "name", [RELATIONS, VALUES, CARE]],
  ["a project", PROJECTS, rows.projects, "name", [BUYING, RUNNING]],
] as const)("what further tables say of %s finds its row, once", (_, spec, all, key, tables) => {
  const valuesOf = (some: readonly object[]): readonly unknown[] => some.map((row) => (row as Record<string, unknown>)[key]);
  for (const table of tables) {
    const wanted = valuesOf(sampleRows<SheetSpec>(spec, SUNDAY, table));
    expect(wanted.filter((value) => valuesOf(all).filter((other) => other === value).length !== 1)).toEqual([]);
  }
});

test.each([
  [CLIENTS, rows.clients], [PROJECTS, rows.projects], [PLANS, rows.plans], [LOG, rows.log], [NODES, rows.nodes], [CONTACTS, rows.contacts],
  [SCORES, rows.scores], [STAGE_LOG, rows.stageLog], [TICKETS, rows.tickets], [MILESTONES, rows.milestones], [PAUSES, rows.pauses],
] as const)("%# every column that rules look at has a value somewhere", (spec: SheetSpec, all: readonly object[]) => {
  const used = new Set(all.flatMap((row) => Object.keys(row)));
  const left = { clients: ["active", "usingUnit", "note"], projects: ["note"], plans: ["percent", "actualDay", "carried", "verdict", "verdictReason", "evidence", "note"], log: ["eveningClient", "task", "note"] };
  const unused = spec.columns.map(({ field }) => field).filter((field) => !used.has(field));
  expect(unused).toEqual(spec.key in left ? left[spec.key as keyof typeof left] : []);
});

test("nodes name projects, and people, scores, problems and moves name clients that are there", () => {
  const projects = new Set(rows.projects.map(({ name }) => name));
  const clients = new Set(rows.clients.map(({ name }) => name));
  const named = [...rows.contacts, ...rows.scores, ...rows.tickets].flatMap(({ client }) => client ?? []);
  expect(rows.nodes.filter(({ project = "" }) => !projects.has(project))).toEqual([]);
  expect(named.filter((name) => !clients.has(name))).toEqual([]);
  expect(rows.stageLog.filter(({ subject = "" }) => !clients.has(subject) && !projects.has(subject))).toEqual([]);
});

test("key persons are named by post, never by a person's name", () => {
  expect(rows.contacts.filter(({ post = "" }) => !/(?:长|主任|董事长|副总|经办|部长)$/u.test(post))).toEqual([]);
});

test("its dates move with the week it is given", () => {
  const moved = fullSample(addDays(TEAM_MONDAY, 70));
  expect(moved.nodes.map(({ planned }) => Number(planned) - 70)).toEqual(rows.nodes.map(({ planned }) => Number(planned)));
  expect(moved.plans.every(({ week }) => week !== undefined && weekdayOf(week) === 1)).toBe(true);
});

test("a table that names a field its sheet does not have is refused", () => {
  expect(() => sampleRows(PAUSES, SUNDAY, "rule | colour")).toThrow(RangeError);
});

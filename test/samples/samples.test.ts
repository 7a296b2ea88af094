import { readFileSync } from "node:fs";
import { CLIENTS, COORDINATION, LOG, PEOPLE, PLANS, PROJECTS } from "../../src/model/columns/index.js";
import { dayOf, weekdayOf, addDays, type Day } from "../../src/model/day.js";
import type { Inputs } from "../../src/model/inputs.js";
import { originText } from "../../src/model/origin.js";
import { readInputs } from "../../src/read/readInputs.js";
import { SAMPLE_WEEK } from "../../src/samples/sampleWeek.js";
import { STANDARD_BOOK, WEEK_BOOK, teamBook, type SampleBook } from "../../src/samples/sampleBooks.js";
import { TEAM_MONDAY, teamSample, type TeamRows } from "../../src/samples/teamSample.js";
import { sdkErrors } from "../hosts/xlsx/validate.js";
import { bytesOf, opened } from "../report/template/books.js";

async function readBack(book: SampleBook, language: "zh" | "en" = "zh"): Promise<Inputs> {
  return readInputs(await opened(bytesOf(book, language), book.file), { today: dayOf(2025, 9, 23) as Day });
}

/** A noun as it was typed: owners under their own heading, without its place. */
function typed(rows: readonly object[] | undefined): readonly unknown[] {
  return (rows ?? []).map((row) => {
    const { owners, ...fields } = row as { owners?: readonly string[] };
    const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => field !== "origin"));
    return owners === undefined ? kept : { ...kept, owner: owners };
  });
}

test("the sample week reads back exactly as it was typed", async () => {
  const inputs = await readBack(WEEK_BOOK);
  expect(typed(inputs.plans?.rows)).toEqual(SAMPLE_WEEK.plans);
  expect(typed(inputs.log?.rows)).toEqual(SAMPLE_WEEK.log);
  expect(inputs.plans?.rows[0]?.expected).toBe("收款工作落实到人头，每一天都要跟进\n复盘方式按照新的方式来");
  expect(inputs.clients?.rows).toEqual([]);
  expect(inputs.settings.texts.get("mode")).toBe("线下复盘");
  expect(inputs.problems).toEqual([]);
});

test("its one coordination cell gives two needs with two places", async () => {
  const { needs } = await readBack(WEEK_BOOK);
  expect(needs?.rows.map(({ need, origin }) => [need, originText(origin)])).toEqual([
    ["项目回款事宜的最终决策", "协调事项!E3#1"],
    ["重要项目的投资审批流程", "协调事项!E3#2"],
  ]);
});

test.each(["zh", "en"] as const)("the team reads back exactly, cell for cell (%s)", async (language) => {
  const inputs = await readBack(teamBook(), language);
  const rows = teamSample(TEAM_MONDAY);
  expect(typed(inputs.plans?.rows)).toEqual(rows.plans);
  expect(typed(inputs.log?.rows)).toEqual(rows.log);
  expect(typed(inputs.clients?.rows)).toEqual(rows.clients);
  expect(typed(inputs.projects?.rows)).toEqual(rows.projects);
  expect(typed(inputs.people?.rows)).toEqual(rows.people);
  expect(inputs.settings.people).toEqual(["销售甲", "销售乙", "销售丙"]);
  expect(inputs.problems).toEqual([]);
});

describe("the team is a life one can believe", () => {
  const rows = teamSample(TEAM_MONDAY);

  test("eight weeks of plans and one to come, in every week of each rep", () => {
    const weeks = new Set(rows.plans.map(({ week }) => week));
    expect(weeks.size).toBe(9);
    for (const week of weeks) for (const { name } of rows.people) expect(rows.plans.some((plan) => plan.week === week && plan.owner?.[0] === name)).toBe(true);
  });

  test("all five outcomes occur, some tasks lack a date or an outcome", () => {
    expect(new Set(rows.plans.flatMap(({ status }) => status ?? []))).toEqual(new Set(["完成", "部分完成", "未完成", "延期", "取消"]));
    expect(rows.plans.some(({ due }) => due === undefined)).toBe(true);
    expect(rows.plans.some(({ week, actual }) => week === TEAM_MONDAY && actual === undefined)).toBe(false);
  });

  test("one rep has not logged the last Thursday, the others have", () => {
    const thursday = addDays(TEAM_MONDAY, 3);
    expect(rows.log.filter(({ day }) => day === thursday).map(({ owner }) => owner?.[0])).toEqual(["销售甲", "销售乙"]);
  });

  test("a client has been quiet for over a month, one signed and one paid", () => {
    const last = Math.max(...rows.log.filter(({ client }) => client?.includes("示范县行政审批局")).map(({ day }) => Number(day)));
    expect(TEAM_MONDAY - last).toBeGreaterThan(30);
    expect(rows.log.map(({ resultKind }) => resultKind)).toEqual(expect.arrayContaining(["签约", "回款"]));
  });

  test("no sentence stands twice but the weekly meeting", () => {
    const results = rows.log.map(({ dayAction, dayResult }) => `${dayAction}|${dayResult}`);
    const twice = results.filter((text, at) => results.indexOf(text) !== at && !text.includes("例会"));
    expect(twice).toEqual([]);
  });

  test("every choice is one of its column, every client of the projects is a client", () => {
    const allowed = (spec: { readonly columns: readonly { readonly field: string; readonly values?: readonly string[] }[] }, all: readonly object[]): readonly unknown[] =>
      spec.columns.flatMap(({ field, values }) => (values ? all.map((row) => (row as Record<string, unknown>)[field]).filter((value) => value !== undefined && !values.includes(String(value))) : []));
    const tables: readonly (readonly [Parameters<typeof allowed>[0], readonly object[]])[] = [
      [PLANS, rows.plans], [LOG, rows.log], [CLIENTS, rows.clients], [COORDINATION, rows.coordination], [PROJECTS, rows.projects], [PEOPLE, rows.people],
    ];
    expect(tables.flatMap(([spec, all]) => allowed(spec, all))).toEqual([]);
    const names = rows.clients.map(({ name }) => name);
    expect(rows.projects.flatMap(({ client }) => client ?? []).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("its dates move with the week it is given, and keep their weekdays", () => {
    const moved: TeamRows = teamSample(addDays(TEAM_MONDAY, 70));
    expect(moved.log.map(({ day }) => Number(day) - 70)).toEqual(rows.log.map(({ day }) => Number(day)));
    expect(moved.plans.every(({ week }) => week !== undefined && weekdayOf(week) === 1)).toBe(true);
  });
});

test.each([STANDARD_BOOK, WEEK_BOOK, teamBook()].map((book) => [book.file, book] as const))("the committed %s holds what the samples hold", async (file, book) => {
  const committed = await opened(readFileSync(`samples/${file}`), file);
  const made = await opened(bytesOf(book), file);
  expect(committed.sheets).toEqual(made.sheets);
});

test.each([
  ["the standard workbook in English", bytesOf(STANDARD_BOOK, "en")],
  ["the sample week", bytesOf(WEEK_BOOK)],
  ["the team", bytesOf(teamBook())],
])("%s has no error that the Open XML SDK finds", async (_, bytes) => {
  expect(await sdkErrors(bytes)).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { isoDay } from "../../src/model/day.js";
import type { HistoryRow } from "../../src/model/nouns.js";
import type { Sheet, Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import type { RunRequest } from "../../src/run/assess.js";
import type { Judged } from "../../src/run/drawAll.js";
import { judge } from "../../src/run/judge.js";
import { runReview } from "../../src/run.js";
import { WORDS } from "../../src/words/index.js";
import { on } from "../support/builders.js";

const team = (): XlsxHost => new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "a.xlsx");
const run = (workbook: Workbook, week: string, change: Partial<RunRequest> = {}): Judged =>
  judge(workbook, { week: on(week), today: on("2025-09-22"), minutes: null, ...change }, { words: WORDS.zh, version: "0.1.0" });
const kindsOf = ({ drawings }: Judged): readonly (string | undefined)[] => drawings.map(({ key }) => key?.kind);
const keptIn = (workbook: Workbook): readonly HistoryRow[] => readInputs(workbook, { today: on("2025-09-22") }).history?.rows ?? [];
const short = ({ week, owners, planned, done }: HistoryRow): string => `${isoDay(week)} ${owners.join("、")} ${done ?? "?"}/${planned ?? "?"}`;

/** The team's workbook with a history of one week. */
async function begun(): Promise<XlsxHost> {
  const host = team();
  await host.write(run(await host.read(), "2025-09-08", { history: true }).plan.writes);
  return host;
}

const changed = (workbook: Workbook, change: (sheet: Sheet) => Partial<Sheet>): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === "复盘历史" ? { ...sheet, ...change(sheet) } : sheet)),
});

test("nobody asks for a history, so none is begun; asked for, it stands last and is no other sheet's rows", async () => {
  const workbook = await team().read();
  expect(kindsOf(run(workbook, "2025-09-15"))).not.toContain("history");
  expect(kindsOf(run(workbook, "2025-09-15", { history: true })).at(-1)).toBe("history");
});

test("a run keeps a line for each person, and a later run of another week adds its own without being asked", async () => {
  const host = await begun();
  expect(keptIn(await host.read()).map(short)).toEqual(["2025-09-08 销售甲 2/3", "2025-09-08 销售乙 3/3", "2025-09-08 销售丙 1/3"]);
  const later = run(await host.read(), "2025-09-15");
  expect(later.plan.writes.find(({ sheet }) => sheet === "复盘历史")?.act).toBe("redraw");
  await host.write(later.plan.writes);
  expect(new Set(keptIn(await host.read()).map(({ week }) => isoDay(week)))).toEqual(new Set(["2025-09-15", "2025-09-08"]));
});

test("a person's run keeps that person's line and touches no other", async () => {
  const host = await begun();
  await host.write(run(await host.read(), "2025-09-15", { person: "销售乙" }).plan.writes);
  expect(keptIn(await host.read()).map(short)).toEqual(["2025-09-15 销售乙 1/3", "2025-09-08 销售甲 2/3", "2025-09-08 销售乙 3/3", "2025-09-08 销售丙 1/3"]);
});

test("the same run once more writes the same lines, from both doors", async () => {
  const host = await begun();
  const before = keptIn(await host.read());
  await host.write(run(await host.read(), "2025-09-08", { person: "销售甲" }).plan.writes);
  expect(keptIn(await host.read())).toEqual(before);
});

test("a flag of the week before says that it stands for the second week", async () => {
  const host = await begun();
  const flags = run(await host.read(), "2025-09-15").review.flags;
  expect(flags.some(({ weeks }) => weeks === 2)).toBe(true);
  expect(flags.some(({ weeks }) => weeks === undefined)).toBe(true);
  expect(run(await team().read(), "2025-09-15").review.flags.every(({ weeks }) => weeks === undefined)).toBe(true);
});

test("a week that is not over adds nothing", async () => {
  const workbook = await (await begun()).read();
  const running = run(workbook, "2025-09-22", { today: on("2025-09-24") });
  expect(new Set(running.review.history.map(({ week }) => isoDay(week)))).toEqual(new Set(["2025-09-08"]));
});

test("a sheet in which a person sealed a week is drawn again, and that week keeps its figures", async () => {
  const workbook = await (await begun()).read();
  const sealed = changed(workbook, ({ rows }) => ({ rows: rows.map((cells) => (cells[1] === "销售乙" ? cells.map((value, at) => (at === 3 ? 99 : at === 16 ? "是" : value)) : cells)) }));
  const { plan, review } = run(sealed, "2025-09-08");
  expect([plan.left, plan.writes.map(({ sheet }) => sheet)]).toEqual([[], expect.arrayContaining(["复盘历史"])]);
  expect(review.history.find(({ owner }) => owner === "销售乙")).toMatchObject({ done: 99, sealed: true });
});

test("words typed right of its columns are not lost: the sheet is named and left as it is", async () => {
  const workbook = await (await begun()).read();
  const noted = changed(workbook, ({ rows }) => ({ rows: rows.map((cells, at) => (at === 3 ? [...Array.from({ length: 22 }, (_, column) => cells[column] ?? null), "请核对"] : cells)) }));
  expect(run(noted, "2025-09-15").plan.left).toEqual([{ sheet: "复盘历史", why: "unknown-edits" }]);
});

test("a total that a person put below its rows and a column of their own stay, and the weeks after go on being kept", async () => {
  const weekOf = async (workbook: Workbook, week: string): Promise<Workbook> => {
    const host = new MemoryHost(workbook);
    await runReview(host, { week: on(week), today: on("2025-09-22"), minutes: null, history: true }, { words: WORDS.zh, version: "0.1.0" });
    return host.read();
  };
  const first = await weekOf(await team().read(), "2025-09-01");
  const marked = changed(first, ({ rows }) => ({ rows: [...rows.map((cells, at) => (at === 2 ? [...cells, ...Array.from({ length: 24 - cells.length }, () => null), "请核对"] : cells)), ["", "合计", "", 6]] }));
  const later = await weekOf(await weekOf(marked, "2025-09-08"), "2025-09-15");
  expect(new Set(keptIn(later).map(({ week }) => isoDay(week)))).toEqual(new Set(["2025-09-01", "2025-09-08", "2025-09-15"]));
  const texts = later.sheets.find(({ name }) => name === "复盘历史")?.rows.flat() ?? [];
  expect([texts.filter((value) => value === "合计").length, texts.filter((value) => value === "请核对").length]).toEqual([1, 1]);
});

test("a row of it that cannot be read is told of, and nothing is written over it", async () => {
  const workbook = await (await begun()).read();
  const broken = changed(workbook, ({ rows }) => ({ rows: [...rows, ["去年", "销售甲", 3]] }));
  const judged = run(broken, "2025-09-15");
  expect(kindsOf(judged)).not.toContain("history");
  expect(judged.review.problems.some(({ origin }) => origin?.sheet === "复盘历史")).toBe(true);
});

test("where the shared sheets stay as they are, and in the copy that goes up, it is not drawn", async () => {
  const workbook = await (await begun()).read();
  expect(kindsOf(run(workbook, "2025-09-15", { boards: "none" }))).not.toContain("history");
  expect(kindsOf(run(workbook, "2025-09-15", { audience: "up" }))).not.toContain("history");
});

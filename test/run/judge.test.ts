import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { dayOf, isoDay, type Day } from "../../src/model/day.js";
import type { Drawing } from "../../src/model/drawing.js";
import type { Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { judge } from "../../src/run/judge.js";
import { overviewOf } from "../../src/run/overviewOf.js";
import { WORDS } from "../../src/words/index.js";

const today = dayOf(2025, 9, 22) as Day;
const request = { week: null, today, minutes: null };
const telling = { words: WORDS.zh, version: "0.1.0" };

const open = (file: string): Promise<Workbook> => new XlsxHost(readFileSync(join("samples", file)), file).read();
const team = (): Promise<Workbook> => open("三人团队_八周.xlsx");
const texts = ({ rows }: Drawing): string => JSON.stringify(rows.map(({ cells }) => cells.map((cell) => cell?.value)));

test("a team's workbook is found with its sheets, people, weeks and defaults", async () => {
  const workbook = await team();
  const found = overviewOf(readInputs(workbook, { today }), workbook, { today, minutes: 0 });
  expect(found).toMatchObject({ fileName: "三人团队_八周.xlsx", ours: [], boards: [], unfinished: [], people: ["销售甲", "销售乙", "销售丙"], person: null, weekChosen: "lastComplete" });
  expect(isoDay(found.week)).toBe("2025-09-15");
  expect(found.sheets.map(({ kind }) => kind)).toEqual(["plans", "log", "clients", "needs", "projects", "people"]);
  expect(found.weeks.every(({ start }, index, weeks) => index === 0 || start < (weeks[index - 1]?.start ?? start))).toBe(true);
});

test("a workbook of one person is that person's by default", async () => {
  const workbook = await open("示例周_销售甲.xlsx");
  expect(overviewOf(readInputs(workbook, { today }), workbook, { today, minutes: 0 }).person).toBe("销售甲");
  expect(judge(workbook, request, telling).review.person).toBe("销售甲");
});

test("a team gets its page and the boards asked for; a person a sheet and the same boards", async () => {
  const workbook = await team();
  const all = judge(workbook, { ...request, boards: ["clients"] }, telling);
  const one = judge(workbook, { ...request, boards: ["clients"], person: "销售甲" }, telling);
  expect(all.drawings.map(({ key }) => key)).toEqual([{ kind: "team", subject: "" }, { kind: "coordination", subject: "" }, { kind: "clients", subject: "" }]);
  expect(one.drawings.map(({ key }) => key)).toEqual([{ kind: "review", subject: "销售甲" }, { kind: "coordination", subject: "" }, { kind: "clients", subject: "" }]);
  expect(one.drawings.slice(1).map(texts)).toEqual(all.drawings.slice(1).map(texts));
});

test("only the coordination table stands beside a review where nobody asks for boards, and none where they stay as they are", async () => {
  expect(judge(await team(), request, telling).drawings.map(({ key }) => key?.kind)).toEqual(["team", "coordination"]);
  expect(judge(await team(), { ...request, boards: "none" }, telling).drawings).toHaveLength(1);
});

test("all boards that have data are made when all are asked for, and renewed in later runs", async () => {
  const host = new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "a.xlsx");
  const first = judge(await host.read(), { ...request, boards: "all" }, telling);
  expect(first.drawings.map(({ name }) => name)).toEqual(expect.arrayContaining(["团队周复盘", "协同推进表", "客户动态看板", "生命周期管理表", "每日简报", "月度汇总"]));
  await host.write(first.plan.writes);
  expect(judge(await host.read(), request, telling).plan.writes.map(({ sheet, act }) => [sheet, act])).toEqual(first.drawings.map(({ name }) => [name, "redraw"]));
});

test("an edited sheet is named and not written", async () => {
  const host = new XlsxHost(readFileSync(join("samples", "三人团队_八周.xlsx")), "a.xlsx");
  await host.write(judge(await host.read(), { ...request, boards: ["clients"] }, telling).plan.writes);
  const written = await host.read();
  const edited = { ...written, sheets: written.sheets.map((sheet) => (sheet.name === "协同推进表" ? { ...sheet, rows: [...sheet.rows, [], ["会上定了"]] } : sheet)) };
  const { plan } = judge(edited, request, telling);
  expect(plan.left).toEqual([{ sheet: "协同推进表", why: "unknown-edits" }]);
  expect(plan.writes.map(({ sheet, act }) => [sheet, act])).toEqual([
    ["团队周复盘", "redraw"],
    ["客户动态看板", "redraw"],
  ]);
});

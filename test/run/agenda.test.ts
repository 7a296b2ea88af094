import { readFileSync } from "node:fs";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { parseAgendaKey } from "../../src/model/agenda.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { markerOf } from "../../src/model/marker.js";
import type { Review } from "../../src/model/review.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { runReview } from "../../src/run.js";
import { WORDS } from "../../src/words/index.js";

const TELLING = { words: WORDS.zh, version: "0.1.0" };
let sample: Workbook;

beforeAll(async () => {
  const file = "samples/三人团队_八周.xlsx";
  sample = await new XlsxHost(new Uint8Array(readFileSync(file)), file).read();
});

interface Reviewed {
  readonly book: Workbook;
  readonly review: Review;
  readonly written: readonly string[];
}

async function reviewed(workbook: Workbook, today: string, person: string | null = null): Promise<Reviewed> {
  const host = new MemoryHost(workbook);
  const { review, written } = await runReview(host, { person, week: null, today: parseIsoDay(today) as Day, minutes: null }, TELLING);
  return { book: await host.read(), review, written };
}

const sheetOf = ({ sheets }: Workbook, kind: string): Sheet => {
  const sheet = sheets.find((one) => markerOf(one)?.key.kind === kind);
  if (!sheet) throw new Error(`no ${kind}`);
  return sheet;
};

/** The row of the team page that is about a person's question, or a need. */
function rowOf(workbook: Workbook, about: string): number {
  const row = sheetOf(workbook, "team").rows.findIndex((cells) => cells.some((cell) => isAbout(cell, about)));
  if (row === -1) throw new Error(about);
  return row;
}

function isAbout(cell: CellValue, about: string): boolean {
  const key = parseAgendaKey(cell);
  return key !== undefined && (key.person === null ? `协${String(key.number).padStart(3, "0")}` : key.person) === about;
}

function put(workbook: Workbook, kind: string, row: number, heading: string, value: CellValue): Workbook {
  const target = sheetOf(workbook, kind);
  const column = target.rows.find((cells) => cells.includes(heading))?.indexOf(heading) ?? -1;
  if (column === -1) throw new Error(heading);
  const rows = target.rows.map((cells, at) => (at === row ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, of) => (of === column ? value : (cells[of] ?? null))) : cells));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === target ? { ...sheet, rows } : sheet)) };
}

const boxesOf = (workbook: Workbook, about: string): readonly CellValue[] => {
  const cells = sheetOf(workbook, "team").rows[rowOf(workbook, about)] ?? [];
  return [5, 6, 7].map((at) => cells[at] ?? null);
};

describe("a decision typed beside a person's question", () => {
  let typed: Workbook;
  let person: string;

  beforeAll(async () => {
    const first = await reviewed(sample, "2025-08-18");
    person = first.review.lines.find(({ question }) => question !== null)?.name ?? "";
    typed = put(put(first.book, "team", rowOf(first.book, person), "决定", "周三前补齐材料"), "team", rowOf(first.book, person), "日期", "2025-08-20");
  });

  test("becomes a need with a number, in the coordination table, with the person responsible", async () => {
    const { book, review } = await reviewed(typed, "2025-08-18");
    const need = review.coordination.find(({ record }) => record.typed.decision === "周三前补齐材料");
    expect(need?.record).toMatchObject({ typed: { decisionBy: person, decisionDue: "2025-08-20" }, need: { owners: [person], responsible: person } });
    expect(sheetOf(book, "coordination").rows.some((cells) => cells.includes("周三前补齐材料"))).toBe(true);
    expect(boxesOf(book, person)).toEqual(["周三前补齐材料", person, expect.anything()]);
    expect((await reviewed(book, "2025-08-18")).written).toEqual([]);
  });

  test("stands on the next agenda under its number and not beside the new question, until it is done", async () => {
    const next = await reviewed(typed, "2025-08-25");
    const number = next.review.coordination.find(({ record }) => record.typed.decision === "周三前补齐材料")?.record.number ?? 0;
    const name = `协${String(number).padStart(3, "0")}`;
    expect(boxesOf(next.book, person)).toEqual([null, null, null]);
    expect(boxesOf(next.book, name)).toEqual(["周三前补齐材料", person, expect.anything()]);
    const table = sheetOf(next.book, "coordination").rows.findIndex((cells) => cells.includes(name));
    const done = await reviewed(put(next.book, "coordination", table, "状态", "已解决"), "2025-09-01");
    expect(() => rowOf(done.book, name)).toThrow(name);
    expect(done.review.coordination.filter(({ record }) => record.typed.decision === "周三前补齐材料")).toHaveLength(1);
  });

  test("is one need however often the workbook is run, also while only a person's review is", async () => {
    const other = await reviewed(typed, "2025-08-18", person);
    const again = await reviewed(other.book, "2025-08-19", person);
    const whole = await reviewed(again.book, "2025-08-25");
    expect(whole.review.coordination.filter(({ record }) => record.typed.decision === "周三前补齐材料")).toHaveLength(1);
    expect(boxesOf(whole.book, person)).toEqual([null, null, null]);
  });

  test("is found when the rows were sorted", async () => {
    const team = sheetOf(typed, "team");
    const row = rowOf(typed, person);
    const moved: Sheet = { ...team, rows: [...team.rows.slice(0, row), ...team.rows.slice(row + 1), team.rows[row] ?? []], formats: [] };
    const { review } = await reviewed({ ...typed, sheets: typed.sheets.map((sheet) => (sheet === team ? moved : sheet)) }, "2025-08-18");
    expect(review.coordination.find(({ record }) => record.typed.decision === "周三前补齐材料")?.record.need.owners).toEqual([person]);
  });
});

describe("a decision typed for a need", () => {
  let first: Workbook;
  let name: string;
  const decisionsIn = ({ review }: Reviewed): readonly (string | undefined)[] => review.coordination.filter(({ record }) => `协${String(record.number).padStart(3, "0")}` === name).map(({ record }) => record.typed.decision);
  const tableRow = (workbook: Workbook): number => sheetOf(workbook, "coordination").rows.findIndex((cells) => cells.includes(name));

  beforeAll(async () => {
    first = (await reviewed(sample, "2025-08-18")).book;
    const keys = sheetOf(first, "team").rows.flatMap((cells) => cells.map(parseAgendaKey)).flatMap((key) => (key?.number ? [key.number] : []));
    name = `协${String(keys[0] ?? 0).padStart(3, "0")}`;
  });

  test("is that need's decision, as if it were typed in the table", async () => {
    const agenda = await reviewed(put(first, "team", rowOf(first, name), "决定", "同意"), "2025-08-18");
    const table = await reviewed(put(first, "coordination", tableRow(first), "决定", "同意"), "2025-08-18");
    expect([decisionsIn(agenda), decisionsIn(table)]).toEqual([["同意"], ["同意"]]);
    expect(boxesOf(agenda.book, name)).toEqual(boxesOf(table.book, name));
    expect(sheetOf(agenda.book, "coordination").rows[tableRow(agenda.book)]).toContain("同意");
  });

  test("yields to what the table says, and is told there until one of them is mended", async () => {
    const both = put(put(first, "team", rowOf(first, name), "决定", "同意"), "coordination", tableRow(first), "决定", "暂缓");
    const second = await reviewed(both, "2025-08-18");
    expect(decisionsIn(second)).toEqual(["暂缓"]);
    expect(boxesOf(second.book, name)[0]).toBe("暂缓");
    expect(String(sheetOf(second.book, "coordination").rows[tableRow(second.book)]?.[0])).toContain("议程写“同意”，本表写“暂缓”");
    expect((await reviewed(second.book, "2025-08-18")).written).toEqual([]);
    const mended = await reviewed(put(second.book, "coordination", tableRow(second.book), "决定", "同意"), "2025-08-19");
    expect(decisionsIn(mended)).toEqual(["同意"]);
    expect(String(sheetOf(mended.book, "coordination").rows[tableRow(mended.book)]?.[0])).not.toContain("议程写");
  });
});

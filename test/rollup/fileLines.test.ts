import type { Book } from "../../src/model/book.js";
import { isoDay } from "../../src/model/day.js";
import type { Problem } from "../../src/model/finding.js";
import type { IntakeFile } from "../../src/model/rolledUp.js";
import { rollUp } from "../../src/rollup/rollUp.js";
import { on } from "../support/builders.js";
import { bookOf, type RowOf } from "./bookRow.js";

const request = { from: on("2025-08-11"), marks: { open: "冲突", settled: "已定" } };
const linesOf = (...books: readonly Book[]): readonly IntakeFile[] => rollUp(books, null, request).files;
const lineOf = (book: Book): Partial<IntakeFile> => linesOf(book)[0] ?? {};
const task = (name: string, more: RowOf = {}): RowOf => ({ ...more, cells: { task: name, ...more.cells } });

test("a file is told by its people, weeks and rows; only plans and log tell of both", () => {
  const line = lineOf(
    bookOf("甲.xlsx", [
      task("写方案", { who: ["销售乙", "销售甲"] }),
      task("旧任务", { when: "2025-08-04" }),
      task("没有日期的", { when: null, who: ["销售丙"] }),
      { kind: "log", cells: { dayAction: "拜访" }, when: "2025-08-20" },
      { kind: "clients", cells: { name: "示例县水利局" }, who: ["销售丁"], when: "2025-06-02" },
      { kind: "needs", who: ["销售戊"] },
    ]),
  );
  expect(line).toMatchObject({ file: "甲.xlsx", state: "read", code: null, say: null, people: ["销售丙", "销售乙", "销售甲"], plans: 3, log: 1, others: 2, version: null, shape: "standard", missing: [], overlaps: [] });
  expect(line.weeks?.map(isoDay)).toEqual(["2025-08-18", "2025-08-11", "2025-08-04"]);
});

test("what it lacks, hides and was drawn by", () => {
  const book = bookOf("甲.xlsx", [{ kind: "log", cells: { dayAction: "拜访" } }], { version: "0.1.0", left: [{ sheet: "其他", read: false, cells: 3, texts: [] }] });
  const hidden = { ...book, tables: book.tables.flatMap((table) => [{ ...table, hidden: 2 }, { ...table, hidden: 3, rows: [] }]) };
  expect(lineOf(hidden)).toMatchObject({ hidden: 5, missing: ["plans", "clients"], version: "0.1.0", left: [{ sheet: "其他", cells: 3 }] });
});

describe("its headings", () => {
  const table = (headings: Book["tables"][number]["headings"], ownLayout = false): Book => {
    const book = bookOf("甲.xlsx", [task("甲", { extra: { 心情: "好" } }), task("乙", { extra: { 心情: "差" }, cells: { actual: "完成" } }), task("丙")]);
    return { ...book, tables: book.tables.map((own) => ({ ...own, headings, ownLayout })) };
  };
  const standard = { text: "任务内容", field: "task", standard: true };
  const other = { text: "咋样了", field: "actual", standard: false };
  const unknown = { text: "心情", field: null, standard: false };

  test("those that are not the standard ones are told, with how often each is filled", () => {
    expect(lineOf(table([standard, other, unknown])).headings).toEqual([{ ...other, kind: "plans", sheet: "plans", cells: 1 }, { ...unknown, kind: "plans", sheet: "plans", cells: 2 }]);
  });

  test.each<[string, Book, IntakeFile["shape"]]>([
    ["the standard ones", table([standard]), "standard"],
    ["with further ones", table([standard, unknown]), "standard"],
    ["some of its own", table([standard, other]), "headings"],
    ["a layout of its own", table([other], true), "layout"],
  ])("its shape: %s", (_, book, shape) => {
    expect(lineOf(book).shape).toBe(shape);
  });
});

test("only what the team's workbook cannot say again is told of its problems", () => {
  const problem = (code: string): Problem => ({ code, origin: null, say: { say: code, with: {} } });
  const told = ["layout-days", "layout-tasks", "layout-unread", "week-from-name", "owner-from-name", "weekday-week", "sheet-several", "sheets-joined", "sheet-incomplete", "sheet-by-headings", "sheet-empty", "heading-twice", "rows-twice", "cell-error", "setting-unreadable", "hidden-sheet", "very-hidden-sheet", "unreadable-value", "formula-uncalculated", "skipped-cells", "duplicate-cells", "text-cut"];
  expect(lineOf(bookOf("甲.xlsx", [], { problems: ["day-ambiguous", ...told, "client-unknown"].map(problem) })).problems?.map(({ code }) => code)).toEqual(told);
});

describe("what files have in common", () => {
  const rows = (...names: readonly string[]): readonly RowOf[] => names.map((name, at) => task(name, { row: at + 2 }));
  const NONE = { same: 0, older: 0, newer: 0, conflicts: 0, more: 0, whole: false, holds: false };
  const between = (first: readonly RowOf[], second: readonly RowOf[]): readonly unknown[] => linesOf(bookOf("a", first), bookOf("b", second)).map(({ overlaps }) => overlaps.map(({ file, ...counts }) => [file, counts]));
  const done = (name: string, number?: number): RowOf => task(name, { cells: { actual: "完成", ...(number !== undefined && { number }) } });

  test.each<[string, readonly RowOf[], readonly RowOf[], object | null, object | null]>([
    ["nothing", rows("甲"), rows("乙"), null, null],
    ["all", rows("甲", "乙"), rows("甲", "乙"), { same: 2 }, { same: 2 }],
    ["one of each", rows("甲", "乙"), rows("乙", "丙"), { same: 1, more: 1 }, { same: 1, more: 1 }],
    ["the second is a copy of the first with more", rows("甲"), rows("甲", "乙", "丙"), { same: 1, more: 2, whole: true }, { same: 1, holds: true }],
    ["the second has more of one row", rows("甲", "乙"), [...rows("甲"), done("乙")], { same: 1, older: 1, whole: true }, { same: 1, newer: 1, holds: true }],
    ["each has more of one row", [done("甲"), ...rows("乙")], [...rows("甲"), done("乙")], { older: 1, newer: 1 }, { older: 1, newer: 1 }],
    ["they tell one row differently", [task("甲", { cells: { actual: "完成" } }), ...rows("乙")], [task("甲", { cells: { actual: "未完成" } }), ...rows("乙", "丙")], { same: 1, conflicts: 1, more: 1 }, { same: 1, conflicts: 1 }],
  ])("%s", (_, first, second, one, other) => {
    expect(between(first, second)).toEqual([one === null ? [] : [["b", { ...NONE, ...one }]], other === null ? [] : [["a", { ...NONE, ...other }]]]);
  });

  test("clients tell nothing of it", () => {
    const client: RowOf = { kind: "clients", cells: { name: "示例县水利局" } };
    expect(between([client], [client])).toEqual([[], []]);
  });

  test("the log does, and each other file is told in the order of its name", () => {
    const log = { kind: "log", cells: { dayAction: "拜访" } } as const;
    expect(linesOf(bookOf("c", [log]), bookOf("a", [log]), bookOf("b", [log])).map(({ file, overlaps }) => [file, ...overlaps.map((own) => own.file)])).toEqual([["a", "b", "c"], ["b", "a", "c"], ["c", "a", "b"]]);
  });

  test("a row that very many have is held against ten of them", () => {
    const books = Array.from({ length: 13 }, (_, at) => bookOf(`f${String(at).padStart(2, "0")}`, rows("甲")));
    expect(linesOf(...books).map(({ overlaps }) => overlaps.length)).toEqual([...Array<number>(10).fill(9), 10, 10, 10]);
  });
});

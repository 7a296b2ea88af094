import type { Book } from "../../src/model/book.js";
import type { RolledUp } from "../../src/model/rolledUp.js";
import { printed } from "../../src/rollup/printed.js";
import { rollUp } from "../../src/rollup/rollUp.js";
import { on } from "../support/builders.js";
import { bookOf, type CellsOf, type RowOf } from "./bookRow.js";

const request = { from: on("2025-08-11"), marks: { open: "冲突", settled: "已定" } };
const roll = (mailed: readonly Book[], base: Book | null = null): RolledUp => rollUp(mailed, base, request);
const task = (name: string, cells: CellsOf = {}, more: RowOf = {}): RowOf => ({ ...more, cells: { task: name, ...cells } });

/** The rows of a sheet as lines: its cells by field, then where it came from without the digest. */
const rowsOf = ({ tables }: RolledUp, kind = "plans"): readonly string[] =>
  (tables.find((table) => table.kind === kind)?.rows ?? []).map(({ cells, extra, source, mark }) => [[...cells, ...extra].map(([field, cell]) => `${field}=${printed(cell)}`).join(" "), source?.replace(/ #.*/u, "") ?? "-", ...(mark === null ? [] : [mark.split(" ")[0]])].join(" | "));

/** The team's workbook of last week as it is read back: every row with its source and mark. */
function asBase(rolled: RolledUp, change: (kind: string, cells: CellsOf) => CellsOf | null = (_, cells) => cells): Book {
  const rows = rolled.tables.flatMap(({ kind, rows: own }) =>
    own.flatMap(({ cells, source, mark }, at): readonly RowOf[] => {
      const changed = change(kind, Object.fromEntries(cells));
      const day = cells.get("week");
      return changed === null ? [] : [{ kind, cells: changed, source, mark, row: at + 3, ...(day && { when: printed(day) }) }];
    }),
  );
  return bookOf("团队.xlsx", rows);
}

describe("rows under one key", () => {
  test.each<[string, readonly Book[], readonly string[]]>([
    ["equal ones are one, as often as one workbook has it", [bookOf("a", [task("甲"), task("甲", {}, { row: 5 })]), bookOf("b", [task("甲")])], ["task=甲 | a 周计划!C2；a 周计划!C5；b 周计划!C2", "task=甲 | a 周计划!C2；a 周计划!C5；b 周计划!C2"]],
    ["a fuller one stands for another workbook's", [bookOf("a", [task("甲")]), bookOf("b", [task("甲", { actual: "完成" })])], ["task=甲 actual=完成 | b 周计划!C2"]],
    ["not for one of the same workbook", [bookOf("a", [task("甲"), task("甲", { actual: "完成" }, { row: 3 })]), bookOf("b", [task("甲")])], ["task=甲 | a 周计划!C2；b 周计划!C2", "task=甲 actual=完成 | a 周计划!C3"]],
    ["the fullest of several stands", [bookOf("a", [task("甲")]), bookOf("b", [task("甲", { actual: "完成" })]), bookOf("c", [task("甲", { actual: "完成", reason: "无" })])], ["task=甲 actual=完成 reason=无 | c 周计划!C2"]],
    ["what differs stands side by side", [bookOf("a", [task("甲", { actual: "完成" })]), bookOf("b", [task("甲", { actual: "未完成" })])], ["task=甲 actual=完成 | a 周计划!C2 | 冲突", "task=甲 actual=未完成 | b 周计划!C2 | 冲突"]],
  ])("%s", (_, books, rows) => {
    expect(rowsOf(roll(books))).toEqual(rows);
  });

  test("of a log, the first telling of each workbook against the first, what is over stands alone", () => {
    const log = (action: string, row: number): RowOf => ({ kind: "log", cells: { dayAction: action }, row });
    const made = roll([bookOf("a", [log("丑", 3), log("子", 2)]), bookOf("b", [log("寅", 2)])]);
    expect(rowsOf(made, "log")).toEqual(["dayAction=子 | a 周计划!C2 | 冲突", "dayAction=寅 | b 周计划!C2 | 冲突", "dayAction=丑 | a 周计划!C3"]);
    expect(made.conflicts.map(({ tellings }) => tellings.map(({ from }) => from))).toEqual([["a 周计划!C2", "b 周计划!C2"]]);
  });

  test("who outdid whom is told", () => {
    const { older } = roll([bookOf("a", [task("甲", {}, { row: 4 })]), bookOf("b", [task("甲", { actual: "完成" })])]);
    expect(older).toEqual([{ kind: "plans", subject: "甲", who: ["销售甲"], when: on("2025-08-11"), from: "a 周计划!C4", fuller: "b 周计划!C2", files: { from: "a", fuller: "b" } }]);
  });

  test("a conflict names the cells that not all have so, a blank among them, and every place", () => {
    const { conflicts } = roll([bookOf("a", [task("甲", { actual: "完成", expected: "盖章" }, { extra: { 心情: "好" } })]), bookOf("b", [task("甲", { actual: "未完成", expected: "盖章" })]), bookOf("c", [task("甲", { actual: "未完成", expected: "盖章" })])]);
    expect(conflicts).toEqual([
      {
        kind: "plans",
        subject: "甲",
        who: ["销售甲"],
        when: on("2025-08-11"),
        settled: false,
        mark: expect.stringMatching(/^冲突 [0-9a-f]{8}$/) as string,
        tellings: [
          { from: "a 周计划!C2", files: ["a"], fields: [{ field: "actual", text: "完成" }, { field: "心情", text: "好" }] },
          { from: "b 周计划!C2；c 周计划!C2", files: ["b", "c"], fields: [{ field: "actual", text: "未完成" }, { field: "心情", text: "" }] },
        ],
      },
    ]);
  });
});

describe("over last week's team workbook", () => {
  const first = roll([bookOf("a", [task("甲", { number: 1, week: { value: 45880, format: "day" } }), task("乙", { number: 2, week: { value: 45880, format: "day" } }, { row: 3 })])]);
  const WEEK = { week: { value: 45880, format: "day" } } as const;
  const verdict = (kind: string, cells: CellsOf): CellsOf => (kind === "plans" && (cells["task"] as { value: string }).value === "甲" ? { ...cells, verdict: "完成" } : cells);
  const over = (mailed: readonly RowOf[], change = verdict): RolledUp => roll([bookOf("a", mailed)], asBase(first, change));
  const told = ({ unapplied, gone }: RolledUp): readonly string[] => [...unapplied.map(({ why, subject, decided }) => `${why} ${subject} ${decided.map(({ field, text }) => `${field}=${text}`).join(" ")}`), ...gone.map(({ subject }) => `gone ${subject}`)];
  const [JIA, YI] = [task("甲", { number: 1, ...WEEK }), task("乙", { number: 2, ...WEEK }, { row: 3 })];

  test.each<[string, readonly RowOf[], readonly string[], readonly string[]]>([
    ["nothing changed", [JIA, YI], ["甲 完成", "乙 -"], []],
    ["filled in since", [task("甲", { number: 1, actual: "完成", ...WEEK }), YI], ["甲 完成", "乙 -"], []],
    ["renumbered", [task("甲", { number: 5, ...WEEK }), YI], ["乙 -", "甲 完成"], []],
    ["its number is another task's", [task("接待考察团", { number: 1, ...WEEK }), YI], ["接待考察团 -", "乙 -"], ["changed 甲 verdict=完成"]],
    ["gone, with its verdict", [YI], ["乙 -"], ["gone 甲 verdict=完成", "gone 甲"]],
    ["gone, without one", [JIA], ["甲 完成"], ["gone 乙"]],
    ["the person says something of the verdict, too", [task("甲", { number: 1, verdict: "未完成", ...WEEK }), YI], ["甲 完成", "乙 -"], ["both 甲 verdict=完成"]],
    ["and the same", [task("甲", { number: 1, verdict: "完成", actual: "完成", ...WEEK }), YI], ["甲 完成", "乙 -"], []],
  ])("a verdict: %s", (_, mailed, rows, unapplied) => {
    const made = over(mailed);
    expect(made.tables[0]?.rows.map(({ cells }) => `${cells.get("task")?.value} ${cells.get("verdict")?.value ?? "-"}`)).toEqual(rows);
    expect(told(made)).toEqual(unapplied);
  });

  test("rows of no workbook that came stay, also those somebody typed", () => {
    const base = asBase(first);
    const typed = bookOf("团队.xlsx", [...base.tables.flatMap(({ rows }) => rows.map(({ cells, source, mark, origin }): RowOf => ({ cells: Object.fromEntries(cells), source, mark, row: origin.row }))), task("会上定的", {}, { row: 9 })]);
    expect(rowsOf(roll([bookOf("b", [task("丙", {}, { who: ["销售乙"] })])], typed)).map((line) => line.split(" ")[0])).toEqual(["task=丙", "task=甲", "task=乙", "task=会上定的"]);
    expect(roll([bookOf("b", [task("丙")])], typed).gone.map(({ subject }) => subject)).toEqual(["甲", "乙"]);
  });

  test("rows of weeks before the reviewed one, and of other sheets, stay though the workbook has them no more", () => {
    const earlier = roll([bookOf("a", [task("旧", {}, { when: "2025-08-04" }), { kind: "clients", cells: { name: "示例县水利局" } }])]);
    const base = bookOf("团队.xlsx", earlier.tables.flatMap(({ kind, rows }) => rows.map(({ cells, source }): RowOf => ({ kind, cells: Object.fromEntries(cells), source, when: kind === "plans" ? "2025-08-04" : null }))));
    const made = roll([bookOf("a", [task("新", {}, { when: "2025-08-04" }), task("今", {})])], base);
    expect([rowsOf(made).length, rowsOf(made, "clients").length, made.gone]).toEqual([3, 1, []]);
  });

  test("a telling that was kept stands until the other workbook says something new", () => {
    const [one, other] = [bookOf("a", [task("甲", { actual: "完成", ...WEEK })]), bookOf("b", [task("甲", { actual: "未完成", ...WEEK })])];
    const both = roll([one, other]);
    const kept = asBase(both, (_, cells) => ((cells["actual"] as { value: string }).value === "完成" ? cells : null));
    const settled = roll([one, other], kept);
    expect(rowsOf(settled)).toEqual(["task=甲 actual=完成 week=2025-08-11 | a 周计划!C2 | 已定"]);
    expect(settled.conflicts.map((conflict) => [conflict.settled, conflict.mark.split(" ")[0], conflict.tellings.length])).toEqual([[true, "已定", 2]]);
    const anew = roll([bookOf("a", [task("甲", { actual: "做了一半", ...WEEK })]), other], kept);
    expect([rowsOf(anew).length, anew.conflicts[0]?.settled]).toEqual([2, false]);
  });
});

test("a team's workbook that no roll-up made fills what the mailed row leaves blank; what the mailed row says otherwise stands, and the rest is listed", () => {
  const base = bookOf("团队.xlsx", [task("甲", { number: 1, actual: "看过", expected: "盖章", verdict: "完成" }, { extra: { 心情: "好", 备忘: "先办" } })]);
  const made = roll([bookOf("a", [task("甲", { number: 1, actual: "完成" }, { extra: { 心情: "差" } })])], base);
  const [row] = made.tables[0]?.rows ?? [];
  expect([...(row?.cells ?? []), ...(row?.extra ?? [])].map(([field, cell]) => `${field}=${printed(cell)}`).sort()).toEqual(["actual=完成", "expected=盖章", "number=1", "task=甲", "verdict=完成", "备忘=先办", "心情=差"].sort());
  expect(made.unapplied.map(({ why, decided }) => `${why} ${decided.map(({ field, text }) => `${field}=${text}`).join(" ")}`)).toEqual(["typed actual=看过 心情=好"]);
});

test("what workbooks begin to tell differently is no telling that was kept", () => {
  const WEEK = { week: { value: 45880, format: "day" } } as const;
  const last = asBase(roll([bookOf("a", [task("甲", { actual: "完成", ...WEEK })])]));
  const made = roll([bookOf("a", [task("甲", { actual: "完成", ...WEEK })]), bookOf("b", [task("甲", { actual: "未完成", ...WEEK })])], last);
  expect([rowsOf(made).length, made.conflicts.map(({ settled }) => settled)]).toEqual([2, [false]]);
});

describe("the whole", () => {
  test("people stand in the order of 人员, then by name", () => {
    const person = (name: string, row: number): RowOf => ({ kind: "people", cells: { name }, said: { name }, who: [], when: null, row });
    const made = roll([bookOf("a", [task("甲", {}, { who: ["销售甲"] }), task("乙", {}, { who: ["销售乙"] }), task("丙", {}, { who: ["销售丙"] }), person("销售丙", 2), person("销售甲", 3), { kind: "people", cells: { name: "无名" }, who: [], when: null, row: 4 }])]);
    expect(rowsOf(made).map((line) => line.slice(0, 6))).toEqual(["task=丙", "task=甲", "task=乙"]);
  });


  test("plans, log and clients always stand, other sheets where they have rows", () => {
    expect(roll([]).tables.map(({ kind }) => kind)).toEqual(["plans", "log", "clients"]);
    expect(roll([bookOf("a", [{ kind: "tickets", cells: { issue: "打不开" } }])]).tables.map(({ kind }) => kind)).toContain("tickets");
    expect([roll([]).base, roll([], bookOf("团队.xlsx", [])).base]).toEqual([null, "团队.xlsx"]);
  });

  test("twenty further columns stand, the most filled; what is over is told with its cells", () => {
    const headings = Array.from({ length: 22 }, (_, at) => `列${String(at).padStart(2, "0")}`);
    const rows = [task("甲", {}, { extra: Object.fromEntries(headings.map((heading) => [heading, "子"])) }), task("乙", {}, { extra: Object.fromEntries(headings.slice(2).map((heading) => [heading, "子"])), row: 3 })];
    const made = roll([bookOf("a", rows)]);
    expect(made.tables[0]?.extra).toEqual(headings.slice(2));
    expect(made.unwieldy).toEqual([{ kind: "plans", heading: "列00", cells: 1 }, { kind: "plans", heading: "列01", cells: 1 }]);
  });
});

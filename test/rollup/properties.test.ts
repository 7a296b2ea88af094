import fc from "fast-check";
import type { CellValue, Workbook } from "../../src/model/workbook.js";
import { printCell } from "../../src/read/printCell.js";
import { printed } from "../../src/rollup/printed.js";
import { LOGGED, MONDAY, PLAN, sheet } from "../support/weekBook.js";
import { mail, rolledUp, type Rolled } from "./mail.js";

const RUNS = { numRuns: 20 };

const who = fc.constantFrom("销售甲", "销售乙", "销售 甲", "销售甲、销售乙", "");
const day = fc.constantFrom<CellValue>(MONDAY, MONDAY + 1, MONDAY - 7, "8.14", 8.1, "周三", "8月32日", "2025-08-12", null);
const words = fc.constantFrom<CellValue>("拜访水利局", "签补充协议", "写方案\n报批", "无", "-没见到", "=完成", "完成", "", { error: "#N/A" }, 3.5, null);
const planRow = fc.tuple(day, who, words, words, words, fc.constantFrom<CellValue>(1, 2, "3", null), fc.constantFrom<CellValue>(0.8, 1, "八成", null), words);
const logRow = fc.tuple(day, who, words, words, words, words);
const clientRow = fc.tuple(fc.constantFrom<CellValue>("示例县水利局", "样例市教育局", null), who, fc.constantFrom<CellValue>("意向期", "推进期", "快了", null));
const title = fc.constantFrom<readonly (readonly CellValue[])[]>([], [["营销中心内部资料"]]);

/** A made-up workbook of one to three sheets, tidy or not. */
const book = fc.record({ title, plans: fc.array(planRow, { minLength: 1, maxLength: 5 }), log: fc.array(logRow, { maxLength: 4 }), clients: fc.array(clientRow, { maxLength: 3 }), total: fc.boolean() });

function workbook(name: string, { title: above, plans, log, clients, total }: { readonly title: readonly (readonly CellValue[])[]; readonly plans: readonly (readonly CellValue[])[]; readonly log: readonly (readonly CellValue[])[]; readonly clients: readonly (readonly CellValue[])[]; readonly total: boolean }): Workbook {
  const planned = sheet("周计划", [...above, [...PLAN, "序号", "完成率", "心情"], ...plans, ...(total ? [["合计", `${plans.length} 项`]] : [])]);
  return mail(name, { clients, others: [planned, sheet("每日日志", [[...LOGGED], ...log])] });
}

/** Up to four workbooks, some of them copies of each other with rows more, fewer or changed. */
const mailed = fc
  .tuple(fc.array(book, { minLength: 1, maxLength: 3 }), fc.option(book))
  .map(([books, more]) => {
    const [first] = books;
    const copy = first && more ? [{ ...first, plans: [...first.plans.slice(1), ...more.plans.slice(0, 1)], log: [...first.log, ...more.log.slice(0, 1)] }] : [];
    return [...books, ...copy].map((one, nth) => workbook(`${"甲乙丙丁"[nth]}.xlsx`, one));
  });

function cellsOf({ team }: Rolled): unknown {
  return team.sheets.map(({ name, rows, formats }) => ({ name, rows, formats }));
}

test("the order of the files tells nothing", () => {
  fc.assert(
    fc.property(mailed.chain((books) => fc.tuple(fc.constant(books), fc.shuffledSubarray(books, { minLength: books.length }))), ([books, other]) => {
      expect(cellsOf(rolledUp(other))).toEqual(cellsOf(rolledUp(books)));
      expect(rolledUp(other).rolled).toEqual(rolledUp(books).rolled);
    }),
    RUNS,
  );
});

test("the same files over what was made of them change nothing", () => {
  fc.assert(
    fc.property(mailed, (books) => {
      const first = rolledUp(books);
      const second = rolledUp(books, first.team);
      expect(cellsOf(second)).toEqual(cellsOf(first));
      expect(second.rolled.unapplied).toEqual([]);
      expect(second.rolled.gone).toEqual([]);
    }),
    RUNS,
  );
});

test("with no file at all last week's workbook stays as it is", () => {
  fc.assert(
    fc.property(mailed, (books) => {
      const first = rolledUp(books);
      expect(cellsOf(rolledUp([], first.team))).toEqual(cellsOf(first));
    }),
    RUNS,
  );
});

test("nothing typed is lost: every text stands in the team's workbook or on the intake sheet", () => {
  fc.assert(
    fc.property(mailed, (books) => {
      const { team, rolled } = rolledUp(books);
      const told = new Set<string>();
      for (const { rows, formats } of team.sheets) rows.forEach((cells, row) => cells.forEach((value, column) => told.add(printCell(value, formats[row]?.[column] ?? "", 1900).trim())));
      const loose = [...told].filter((text) => text.includes("#"));
      for (const { left, headings } of rolled.files) for (const text of [...left.flatMap(({ texts }) => texts), ...headings.map((heading) => heading.text)]) told.add(text);
      for (const { tellings } of rolled.conflicts) for (const { fields } of tellings) for (const { text } of fields) told.add(text);
      const lost = books.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat())).filter((value) => {
        const text = printed2(value);
        return text !== "" && !told.has(text) && !loose.some((whole) => whole.includes(text));
      });
      expect(lost).toEqual([]);
    }),
    RUNS,
  );
});

function printed2(value: CellValue): string {
  if (typeof value === "number" && value > 40_000) return printed({ value, format: "day" });
  return printCell(value, "", 1900).trim();
}

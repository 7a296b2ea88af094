import { draw } from "../../src/report/draw.js";
import { words } from "../../src/report/cells.js";
import { list, section, type Section } from "../../src/report/section.js";

const COLUMNS = [10, 40, 20].map((width) => ({ width }));
const PAGES = { repeated: 27 };

function table(id: string, rows: number, nothing: string | null = null): Section {
  return section<number>({
    id,
    title: id,
    nothing,
    rows: Array.from({ length: rows }, (_, at) => at),
    columns: [0, 1, 2].map((at) => ({ head: `h${at}`, cell: (row: number) => words(`${row}`) })),
  });
}

test("stacks sections, and knows where each begins", () => {
  const { rows, starts } = draw([table("first", 2), table("second", 1)], COLUMNS, PAGES);
  expect([...starts]).toEqual([["first", 0], ["second", 5]]);
  expect(rows).toHaveLength(9);
});

test("begins a page before a heading that would stand alone at the foot, on any page height", () => {
  for (let size = 1; size <= 120; size += 1) {
    const { rows, starts } = draw([table("long", size), table("next", 3)], COLUMNS, PAGES);
    const begin = starts.get("next") ?? 0;
    const broken = rows[begin]?.breakBefore === true;
    for (let page = 765; page <= 1005; page += 20) {
      const foot = left(rows.slice(0, begin).map(({ height }) => height), page);
      const needed = rows.slice(begin, begin + 3).reduce((sum, { height }) => sum + height, 0);
      if (foot < needed) expect([size, page, broken]).toEqual([size, page, true]);
    }
  }
});

test("breaks no page where all fits, and none at the very top", () => {
  expect(draw([table("only", 3)], COLUMNS, PAGES).rows.some(({ breakBefore }) => breakBefore)).toBe(false);
  expect(draw([table("huge", 500)], COLUMNS, PAGES).rows[0]?.breakBefore).toBeUndefined();
});

test("leaves page breaks of a table that people sort to the printer", () => {
  expect(draw([table("long", 300), table("next", 3)], COLUMNS, null).rows.some(({ breakBefore }) => breakBefore)).toBe(false);
});

test("an empty section says so, or is left out", () => {
  expect(draw([table("none", 0)], COLUMNS, PAGES).rows).toEqual([]);
  expect(draw([table("none", 0, "没有。")], COLUMNS, PAGES).rows[1]?.cells[0]?.value).toBe("没有。");
});

test("joins the sentence of a list between its lead and its link", () => {
  const item = { lead: words("任务1"), say: words("一句话"), link: words("〔来源〕", "link") };
  const { merges } = draw([list("l", "标题", null, [item], 3, 1)], COLUMNS, PAGES);
  expect(merges).toEqual([{ top: 0, bottom: 0, left: 0, right: 2 }]);
});

test("a folded column makes no row taller", () => {
  const wide = [{ width: 10 }, { width: 10, folded: true }];
  const one: Section = { id: "a", lead: 1, table: null, lines: [{ cells: [words("短"), words("很长".repeat(50))] }] };
  expect(draw([one], wide, null).rows[0]?.height).toBeLessThan(25);
});

/** What is left of a page after rows that flow over as many pages as they need. */
function left(heights: readonly number[], page: number): number {
  return heights.reduce((rest, height) => (rest < height ? page - PAGES.repeated : rest) - height, page);
}

import { cellPrint } from "../../../src/model/cellPrint.js";
import type { Drawing } from "../../../src/model/drawing.js";
import { gridOf, type GridRow } from "../../../src/pane/grid.js";
import { blocksOf } from "../../../src/pane/paper/blocksOf.js";
import type { Measure } from "../../../src/pane/paper/mark.js";
import { MARGIN, pictureSheet, WIDTH } from "../../../src/pane/paper/pictureSheet.js";
import { coordinationTable } from "../../../src/report/coordinationTable.js";
import { reviewSheet } from "../../../src/report/reviewSheet.js";
import { WORDS } from "../../../src/words/index.js";
import { FULL_REVIEW } from "../../golden/fullReview.js";
import { drawing, row, text } from "../../support/drawings.js";

const OPTIONS = { dateSystem: 1900 } as const;
const PAGES = { review: reviewSheet(FULL_REVIEW, WORDS.zh, OPTIONS), coordination: coordinationTable(FULL_REVIEW, WORDS.zh, OPTIONS), english: reviewSheet(FULL_REVIEW, WORDS.en, OPTIONS) };

/** Chinese signs are square; any other is half as wide. */
const measure: Measure = (string, { size }) => [...string].reduce((sum, sign) => sum + (sign > "\u2e7f" ? size : size / 2), 0);

const signs = (strings: readonly string[]): string => strings.join("").replace(/\s/g, "");
const printed = (rows: readonly GridRow[]): readonly string[] => rows.flatMap(({ cells }) => cells.flatMap(({ cell }) => (cell ? [cellPrint(cell, 1900)] : [])));

test.each(Object.entries(PAGES))("a picture of %s says all that the page says, within its edges, each text within its row", (_, page: Drawing) => {
  const { rows, repeated } = pictureSheet({ ...page, charts: [] }, 1900, measure);
  const shown = gridOf(page).rows;
  rows.forEach(({ height, marks }, nth) => {
    const told = shown[nth];
    expect(signs(marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])))).toBe(signs(printed(told ? [told] : [])));
    for (const mark of marks) {
      if (mark.kind === "fill") {
        expect(mark.x).toBeGreaterThanOrEqual(MARGIN - 1);
        expect(mark.x + mark.width).toBeLessThanOrEqual(WIDTH - MARGIN + 1);
      } else {
        expect(mark.y - mark.letters.size / 2).toBeGreaterThanOrEqual(0);
        expect(mark.y + mark.letters.size / 2).toBeLessThanOrEqual(height);
        expect(mark.letters.size).toBeGreaterThanOrEqual(10);
      }
    }
  });
  expect(repeated).toHaveLength(1);
});

test("a chart is painted over its own rows, which stay together", () => {
  const rows = [row([text("甲"), { value: 3, role: "number" }]), row([text("乙"), { value: 1, role: "number" }]), row([null, null]), row([null, null])];
  const at = { top: 2, left: 0, bottom: 3, right: 1 };
  const page = drawing(rows, { charts: [{ kind: "bar", title: "完成", categories: { top: 0, left: 0, bottom: 1, right: 0 }, series: [{ name: "完成", values: { top: 0, left: 1, bottom: 1, right: 1 }, tone: "good" }], at }] });
  const { rows: made } = pictureSheet(page, 1900, measure);
  const bars = made[2]?.marks.filter(({ kind }) => kind === "fill").map((mark) => (mark.kind === "fill" ? mark.width : 0)) ?? [];
  expect(bars).toHaveLength(2);
  expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(3);
  expect(made[2]?.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))).toEqual(["完成", "甲", "3", "乙", "1"]);
  expect(made.map(({ stays }) => stays)).toEqual([false, false, true, false]);
});

test.each(Object.entries(PAGES))("%s on paper has every row once, the title repeated and each heading over its own rows", (_, page: Drawing) => {
  const { above, repeated, blocks } = blocksOf(page);
  const all = [...above, ...repeated, ...blocks.flatMap(({ head, rows }) => [...head, ...rows])];
  expect(all.map((one) => one.row)).toEqual(gridOf(page).rows.map((one) => one.row));
  expect(repeated.map((one) => one.row)).toEqual([page.print.titleRows?.first]);
  for (const { head, rows } of blocks) {
    if (head.length === 0) continue;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ cells }) => cells.some(({ cell }) => cell?.role === "section" || cell?.role === "head"))).toBe(false);
  }
});

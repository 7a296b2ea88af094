import { ACCENT, HAIRLINE, lookOf, type Look } from "../../hosts/palette.js";
import { cellPrint } from "../../model/cellPrint.js";
import type { DateSystem } from "../../model/dateSystem.js";
import type { Drawing, DrawnCell } from "../../model/drawing.js";
import { columnPixels } from "../columnPixels.js";
import { gridOf, type GridCell, type GridRow } from "../grid.js";
import { chartMarks } from "./chartMarks.js";
import { fitLetters } from "./fitLetters.js";
import { leads } from "./leads.js";
import type { Letters, Mark, Measure, PictureRow, PictureSheet } from "./mark.js";
import { wrapLines } from "./wrapLines.js";

/** Pixels: the picture's width as chat programs show it whole, and what stays free around the sheets. */
export const [WIDTH, MARGIN] = [1080, 36];
const ROOM = WIDTH - 2 * MARGIN;
/** How much larger than on a screen letters are at the most, and at the least, where columns give way: a telephone shows the picture at a third. */
const [MOST, LEAST] = [1.5, 1.2];
const LINE = 1.35;
const POINT = 4 / 3;

interface Placed {
  readonly at: GridCell;
  readonly cell: DrawnCell;
  readonly look: Look;
  readonly letters: Letters;
  readonly lines: readonly string[];
  readonly left: number;
  readonly right: number;
}

/** A drawing laid out for a picture: the same cells, looks and folds as on the page, as wide as the picture, each row as high as its text. */
export function pictureSheet(drawing: Drawing, dateSystem: DateSystem, measure: Measure): PictureSheet {
  const grid = gridOf(drawing);
  const widths = grid.columns.map((column) => columnPixels(drawing, column));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const across = Math.min(MOST, ROOM / total);
  const scale = Math.max(LEAST, across);
  const edges = widths.reduce<readonly number[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width * across], [MARGIN + Math.max(0, ROOM - total * across) / 2]);
  const edge = (column: number, beyond: number): number => edges[grid.columns.indexOf(column) + beyond] ?? WIDTH - MARGIN;
  const pad = 4 * scale;
  const rows = grid.rows.map((row) => {
    const placed = row.cells.flatMap((at): readonly Placed[] => {
      if (!at.cell) return [];
      const look = lookOf(at.cell);
      const [left, right] = [edge(at.column, 0), edge(at.column, at.columns)];
      const room = right - left - 2 * pad;
      const text = cellPrint(at.cell, dateSystem);
      const wanted = { size: look.size * POINT * scale, bold: look.bold };
      const letters = look.wrap ? fitLetters(text, wanted, room, measure) : wanted;
      const lines = text === "" ? [] : look.wrap ? wrapLines(text, room, (line) => measure(line, letters)) : text.split("\n");
      return [{ at, cell: at.cell, look, letters, lines, left, right }];
    });
    const needed = placed.map(({ at, lines, letters }) => (at.rows > 1 ? 0 : lines.length * letters.size * LINE + 2 * pad));
    return { row, placed, height: Math.ceil(Math.max(row.height * POINT * across, ...needed)) };
  });
  const heightFrom = (first: number, count: number): number => rows.slice(first, first + count).reduce((sum, { height }) => sum + height, 0);
  const charts = drawing.charts.map((chart) => ({ chart, first: grid.rows.findIndex(({ row }) => row === chart.at.top), count: grid.rows.filter(({ row }) => row >= chart.at.top && row <= chart.at.bottom).length }));
  const made = rows.map(({ row, placed, height }, nth): PictureRow => {
    const drawn = placed.flatMap((one) => marksOf(one, one.at.rows > 1 ? heightFrom(nth, one.at.rows) : height, pad));
    const over = charts.filter(({ first }) => first === nth).flatMap(({ chart, count }) => chartMarks(chart, drawing, { left: edge(chart.at.left, 0), right: edge(chart.at.right, 1), height: heightFrom(nth, count), scale }));
    const inChart = charts.some(({ first, count }) => nth >= first && nth < first + count - 1);
    return { height, marks: [...drawn.filter(({ kind }) => kind === "fill"), ...drawn.filter(({ kind }) => kind === "text"), ...over], stays: inChart || leads(row) };
  });
  const title = drawing.print.titleRows;
  return { rows: made, repeated: made.filter((_, nth) => isWithin(grid.rows[nth], title)) };
}

function isWithin(row: GridRow | undefined, lines: Drawing["print"]["titleRows"]): boolean {
  return row !== undefined && lines !== null && row.row >= lines.first && row.row <= lines.last;
}

function marksOf({ cell, look, letters, lines, left, right }: Placed, height: number, pad: number): readonly Mark[] {
  const fill = look.fill === null ? [] : [{ kind: "fill" as const, x: left, y: 0, width: right - left, height, color: `#${look.fill}` }];
  const under = { none: null, hair: { color: `#${HAIRLINE}`, height: 1 }, accent: { color: `#${ACCENT}`, height: 2 } }[look.line];
  const rule = under === null ? [] : [{ kind: "fill" as const, x: left, y: height - under.height, width: right - left, ...under }];
  const x = look.align === "left" ? left + pad : look.align === "right" ? right - pad : (left + right) / 2;
  const top = height / 2 - ((lines.length - 1) / 2) * letters.size * LINE;
  const color = cell.role === "link" ? "#595959" : `#${look.color}`;
  return [...fill, ...rule, ...lines.map((text, nth) => ({ kind: "text" as const, x, y: top + nth * letters.size * LINE, text, letters, color, align: look.align }))];
}

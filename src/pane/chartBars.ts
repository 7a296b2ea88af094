import type { Chart, Drawing } from "../model/drawing.js";
import type { Area } from "../model/workbook.js";

/** A point of a chart with a value of each series; a cell without a number counts 0. */
export interface ChartPoint {
  readonly name: string;
  readonly values: readonly number[];
}

/** The points that a chart draws, read from the cells of its own drawing. */
export function chartPoints(chart: Chart, drawing: Drawing): readonly ChartPoint[] {
  const names = cellsOf(chart.categories, drawing);
  const series = chart.series.map(({ values }) => cellsOf(values, drawing));
  return names.map((name, point) => ({
    name: String(name),
    values: series.map((values) => {
      const value = values[point];
      return typeof value === "number" ? value : 0;
    }),
  }));
}

function cellsOf({ top, left, bottom, right }: Area, drawing: Drawing): readonly (string | number)[] {
  const cells: (string | number)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = drawing.rows[row]?.cells[column]?.value ?? "";
      cells.push(typeof value === "object" ? value.cached : value);
    }
  }
  return cells;
}

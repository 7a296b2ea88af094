import type { Drawing, DrawnRow } from "../model/drawing.js";
import type { Area } from "../model/workbook.js";
import type { Axes } from "./graft.js";
import type { Seat } from "./seats.js";
import type { Slot } from "./slot.js";

/** Where a line of a drawing stands once others are put between. */
export type Spreading = (line: number) => number;

/** Where each line of a drawing stands among slots; lines beyond its last, such as under a chart, stay as far beyond. */
export function spreadingOf(slots: readonly Slot[]): Spreading {
  const places = new Map(slots.flatMap(({ next }, at) => (next === null ? [] : [[next, at] as const])));
  return (line) => places.get(line) ?? line - places.size + slots.length;
}

/** What of a drawing lies over its rows and columns: all but these themselves, and whose drawing it is. */
type Laid = Pick<Drawing, "merges" | "freeze" | "table" | "validations" | "toneRules" | "charts" | "print">;

/**
 * A drawing's areas, spread over the merged `rows` and columns: an area that begins and ends at lines of ours goes on doing so. A person's
 * rows directly below a table count as rows of it, as Excel has it, and of what reaches to its foot. What is joined around words that are drawn over
 * another column than their own begins there, and is printed.
 *
 * A condition of a tone rule that is a formula stays as it is; no sheet that people's edits are merged into has one.
 */
export function spread(drawing: Drawing, axes: Axes, rows: readonly DrawnRow[]): Laid {
  const [down, across] = [spreadingOf(axes.rows), spreadingOf(axes.columns)];
  const over = ({ top, left, bottom, right }: Area): Area => ({ top: down(top), left: across(left), bottom: down(bottom), right: across(right) });
  const { merges, freeze, table, validations, toneRules, charts, print } = drawing;
  const seated = (area: Area): Area => {
    const whole = over(area);
    const seat = axes.seats.get(whole.top);
    return seat?.own === area.left ? { ...whole, left: seat.column, right: Math.max(whole.right, seat.column) } : whole;
  };
  const within = (area: Area): Area => {
    const whole = over(area);
    return table && liesAtFoot(area, table.area) ? { ...whole, bottom: grownTo(whole.bottom, rows) } : whole;
  };
  return {
    merges: merges.map(seated),
    freeze: { rows: freeze.rows && down(freeze.rows - 1) + 1, columns: freeze.columns && across(freeze.columns - 1) + 1 },
    table: table && { ...table, area: within(table.area) },
    validations: validations.map((rule) => ({ ...rule, area: within(rule.area) })),
    toneRules: toneRules.map((rule) => ({ ...rule, area: within(rule.area) })),
    charts: charts.map((chart) => ({
      ...chart,
      at: over(chart.at),
      categories: over(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: over(series.values) })),
    })),
    print: { ...print, area: reaching(over(print.area), [...axes.seats.values()]), titleRows: print.titleRows && { first: down(print.titleRows.first), last: down(print.titleRows.last) } },
  };
}

/** An area that takes in the columns of some seats. */
function reaching(area: Area, seats: readonly Seat[]): Area {
  const columns = seats.map(({ column }) => column);
  return { ...area, left: Math.min(area.left, ...columns), right: Math.max(area.right, ...columns) };
}

function liesAtFoot(area: Area, table: Area): boolean {
  return area.bottom === table.bottom && area.top >= table.top && area.left >= table.left && area.right <= table.right;
}

function grownTo(bottom: number, rows: readonly DrawnRow[]): number {
  let last = bottom;
  while (rows[last + 1]?.own && rows[last + 1]?.cells.some((cell) => cell !== null && cell.value !== null)) last += 1;
  return last;
}

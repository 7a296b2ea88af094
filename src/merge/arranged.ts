import type { DrawnCell, DrawnColumn, Drawing, DrawnRow } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import type { Area } from "../model/workbook.js";
import { filledLength } from "./filledLength.js";
import { inverse } from "./inverse.js";
import { isOwn } from "./oursOf.js";

/**
 * The order of a drawing's columns that have these places elsewhere: by place, and one that has none after the column left of it.
 *
 * @example orderOf([0, 2, null, 1]) //=> [0, 3, 1, 2]
 */
export function orderOf(places: readonly (number | null)[]): readonly number[] {
  let place = -1;
  const after = places.map((own) => (place = own ?? place));
  return places.map((_, column) => column).sort((a, b) => (after[a] ?? 0) - (after[b] ?? 0) || a - b);
}

/** Whether an order leaves everything in its place. */
export function isAsDrawn(order: readonly number[]): boolean {
  return order.every((column, at) => column === at);
}

/** Whether a row of a drawing is one of its table: only these move where a person moves a column of the table and not of the sheet. */
export function isOfTable({ table }: Drawing, row: number): boolean {
  return table !== null && row >= table.area.top && row <= table.area.bottom;
}

/**
 * A drawing with its columns in another order: `order` names the old one for each place, `moves` the rows whose cells go along.
 *
 * Everything that lies over rows that stay, such as a title over several columns, stays too; widths are the sheet's and stay with their place.
 */
export function arranged(drawing: Drawing, order: readonly number[], moves: (row: number) => boolean): Drawing {
  const { columns, rows, table, validations, toneRules, charts } = drawing;
  const places = inverse(order);
  return {
    ...drawing,
    columns: order.map((from, at) => withLookOf(columns[from], columns[at])),
    rows: rows.map((row, at) => (moves(at) ? rowIn(row, order) : resting(row, order, columns))),
    table: table && { ...table, area: around(table.area, places) },
    validations: validations.flatMap((rule) => runsOf(rule.area, places).map((area) => ({ ...rule, area }))),
    toneRules: toneRules.flatMap((rule) => runsOf(rule.area, places).map((area) => ({ ...rule, area }))),
    charts: charts.map((chart) => ({ ...chart, categories: around(chart.categories, places), series: chart.series.map((one) => ({ ...one, values: around(one.values, places) })) })),
  };
}

/** A column with the width and the look of another. */
export function withLookOf(column: DrawnColumn | undefined, { width, outline, folded, format, role }: DrawnColumn = { width: 0 }): DrawnColumn {
  return {
    ...(column?.id !== undefined && { id: column.id }),
    ...(column?.own && { own: true }),
    width,
    ...(outline !== undefined && { outline }),
    ...(folded !== undefined && { folded }),
    ...(format !== undefined && { format }),
    ...(role !== undefined && { role }),
  };
}

function rowIn(row: DrawnRow, order: readonly number[]): DrawnRow {
  const cells = order.map((from): DrawnCell | null => row.cells[from] ?? null);
  return { ...row, cells: cells.slice(0, filledLength(cells)) };
}

/** A row that stays while the columns under it go: what was ours in a person's column, and theirs in ours, is told by the cell from then on. */
function resting(row: DrawnRow, order: readonly number[], columns: readonly DrawnColumn[]): DrawnRow {
  if (row.own) return row;
  const cells = row.cells.map((cell, at): DrawnCell | null => {
    const [wasTheirs, isTheirs] = [isOwn(columns[at]) && !cell?.stray, isOwn(columns[order[at] ?? at])];
    if (cell === null || wasTheirs === isTheirs || drawnValue(cell) === null) return cell;
    return isTheirs ? { ...cell, stray: true } : { ...cell, typed: { ours: null, conflict: false } };
  });
  return { ...row, cells };
}

type Places = ReadonlyMap<number, number>;

function placesIn({ left, right }: Area, places: Places): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => places.get(left + at) ?? left + at).sort((a, b) => a - b);
}

function around(area: Area, places: Places): Area {
  const inside = placesIn(area, places);
  return { ...area, left: inside[0] ?? area.left, right: inside.at(-1) ?? area.right };
}

/** An area as the stretches of columns into which it falls. */
function runsOf(area: Area, places: Places): readonly Area[] {
  const runs: { left: number; right: number }[] = [];
  for (const place of placesIn(area, places)) {
    const run = runs.at(-1);
    if (run?.right === place - 1) run.right = place;
    else runs.push({ left: place, right: place });
  }
  return runs.map((run) => ({ ...area, ...run }));
}

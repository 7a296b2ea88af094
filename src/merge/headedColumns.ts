import type { Drawing, DrawnCell } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";
import type { Grid } from "./grid.js";

/** The fewest headings by which the line of a table's headings is known again. */
const LEAST = 2;

/** The heading of each column of a drawing's table, as it shows it or as it is ours, where no other column is headed so; null for one that has none. */
export function headsOf({ table, rows, columns }: Drawing, valueOf: (cell: DrawnCell | null | undefined) => Shown): readonly Shown[] {
  const heads = columns.map((_, at) => (table && at >= table.area.left && at <= table.area.right ? valueOf(rows[table.area.top]?.cells[at]) : null));
  return heads.map((head, at) => (heads.some((other, place) => place !== at && other === head) ? null : head));
}

/** For each column of a drawing's table which of the sheet's has its heading, in the one row that has the most of them; null where none or several have. */
export function headedColumns(drawing: Drawing, grid: Grid): readonly (number | null)[] {
  const heads = headsOf(drawing, drawnValue);
  if (heads.every((head) => head === null)) return heads.map(() => null);
  let found: readonly (number | null)[] = heads.map(() => null);
  let most = LEAST - 1;
  for (let row = 0; row < grid.height; row += 1) {
    const places = placesOf(grid.columns.map((column) => grid.at(row, column)));
    const headed = heads.map((head) => (head === null ? null : (places.get(head) ?? null)));
    const times = headed.filter((at) => at !== null).length;
    if (times > most) [found, most] = [headed, times];
  }
  return found;
}

/** Where each value of a row stands; null for one that stands there twice. */
function placesOf(values: readonly Shown[]): ReadonlyMap<Shown, number | null> {
  const places = new Map<Shown, number | null>();
  values.forEach((value, at) => places.set(value, places.has(value) ? null : at));
  return places;
}

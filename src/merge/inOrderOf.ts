import type { Drawing } from "../model/drawing.js";
import { arranged, isAsDrawn, isOfTable, orderOf, withLookOf } from "./arranged.js";
import { headsOf } from "./headedColumns.js";
import { NOWHERE } from "./nowhere.js";
import { oursOf } from "./oursOf.js";

/** A drawing with its columns in the order that another of the same sheet has, and as wide; one that the other has not follows the column left of it. */
export function inOrderOf(other: Drawing, drawing: Drawing): Drawing {
  const known = new Map(keysOf(other).map((key, at) => [key, at]));
  const places = keysOf(drawing).map((key) => (key === null ? null : (known.get(key) ?? null)));
  const order = orderOf(places);
  if (isAsDrawn(order)) return drawing;
  const columns = order.map((from) => {
    const column = drawing.columns[from];
    return withLookOf(column, other.columns[places[from] ?? NOWHERE] ?? column);
  });
  return { ...arranged(drawing, order, (row) => isOfTable(drawing, row)), columns };
}

/** What each column is known by: its id, else a heading that is its own. */
function keysOf(drawing: Drawing): readonly (string | null)[] {
  const heads = headsOf(drawing, oursOf);
  return drawing.columns.map(({ id }, at) => (id === undefined ? (typeof heads[at] === "string" ? `headed ${heads[at]}` : null) : `id ${id}`));
}

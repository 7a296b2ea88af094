import type { Drawing, DrawnCell } from "../../model/drawing.js";

/**
 * A drawn sheet as values only, to go out by itself: no links into sheets that are not with it, no remarks, no drop-downs, nothing of what is folded away
 * beside the page, and no mark by which a later run would know it for ours.
 */
export function leanDrawing(drawing: Drawing): Drawing {
  const shown = drawing.columns.map(({ folded }) => folded !== true);
  return {
    ...drawing,
    key: null,
    columns: drawing.columns.map(({ id: _id, own: _own, ...column }) => column),
    rows: drawing.rows.map(({ cells, height, folded, outline, breakBefore }) => ({
      cells: folded ? [] : cells.map((cell, at) => (cell && shown[at] !== false ? bare(cell) : null)),
      height,
      ...(folded && { folded, outline: outline ?? 1 }),
      ...(breakBefore && { breakBefore }),
    })),
    table: null,
    validations: [],
  };
}

function bare({ value, role, tone, format }: DrawnCell): DrawnCell {
  const plain = typeof value === "object" && value !== null ? value.cached : value;
  return { value: plain, role: role === "link" ? "small" : role, ...(tone && { tone }), ...(format && { format }) };
}

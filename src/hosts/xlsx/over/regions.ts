import type { Area } from "../../../model/workbook.js";

/** The areas of all that are in one of the regions, each cell once, in an order that only depends on the cells. */
export function union(...regions: readonly (readonly Area[])[]): readonly Area[] {
  return tidy(regions.flat());
}

/** What is left of a region without another. */
export function without(region: readonly Area[], other: readonly Area[]): readonly Area[] {
  let left = region;
  for (const cut of other) left = left.flatMap((area) => cutOut(area, cut));
  return tidy(left);
}

/** Whether two areas have a cell in common. */
export function meet(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function cutOut(area: Area, cut: Area): readonly Area[] {
  if (!meet(area, cut)) return [area];
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top, bottom, right: cut.left - 1 },
    { ...area, top, bottom, left: cut.right + 1 },
    { ...area, top: cut.bottom + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The region in bands of rows that hold the same columns: the fewest bands there are. */
function tidy(region: readonly Area[]): readonly Area[] {
  if (region.length < 2) return region;
  const edges = [...new Set(region.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const bands: { top: number; bottom: number; columns: readonly (readonly [number, number])[] }[] = [];
  edges.slice(0, -1).forEach((top, at) => {
    const bottom = (edges[at + 1] ?? top) - 1;
    const columns = columnsAt(region, top);
    const before = bands.at(-1);
    if (before && before.bottom === top - 1 && String(before.columns) === String(columns)) before.bottom = bottom;
    else if (columns.length > 0) bands.push({ top, bottom, columns });
  });
  return bands.flatMap(({ top, bottom, columns }) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function columnsAt(region: readonly Area[], row: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const { left, right } of region.filter(({ top, bottom }) => top <= row && row <= bottom).sort((a, b) => a.left - b.left)) {
    const before = found.at(-1);
    if (before && before[1] >= left - 1) before[1] = Math.max(before[1], right);
    else found.push([left, right]);
  }
  return found;
}

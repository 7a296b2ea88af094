import type { Area } from "../../src/model/workbook.js";
import type { BookCell, BookRule, BookSheet, Kept } from "./book/book.js";

/** What a cell looks like where nothing is said of it. */
const AT_REST: Kept = { "font/bold": false, "font/underline": "None", "borders/EdgeBottom/style": "None", wrapText: false, horizontalAlignment: "General" };

/** All that a person sees of a sheet, line by line: two sheets that came about in different ways are compared by it. */
export function finished(sheet: BookSheet): string {
  const parts = Object.entries({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sheet.rows.flatMap((cells, row) => (cells ?? []).flatMap((cell, column) => shownCell(cell, row, column))),
    sizes: [sheet.heights, sheet.widths].map((sizes) => [...sizes].sort(([a], [b]) => a - b)),
    hidden: [sheet.hiddenRows, sheet.hiddenColumns].map((lines) => [...lines].sort((a, b) => a - b)),
    merges: sheet.merges.map(areaText).sort(),
    names: [...sheet.names],
    tables: sheet.tables.map(({ name, area, kept }) => [name, areaText(area), kept]),
    charts: sheet.charts.map(({ name, type, place, series, kept }) => [name, type, place && areaText(place), series, sorted(kept)]),
    rules: sheet.rules.map(ruleText).sort(),
    validations: sheet.validations.map(ruleText).sort(),
    notes: [sheet.notes, sheet.comments],
    breaks: sheet.breaks,
    freeze: sheet.freeze && areaText(sheet.freeze),
    kept: sorted(sheet.kept),
  });
  return parts.flatMap(([part, value]) => (Array.isArray(value) ? value.map((one) => `${part} ${JSON.stringify(one)}`) : [`${part} ${JSON.stringify(value)}`])).join("\n");
}

function shownCell(cell: BookCell | undefined, row: number, column: number): unknown[] {
  if (!cell) return [];
  const blank = cell.value === null && cell.formula === null;
  const look = Object.entries(cell.look).filter(([member, value]) => AT_REST[member] !== value && (!blank || member === "fill/color"));
  if (blank && look.length === 0) return [];
  return [[row, column, cell.value, cell.formula, blank ? "" : cell.format, sorted(Object.fromEntries(look)), cell.hyperlink]];
}

function sorted(kept: Kept): [string, unknown][] {
  return Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1));
}

function areaText({ top, left, bottom, right }: Area): string {
  return [top, left, bottom, right].join();
}

/** A rule by the cells it covers, however they are cut into areas. */
function ruleText({ type, areas, kept }: BookRule): string {
  const cells = areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => `${top + Math.floor(index / (right - left + 1))},${left + (index % (right - left + 1))}`),
  );
  return JSON.stringify([type, sorted(kept), cells.sort()]);
}

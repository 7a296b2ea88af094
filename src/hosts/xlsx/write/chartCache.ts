import type { Drawing, DrawnCell } from "../../../model/drawing.js";
import type { Area } from "../../../model/workbook.js";
import { cellText } from "../../../model/cellText.js";
import { NUMBER_FORMATS } from "../../palette.js";
import { escapeText } from "./xml.js";

/** The cells of an area in reading order. */
export function cellsOf({ rows }: Drawing, area: Area): readonly (DrawnCell | null)[] {
  const found: (DrawnCell | null)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) found.push(rows[row]?.cells[column] ?? null);
  }
  return found;
}

/** What a cell shows, before any format. */
export function shown(cell: DrawnCell | null): string | number | null {
  const value = cell?.value ?? null;
  return typeof value === "object" && value !== null ? value.cached : value;
}

/** The number format of cells: that of the first one that has any. */
export function formatOf(cells: readonly (DrawnCell | null)[]): string {
  return NUMBER_FORMATS[cells.find((cell) => cell?.format !== undefined && cell.format !== "text")?.format ?? "general"];
}

/**
 * The values of a series or the names of its points, with their cache, so that the chart shows before anybody recalculates.
 *
 * @param kind `values` are numbers always; `names` are numbers only where all of them are, such as days.
 */
export function referenceXml(drawing: Drawing, area: Area, reference: string, kind: "values" | "names"): string {
  const cells = cellsOf(drawing, area);
  const asNumbers = kind === "values" || cells.every((cell) => typeof shown(cell) === "number");
  const points = cells.map((cell, index) => pointXml(shown(cell), index, asNumbers)).join("");
  const count = `<c:ptCount val="${cells.length}"/>`;
  const formula = `<c:f>${escapeText(reference)}</c:f>`;
  return asNumbers
    ? `<c:numRef>${formula}<c:numCache><c:formatCode>${escapeText(formatOf(cells))}</c:formatCode>${count}${points}</c:numCache></c:numRef>`
    : `<c:strRef>${formula}<c:strCache>${count}${points}</c:strCache></c:strRef>`;
}

function pointXml(value: string | number | null, index: number, asNumbers: boolean): string {
  if (value === null || (asNumbers && typeof value !== "number")) return "";
  return `<c:pt idx="${index}"><c:v>${escapeText(cellText(String(value)))}</c:v></c:pt>`;
}

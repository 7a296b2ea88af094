import type { DrawnCell } from "../../../model/drawing.js";
import { drawnValue } from "../../../model/drawnValues.js";
import { keptPlace, standingPlace, type StandingPlace } from "../../standingCells.js";
import { cellAddress } from "../write/address.js";
import { cellXml, contentXml, formatOf } from "../write/cellXml.js";
import type { XmlElement } from "../write/elements.js";
import { withAttribute } from "../write/withAttribute.js";
import { movedCell } from "./movedCell.js";
import { spelt } from "./raw.js";
import { formulaElement, type FormulaOf } from "./sharedFormulas.js";
import { lastCell, type Site } from "./site.js";

/**
 * The XML of one cell of the new drawing: what is a person's in its new place, what is ours drawn anew where it differs from the last
 * drawing, in the look that the cell has where its look does not differ.
 */
export function drawnOver(site: Site, row: number, column: number, formulaOf: FormulaOf): string {
  const { plan, drawing, present } = site;
  const cell = drawing.rows[row]?.cells[column] ?? null;
  const place = standingPlace(plan, row, column);
  const stands = place && present.rows.get(place.row)?.cells.get(place.column);
  const kept = keptPlace(plan, row, column) !== null;
  if (!place || (!stands && !kept)) return anew(site, cell, row, column);
  if (!stands) return "";
  const last = lastCell(site, row, column);
  const sameLook = isSameLook(last, cell);
  if (kept || (sameLook && hasContent(site, cell, last, stands, place))) return repainted(site, kept ? null : cell, moved(site, stands, place, row, column, formulaOf), stands);
  if (formulaElement(stands) && last && !isFormula(last) && !isFormula(cell)) site.lost.set(`${row},${column}`, formulaOf(stands, place.row, place.column) ?? "");
  if (!sameLook) return anew(site, cell, row, column);
  const style = Number(stands.attributes.get("s") ?? 0);
  const text = contentXml({ value: cell?.value ?? null }, cellAddress(row, column), styleOf(site, cell, style), plan.sheet);
  return spelt(text, present.root.prefix);
}

function anew({ canvas, plan, present }: Site, cell: DrawnCell | null, row: number, column: number): string {
  return spelt(cellXml(cell, row, column, canvas.styles, plan.sheet), present.root.prefix);
}

function moved(site: Site, stands: XmlElement, from: StandingPlace, row: number, column: number, formulaOf: FormulaOf): string {
  const { text, lost } = movedCell(site.present.source, stands, from, { row, column }, site.ground, formulaOf);
  if (lost !== undefined) {
    site.lost.set(`${row},${column}`, lost);
    site.remarks.note("redrawn-formula-gone", { row, column });
  }
  return text;
}

/** The cell as it is, in the colour that the drawing names where that is not the one it has. */
function repainted(site: Site, cell: DrawnCell | null, text: string, stands: XmlElement): string {
  const style = Number(stands.attributes.get("s") ?? 0);
  const wanted = styleOf(site, cell, style, "content");
  const end = text.indexOf(">") + 1;
  return wanted === style ? text : withAttribute(text.slice(0, end), "s", wanted) + text.slice(end);
}

function styleOf({ canvas, fills }: Site, cell: DrawnCell | null, style: number, kept?: "content"): number {
  const paint = cell?.paint;
  return canvas.styles.altered(style, {
    ...(paint !== undefined && paint !== (fills[style] ?? null) ? { fill: paint } : {}),
    ...(typeof cell?.value === "string" && !kept ? { quoted: true } : {}),
  });
}

/** Whether two drawn cells look the same, but for a colour of a person. */
function isSameLook(last: DrawnCell | null, cell: DrawnCell | null): boolean {
  if (!last || !cell) return last === cell;
  return last.role === cell.role && (last.tone ?? "none") === (cell.tone ?? "none") && formatOf(last) === formatOf(cell);
}

/** Whether a cell holds already what is to be drawn. A formula of a person that shows the same counts, as long as ours is none and has not changed. */
function hasContent({ present }: Site, cell: DrawnCell | null, last: DrawnCell | null, stands: XmlElement, { row, column }: StandingPlace): boolean {
  const value = drawnValue(cell);
  if ((present.values[row]?.[column] ?? null) !== value) return false;
  const formula = formulaElement(stands);
  const ours = cell?.value;
  if (typeof ours === "object" && ours !== null) return formula?.text === ours.formula.replace(/^=/, "") && (formula.attributes.get("t") ?? "normal") === "normal";
  return !formula || (!isFormula(last) && drawnValue(last) === value);
}

function isFormula(cell: DrawnCell | null): boolean {
  return typeof cell?.value === "object" && cell.value !== null;
}

import type { DrawnRow } from "../../../model/drawing.js";
import { markerXml, rowAttributes } from "../write/rowsXml.js";
import { withAttribute } from "../write/withAttribute.js";
import { attributes } from "../write/xml.js";
import { changedGroups } from "./changedGroups.js";
import { drawnOver } from "./drawnOver.js";
import { movedCell } from "./movedCell.js";
import type { PresentRow } from "./presentSheet.js";
import { spelt, type Changes } from "./raw.js";
import { sharedFormulas, type FormulaOf } from "./sharedFormulas.js";
import type { Site } from "./site.js";

/** What of a row belongs together: a drawing changes all of one or none. */
const GROUPS: readonly (readonly string[])[] = [["ht", "customHeight"], ["hidden"], ["outlineLevel"], ["collapsed"]];

/** The `sheetData` of a sheet that is drawn over: rows in their new places, each cell as `drawnOver` has it, the marker in row 1. */
export function rowsOver(site: Site): string {
  const { present, ground } = site;
  const formulaOf = sharedFormulas(present.rows);
  const end = ground.rows.tail("next");
  const lines = Array.from({ length: end }, (_, row) => drawnRow(site, row, formulaOf));
  const opener = openerChange(site);
  const below = [...present.rows].filter(([row]) => row >= ground.rows.tail("now"));
  if (opener["collapsed"] && !below.some(([row]) => ground.rows.to(row) === end)) lines.push(rowText(site, undefined, end, opener, ""));
  for (const [row, was] of below) {
    const next = ground.rows.to(row);
    if (next !== null) lines.push(rowText(site, was, next, next === end ? opener : {}, standingCells(site, was, row, next, 0, formulaOf)));
  }
  return spelt("<sheetData>", present.root.prefix) + lines.join("") + spelt("</sheetData>", present.root.prefix);
}

function drawnRow(site: Site, row: number, formulaOf: FormulaOf): string {
  const { drawing, last, ground, marker, present } = site;
  const stand = ground.rows.stand(row);
  const was = stand ? present.rows.get(stand.now) : undefined;
  let cells = "";
  for (let column = 0; column < ground.columns.tail("next"); column += 1) {
    const marked = marker !== null && column === marker.column;
    if (!marked) cells += drawnOver(site, row, column, formulaOf);
    else if (row === 0) cells += markerText(site);
  }
  if (was && stand) cells += standingCells(site, was, stand.now, row, ground.columns.tail("now"), formulaOf);
  const drawn = drawing.rows[row];
  const before = stand?.last ?? null;
  const next = drawn ? rowAttributes(drawn, drawing.rows[row - 1]) : {};
  const base = before === null ? undefined : last.rows[before];
  const changes = !stand ? next : drawn?.own || !base || before === null ? {} : changedGroups(GROUPS, rowAttributes(base, last.rows[before - 1]), next);
  return rowText(site, was, row, changes, cells);
}

/** The marker's cell; as it stands where it says the same already. */
function markerText({ marker, present, ground }: Site): string {
  if (!marker) return "";
  const stand = ground.columns.stand(marker.column);
  const cell = stand ? present.rows.get(0)?.cells.get(stand.now) : undefined;
  const same = cell && stand?.now === marker.column && present.values[0]?.[marker.column] === marker.text;
  return same ? present.source.slice(cell.start, cell.end) : spelt(markerXml(marker), present.root.prefix);
}

/** The cells of a row from a column on that no drawing knows of; they are blank, but may have a look. */
function standingCells({ present, ground }: Site, was: PresentRow, row: number, next: number, from: number, formulaOf: FormulaOf): string {
  let text = "";
  for (const [column, cell] of was.cells) {
    const to = column < from ? null : ground.columns.to(column);
    if (to !== null) text += movedCell(present.source, cell, { row, column }, { row: next, column: to }, ground, formulaOf).text;
  }
  return text;
}

/** The row behind a folded group carries the sign that opens it. */
function openerChange({ drawing, last }: Site): Changes {
  const folded = (rows: readonly DrawnRow[]): Changes => ({ collapsed: rows.at(-1)?.folded ? 1 : undefined });
  return changedGroups([["collapsed"]], folded(last.rows), folded(drawing.rows));
}

function rowText({ present }: Site, was: PresentRow | undefined, row: number, changes: Changes, cells: string): string {
  const { source, root } = present;
  if (!was) {
    if (cells === "" && Object.values(changes).every((value) => value === undefined)) return "";
    const own = attributes({ r: row + 1, ...changes });
    return spelt(cells === "" ? `<row${own}/>` : `<row${own}>`, root.prefix) + (cells === "" ? "" : cells + spelt("</row>", root.prefix));
  }
  const { element } = was;
  const same = cells === source.slice(element.openEnd, element.closeStart);
  let tag = source.slice(element.start, element.openEnd);
  for (const [name, value] of Object.entries({ ...(element.attributes.get("r") === String(row + 1) ? {} : { r: row + 1 }), ...changes, ...(same ? {} : { spans: undefined }) })) {
    tag = withAttribute(tag, name, value);
  }
  if (element.selfClosing && cells === "") return tag;
  return `${tag.replace(/\s*\/>$/, ">")}${cells}${element.selfClosing ? spelt("</row>", root.prefix) : source.slice(element.closeStart, element.end)}`;
}

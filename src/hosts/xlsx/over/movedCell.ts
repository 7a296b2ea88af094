import { parseArea } from "../sheet/parseArea.js";
import { areaAddress, cellAddress } from "../write/address.js";
import type { XmlElement } from "../write/elements.js";
import { escapeText } from "../write/xml.js";
import type { StandingPlace } from "../../standingCells.js";
import { movedArea, type Ground } from "./ground.js";
import { moveFormula } from "./moveFormula.js";
import { raw, remade } from "./raw.js";
import { formulaElement, type FormulaOf } from "./sharedFormulas.js";

/** A cell in its new place, and the formula that it has lost, if it had one that could not follow. */
export interface MovedCell {
  readonly text: string;
  readonly lost?: string;
}

/** A cell that stays as it is, content and style, in its new place; its formula follows what it refers to, or else leaves its value. */
export function movedCell(source: string, cell: XmlElement, from: StandingPlace, to: StandingPlace, ground: Ground, formulaOf: FormulaOf): MovedCell {
  const address = cellAddress(to.row, to.column);
  const changes = cell.attributes.get("r") === address ? {} : { r: address };
  const formula = formulaElement(cell);
  if (!formula) return { text: remade(source, cell, changes) };
  const text = formulaOf(cell, from.row, from.column) ?? "";
  const kind = formula.attributes.get("t") ?? "normal";
  const moved = kind === "dataTable" ? undefined : moveFormula(text, ground);
  const reach = kind === "array" ? arrayReach(formula, from, ground) : null;
  if (moved === undefined || reach === undefined) {
    return { text: remade(source, cell, { ...changes, cm: undefined }, (child) => (child === formula ? "" : raw(source, child))), lost: text };
  }
  if (kind !== "shared" && moved === text && (reach === null || reach === formula.attributes.get("ref"))) return { text: remade(source, cell, changes) };
  const attributes = kind === "shared" ? { t: undefined, ref: undefined, si: undefined } : reach === null ? {} : { ref: reach };
  return { text: remade(source, cell, changes, (child) => (child === formula ? formulaText(source, formula, attributes, moved) : raw(source, child))) };
}

function formulaText(source: string, formula: XmlElement, attributes: Readonly<Record<string, string | undefined>>, text: string): string {
  const whole = remade(source, formula, attributes);
  const open = whole.slice(0, whole.indexOf(">")).replace(/\s*\/$/, "");
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "f";
  return `${open}>${escapeText(text)}</${name}>`;
}

/** Where the results of an array formula reach; undefined where they would be torn apart. */
function arrayReach(formula: XmlElement, from: StandingPlace, ground: Ground): string | undefined {
  const area = parseArea(formula.attributes.get("ref") ?? "") ?? { top: from.row, left: from.column, bottom: from.row, right: from.column };
  const [moved, ...more] = movedArea(area, ground);
  const same = moved && more.length === 0 && moved.bottom - moved.top === area.bottom - area.top && moved.right - moved.left === area.right - area.left;
  return same ? areaAddress(moved) : undefined;
}

import type { Area } from "../../../model/workbook.js";
import { parseArea } from "../sheet/parseArea.js";
import { areaAddress } from "../write/address.js";
import type { XmlElement } from "../write/elements.js";
import { escapeText } from "../write/xml.js";
import { anchoredFormula, type Origin } from "./anchoredFormula.js";
import { areasOf, around, movedArea } from "./ground.js";
import type { Ruled } from "./mergedRules.js";
import { raw, remade, type Changes } from "./raw.js";

/** A rule of a sheet's XML, in a file or as we draw it: a conditional format, a validation, a mark on cells. */
export interface RulePiece extends Ruled {
  readonly source: string;
  readonly element: XmlElement;
  /** The element that lists its cells: itself, or the conditional format around it. */
  readonly owner: XmlElement;
  /** In its own count. */
  readonly areas: readonly Area[];
  readonly origin: Origin | null;
}

/** Elements that hold a formula of a rule. */
const FORMULAS: readonly string[] = ["formula", "formula1", "formula2"];
/** Where rules are told to be compared: far enough from every edge. */
const MIDDLE = { row: 524_288, column: 8_192 };

/** A rule with the cells that its owner lists. `sign` is what of it must be equal besides its formulas. */
export function rulePiece(source: string, element: XmlElement, owner: XmlElement, origin: Origin | null, sign: string): RulePiece {
  const areas = areasOf(owner.attributes.get("sqref") ?? "", parseArea);
  const formulas = element.children.filter(({ local }) => FORMULAS.includes(local)).map(({ text }) => text);
  const told = formulas.map((formula) => anchoredFormula(formula, around(areas) ?? NOWHERE, MIDDLE, origin) ?? `?${formula}`);
  const region = origin ? areas.flatMap((area) => movedArea(area, origin.ground, origin.count)) : areas;
  return { key: [sign, ...told].join("\n"), region, source, element, owner, areas, origin };
}

const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A rule's own element for the cells where it now holds; undefined where one of its formulas cannot follow. */
export function printedRule({ source, element, areas, origin }: RulePiece, region: readonly Area[], changes: Changes): string | undefined {
  const anchor = around(region) ?? NOWHERE;
  let lost = false;
  const text = remade(source, element, changes, (child) => {
    if (!FORMULAS.includes(child.local)) return raw(source, child);
    const told = anchoredFormula(child.text, around(areas) ?? NOWHERE, { row: anchor.top, column: anchor.left }, origin);
    lost ||= told === undefined;
    return told === child.text || child.selfClosing ? raw(source, child) : source.slice(child.start, child.openEnd) + escapeText(told ?? "") + source.slice(child.closeStart, child.end);
  });
  return lost ? undefined : text;
}

/** The cells of a rule as a sheet lists them: as they are written where they are the same. */
export function printedCells({ areas, owner }: RulePiece, region: readonly Area[]): string {
  const same = areas.length === region.length && areas.every((area, at) => areaAddress(area) === areaAddress(region[at] ?? NOWHERE));
  return same ? (owner.attributes.get("sqref") ?? "") : region.map(areaAddress).join(" ");
}

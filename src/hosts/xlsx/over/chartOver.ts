import type { Chart } from "../../../model/drawing.js";
import type { Area } from "../../../model/workbook.js";
import { formulaPieces } from "../formula/formulaPieces.js";
import { areaAddress } from "../write/address.js";
import { chartXml } from "../write/chartXml.js";
import { parseElements, type XmlElement } from "../write/elements.js";
import { escapeText } from "../write/xml.js";
import { movedArea } from "./ground.js";
import { moveFormula } from "./moveFormula.js";
import { raw, remade } from "./raw.js";
import type { Site } from "./site.js";

/** A chart part with its references, each with what it refers to in the new drawing's count where that can be told. */
export interface PresentChart {
  readonly source: string;
  readonly root: XmlElement;
  readonly title: string;
  /** What its points and values refer to, in order. */
  readonly data: readonly string[];
}

/** Reads a chart part of the sheet as it stands. */
export function presentChart(source: string, part: string, { ground }: Site): PresentChart {
  const root = parseElements(source, part);
  const title = descendants(root, "title").find(({ children }) => children.some(({ local }) => local === "tx"));
  const texts = title ? descendants(title, "t") : [];
  const data = dataReferences(root).map((reference) => placesOf(moveFormula(formulaOf(reference)?.text ?? "", ground, false) ?? "?"));
  return { source, root, title: texts.map(({ text }) => text).join(""), data };
}

/** What a drawn chart refers to, in the order in which its part does; "?" for an area that is torn apart. */
export function drawnData({ series, categories }: Chart, told: (area: Area) => readonly Area[]): readonly string[] {
  const text = (area: Area): string => {
    const areas = told(area);
    return areas.length === 1 ? areas.map(areaAddress).join() : "?";
  };
  return series.flatMap(({ values }) => [text(categories), text(values)]);
}

/** The part of a person's chart: its references into the sheet follow their cells, all else stays. */
export function movedChart({ source, root }: PresentChart, { ground }: Site): string {
  return changed(source, root, (formula) => {
    const moved = moveFormula(formula.text, ground, false);
    return moved === undefined || moved === formula.text ? raw(source, formula) : source.slice(formula.start, formula.openEnd) + escapeText(moved) + source.slice(formula.closeStart, formula.end);
  });
}

/**
 * The part of a chart of ours: as a person has dressed it, with new figures, where it still shows what the last drawing did;
 * where they chose other data for it, as they left it; where the drawing wants another kind of chart, drawn anew.
 */
export function chartOver(site: Site, present: PresentChart, last: Chart, next: Chart): string {
  const { drawing, canvas, plan, ground } = site;
  const fresh = chartXml(drawing, next, canvas.dialect, canvas.dateSystem, plan.sheet);
  if (shape(last) !== shape(next)) return fresh;
  const before = drawnData(last, (area) => movedArea(area, ground, "last"));
  if (before.join() !== present.data.join()) return movedChart(present, site);
  const freshRoot = parseElements(fresh, "chart");
  const data = dataReferences(freshRoot).map((reference) => raw(fresh, reference));
  const prefix = present.root.prefix === "" ? "" : `${present.root.prefix}:`;
  const standing = dataReferences(present.root);
  const renewed = (element: XmlElement): string => {
    const at = standing.indexOf(element);
    if (at >= 0) return (data[at] ?? "").replace(/<(\/?)c:/g, `<$1${prefix}`);
    return element.children.length === 0 ? raw(present.source, element) : remade(present.source, element, {}, renewed);
  };
  const whole = renewed(present.root);
  return present.source.slice(0, present.root.start) + whole + present.source.slice(present.root.end);
}

/** What of a chart its look depends on. */
function shape({ kind, title, series, most }: Chart): string {
  return JSON.stringify([kind, title, most ?? null, series.map(({ name, tone }) => [name, tone])]);
}

function changed(source: string, root: XmlElement, formula: (element: XmlElement) => string): string {
  const visit = (element: XmlElement): string => {
    if (element.local === "f") return formula(element);
    return element.children.length === 0 ? raw(source, element) : remade(source, element, {}, visit);
  };
  return source.slice(0, root.start) + visit(root) + source.slice(root.end);
}

/** The references to points and values; the names of series are none of them. */
function dataReferences(root: XmlElement): readonly XmlElement[] {
  return descendants(root, "ser").flatMap(({ children }) =>
    children.filter(({ local }) => local === "cat" || local === "val").flatMap((data) => data.children.filter((one) => formulaOf(one) !== undefined)),
  );
}

function formulaOf(reference: XmlElement): XmlElement | undefined {
  return reference.children.find(({ local }) => local === "f");
}

/** The places of a formula without sheets and dollar signs, so that `'周复盘'!$A$1` and `周复盘!A1` are one. */
function placesOf(formula: string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "reference" ? piece.text.slice(piece.prefix.length).replaceAll("$", "").toUpperCase() : piece.text))
    .join("");
}

function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...descendants(child, local)]);
}

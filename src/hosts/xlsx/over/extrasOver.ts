import { parseArea } from "../sheet/parseArea.js";
import type { XmlElement } from "../write/elements.js";
import { escapeText } from "../write/xml.js";
import { areaAddress } from "../write/address.js";
import { anchoredFormula } from "./anchoredFormula.js";
import { areasOf, around, isStill, movedArea } from "./ground.js";
import { movedAnchor } from "./movedAnchor.js";
import { moveFormula } from "./moveFormula.js";
import { raw, remade } from "./raw.js";
import type { Sections } from "./sections.js";
import type { Site } from "./site.js";

/** Sets what only newer programs know (small charts in cells, their conditional formats and checks): each goes with its cells. */
export function extensionsOver(site: Site, sections: Sections): void {
  const list = sections.one("extLst");
  if (!list || isStill(site.ground)) return;
  sections.set("extLst", moved(list, site, sections.source));
}

/** Sets the controls and objects on the sheet: their corners go with the cells under them. */
export function controlsOver({ ground }: Site, sections: Sections): void {
  if (isStill(ground)) return;
  const visit = (element: XmlElement): string => {
    if (element.children.some(({ local }) => local === "from")) return movedAnchor(sections.source, element, ground);
    return element.children.length === 0 ? raw(sections.source, element) : remade(sections.source, element, {}, visit);
  };
  for (const name of ["oleObjects", "controls"]) {
    const list = sections.one(name);
    if (list) sections.set(name, visit(list));
  }
  for (const element of sections.root.children) if (element.local === "AlternateContent") sections.replace(element, visit(element));
}

/** An element with every `sqref` and `f` in it told anew; one whose cells are gone goes, and so does one whose formula cannot follow, which is told. */
function moved(element: XmlElement, site: Site, source: string): string {
  const cells = element.children.find(({ local }) => local === "sqref");
  if (!cells) {
    if (element.children.length === 0) return raw(source, element);
    const texts = element.children.map((child) => moved(child, site, source));
    const left = texts.filter((text) => text !== "").length;
    if (left === 0) return "";
    const counted = element.attributes.has("count") && left < texts.length ? { count: left } : {};
    return remade(source, element, counted, () => texts.shift() ?? "");
  }
  const areas = areasOf(cells.text, parseArea);
  const region = areas.flatMap((area) => movedArea(area, site.ground));
  const from = around(areas);
  const to = around(region);
  if (!from || !to) return "";
  const loose = element.local !== "sparkline";
  let lost = false;
  const told = (formula: string): string => {
    const text = loose ? anchoredFormula(formula, from, { row: to.top, column: to.left }, { ground: site.ground, count: "now" }) : moveFormula(formula, site.ground, false);
    lost ||= text === undefined;
    return text ?? "";
  };
  const visit = (child: XmlElement): string => {
    const text = child === cells ? region.map(areaAddress).join(" ") : child.local === "f" ? told(child.text) : undefined;
    if (text !== undefined) return source.slice(child.start, child.openEnd) + escapeText(text) + source.slice(child.closeStart, child.end);
    return child.children.length === 0 ? raw(source, child) : remade(source, child, {}, visit);
  };
  const text = remade(source, element, {}, visit);
  if (lost) site.remarks.note("redrawn-part-gone", { row: from.top, column: from.left });
  return lost ? "" : text;
}

import { parseArea } from "../sheet/parseArea.js";
import { areaAddress } from "../write/address.js";
import { childOf, type XmlElement } from "../write/elements.js";
import { ignoredXml } from "../write/sheetXml.js";
import type { Origin } from "./anchoredFormula.js";
import { areasOf, isStill, movedArea } from "./ground.js";
import { mergedRules } from "./mergedRules.js";
import { raw, remade } from "./raw.js";
import { printedCells, printedRule, rulePiece, type RulePiece } from "./rulePieces.js";
import { parsedParts, type Sections } from "./sections.js";
import type { Site } from "./site.js";
import { tidyAttributes } from "./tidyAttributes.js";

/** Sets the cells on which Excel is to show no green corner: ours follow the drawing, a person's stay. */
export function marksOver(site: Site, sections: Sections): void {
  const { drawing, last, ground, canvas } = site;
  const ours = (xml: string, origin: Origin | null): readonly RulePiece[] => {
    const { source, root } = parsedParts(xml, canvas.dialect.main);
    return pieces(source, childOf(root, "ignoredErrors"), origin);
  };
  const list = sections.one("ignoredErrors");
  const present = pieces(sections.source, list, { ground, count: "now" });
  const settled = mergedRules(present, ours(ignoredXml(last), { ground, count: "last" }), ours(ignoredXml(drawing), null));
  const texts = settled.flatMap(({ rule, region }) => {
    const text = printedRule(rule, region, { sqref: printedCells(rule, region) });
    return text === undefined ? [] : [rule.source === sections.source ? text : sections.spelt(text)];
  });
  const rest = (list?.children ?? []).filter(({ local }) => local !== "ignoredError").map((child) => raw(sections.source, child));
  sections.list("ignoredErrors", [...texts, ...rest]);
}

/** Sets the ranges that stay open on a protected sheet: they go with their cells. */
export function openRangesOver({ ground }: Site, sections: Sections): void {
  const list = sections.one("protectedRanges");
  if (!list || isStill(ground)) return;
  const text = remade(sections.source, list, {}, (range) => {
    const areas = areasOf(range.attributes.get("sqref") ?? "", parseArea).flatMap((area) => movedArea(area, ground));
    return areas.length === 0 ? "" : remade(sections.source, range, { sqref: areas.map(areaAddress).join(" ") });
  });
  sections.set("protectedRanges", text);
}

function pieces(source: string, list: XmlElement | undefined, origin: Origin | null): readonly RulePiece[] {
  return (list?.children ?? []).filter(({ local }) => local === "ignoredError").map((element) => rulePiece(source, element, element, origin, tidyAttributes(element, ["sqref"])));
}

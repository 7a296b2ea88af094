import { toneRulesXml } from "../write/toneRulesXml.js";
import type { XmlElement } from "../write/elements.js";
import type { StyleBook } from "../write/styleBook.js";
import type { StyleNode } from "../write/styleNode.js";
import type { Area } from "../../../model/workbook.js";
import { areaAddress } from "../write/address.js";
import type { Origin } from "./anchoredFormula.js";
import { mergedRules } from "./mergedRules.js";
import { printedCells, printedRule, rulePiece, type RulePiece } from "./rulePieces.js";
import { raw, remade } from "./raw.js";
import { parsedParts, type Sections } from "./sections.js";
import type { Site } from "./site.js";
import { tidyAttributes } from "./tidyAttributes.js";

const NAME = "conditionalFormatting";

/** Sets the conditional formats: a person's own stay with their cells, ours are touched where the drawing's have changed, behind theirs. */
export function conditionsOver(site: Site, sections: Sections): void {
  const { drawing, last, ground, canvas, scratch, remarks } = site;
  const ours = (rules: typeof drawing.toneRules, styles: StyleBook, origin: Origin | null): readonly RulePiece[] => {
    const { source, root } = parsedParts(toneRulesXml(rules, styles), canvas.dialect.main);
    return pieces(source, root.children, styles, origin);
  };
  const present = pieces(sections.source, sections.all(NAME), canvas.styles, { ground, count: "now" });
  const settled = mergedRules(present, ours(last.toneRules, scratch, { ground, count: "last" }), ours(drawing.toneRules, canvas.styles, null));
  const groups = new Map<string, { readonly owner: RulePiece; readonly region: readonly Area[]; readonly texts: string[] }>();
  let priority = Math.max(0, ...present.map(({ element }) => Number(element.attributes.get("priority") ?? 0)));
  for (const { rule, region } of settled) {
    const stands = rule.source === sections.source;
    if (!stands) priority += 1;
    const text = printedRule(rule, region, stands ? {} : { priority });
    if (text === undefined) remarks.note("redrawn-part-gone", { row: region[0]?.top ?? 0, column: region[0]?.left ?? 0 });
    const key = [stands, rule.owner.start, ...region.map(areaAddress)].join(" ");
    const group = groups.get(key) ?? { owner: rule, region, texts: [] };
    groups.set(key, group);
    if (text !== undefined) group.texts.push(text);
  }
  sections.set(NAME, [...groups.values()].filter(({ texts }) => texts.length > 0).map((group) => printed(group, sections)).join(""));
}

function printed({ owner, region, texts }: { readonly owner: RulePiece; readonly region: readonly Area[]; readonly texts: readonly string[] }, sections: Sections): string {
  const left = [...texts];
  const changes = { sqref: printedCells(owner, region) };
  const text = remade(owner.source, owner.owner, changes, (child) => (child.local === "cfRule" ? (left.shift() ?? "") : raw(owner.source, child)));
  return owner.source === sections.source ? text : sections.spelt(text);
}

function pieces(source: string, owners: readonly XmlElement[], styles: StyleBook, origin: Origin | null): readonly RulePiece[] {
  return owners.flatMap((owner) =>
    owner.children.filter(({ local }) => local === "cfRule").map((element) => rulePiece(source, element, owner, origin, signOf(source, element, styles))),
  );
}

/** What a rule says besides its formulas: two that say it in the same colours are one. */
function signOf(source: string, element: XmlElement, styles: StyleBook): string {
  const looks = styles.differential(Number(element.attributes.get("dxfId") ?? NaN));
  const others = element.children.filter(({ local }) => local !== "formula").map((child) => raw(source, child));
  return [tidyAttributes(element, ["priority", "dxfId"]), looks ? colorsOf(looks).join("/") : "", ...others].join("\n");
}

/** The colours of a look, by what they colour: programs add to the rest what they please. */
function colorsOf({ name, attributes, children }: StyleNode): readonly string[] {
  const rgb = attributes["rgb"];
  const own = /^(?:color|bgColor|fgColor)$/.test(name) && rgb !== undefined ? [`${name === "color" ? "text" : "fill"} ${String(rgb).slice(-6).toUpperCase()}`] : [];
  return [...new Set([...own, ...children.flatMap(colorsOf)])].sort();
}

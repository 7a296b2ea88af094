import { childOf, type XmlElement } from "../write/elements.js";
import { validationsXml } from "../write/validationsXml.js";
import type { Origin } from "./anchoredFormula.js";
import { mergedRules, type Settled } from "./mergedRules.js";
import { union, without } from "./regions.js";
import { printedCells, printedRule, rulePiece, type RulePiece } from "./rulePieces.js";
import { parsedParts, type Sections } from "./sections.js";
import type { Site } from "./site.js";
import { tidyAttributes } from "./tidyAttributes.js";

/** Sets what may be typed where: a person's own checks stay, and win over ours on the same cells. */
export function validationsOver(site: Site, sections: Sections): void {
  const { drawing, last, ground, canvas, plan, remarks } = site;
  const ours = (validations: typeof drawing.validations, origin: Origin | null): readonly RulePiece[] => {
    const { source, root } = parsedParts(validationsXml(validations, canvas.dateSystem, plan.sheet), canvas.dialect.main);
    return pieces(source, childOf(root, "dataValidations"), origin);
  };
  const list = sections.one("dataValidations");
  const present = pieces(sections.source, list, { ground, count: "now" });
  const settled = cleared(present, mergedRules(present, ours(last.validations, { ground, count: "last" }), ours(drawing.validations, null)));
  const texts = settled.flatMap(({ rule, region }) => {
    const text = printedRule(rule, region, { sqref: printedCells(rule, region) });
    if (text === undefined) remarks.note("redrawn-part-gone", { row: region[0]?.top ?? 0, column: region[0]?.left ?? 0 });
    return text === undefined ? [] : [rule.source === sections.source ? text : sections.spelt(text)];
  });
  sections.list("dataValidations", texts, { count: texts.length });
}

function pieces(source: string, list: XmlElement | undefined, origin: Origin | null): readonly RulePiece[] {
  return (list?.children ?? []).map((element) => rulePiece(source, element, element, origin, tidyAttributes(element, ["sqref"])));
}

/** No cell has two checks: where a new one of ours meets what stands, ours gives way. */
function cleared(present: readonly RulePiece[], settled: readonly Settled<RulePiece>[]): readonly Settled<RulePiece>[] {
  const standing = new Set(present);
  const theirs = union(...settled.filter(({ rule }) => standing.has(rule)).map(({ region }) => region));
  return settled
    .map(({ rule, region }) => ({ rule, region: standing.has(rule) ? region : without(region, theirs) }))
    .filter(({ region }) => region.length > 0);
}

import type { Package } from "../package.js";
import { readRelationships } from "../relationships.js";
import { walkXml } from "../xml/walkXml.js";

/** The theme's colours in the order in which styles count them: the first two pairs are the other way round than in the theme. */
const ORDER: readonly string[] = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The colours of a workbook's theme by their number in a style sheet, RRGGBB; empty where it has no theme. */
export function readTheme(pkg: Package, workbookPart: string): readonly (string | undefined)[] {
  const link = readRelationships(pkg, workbookPart).find(({ kind, external }) => kind === "theme" && !external);
  const text = link && pkg.text(link.target);
  if (!link || text === undefined) return [];
  const colors = new Map<string, string>();
  let name: string | undefined;
  walkXml(text, link.target, pkg.limits.depth, {
    open(element, attributes) {
      if (ORDER.includes(element)) name = element;
      const color = element === "srgbClr" ? attributes.get("val") : element === "sysClr" ? attributes.get("lastClr") : undefined;
      if (name !== undefined && color !== undefined && !colors.has(name)) colors.set(name, color.toUpperCase());
    },
    close(element) {
      if (element === name) name = undefined;
    },
  });
  return ORDER.map((one) => colors.get(one));
}

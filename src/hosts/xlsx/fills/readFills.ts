import type { Package } from "../package.js";
import { walkXml, type Attributes } from "../xml/walkXml.js";
import { indexedColor } from "./indexedColors.js";
import { readTheme } from "./readTheme.js";
import { tinted } from "./tinted.js";

/** The colour of each cell style's solid fill, RRGGBB; null for one without, also for a pattern or a gradient. */
export function readFills(pkg: Package, stylesPart: string | undefined, workbookPart: string): readonly (string | null)[] {
  const text = stylesPart === undefined ? undefined : pkg.text(stylesPart);
  if (stylesPart === undefined || text === undefined) return [];
  const theme = readTheme(pkg, workbookPart);
  const fills: (string | null)[] = [];
  const styles: number[] = [];
  let list: string | undefined;
  let solid = false;
  walkXml(text, stylesPart, pkg.limits.depth, {
    open(name, attributes) {
      if (name === "fills" || name === "cellXfs") list = name;
      else if (list === "cellXfs" && name === "xf") styles.push(Number(attributes.get("fillId") ?? 0));
      else if (list === "fills" && name === "fill") [fills[fills.length], solid] = [null, false];
      else if (list === "fills" && name === "patternFill") solid = attributes.get("patternType") === "solid";
      else if (solid && name === "fgColor") fills[fills.length - 1] = colorOf(attributes, theme) ?? null;
    },
    close(name) {
      if (name === list) list = undefined;
      if (name === "patternFill") solid = false;
    },
  });
  return styles.map((id) => fills[id] ?? null);
}

function colorOf(attributes: Attributes, theme: readonly (string | undefined)[]): string | undefined {
  const rgb = attributes.get("rgb");
  const number = attributes.get("theme");
  const color = rgb !== undefined ? rgb.slice(-6).toUpperCase() : number !== undefined ? theme[Number(number)] : indexedColor(Number(attributes.get("indexed") ?? NaN));
  const tint = Number(attributes.get("tint") ?? 0);
  return color !== undefined && /^[0-9A-F]{6}$/.test(color) ? tinted(color, Number.isFinite(tint) ? tint : 0) : undefined;
}

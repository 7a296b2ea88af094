import type { XmlElement } from "./elements.js";
import { attributes } from "./xml.js";

/** A small piece of a style sheet as data: a font, a fill, a cell format. */
export interface StyleNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly StyleNode[];
}

/** A style node in one call. */
export function node(name: string, pairs: Readonly<Record<string, string | number>> = {}, children: readonly StyleNode[] = []): StyleNode {
  return { name, attributes: pairs, children };
}

/** An element of an existing style sheet as a node; prefixes of the names are dropped. */
export function nodeOf(element: XmlElement): StyleNode {
  const pairs = [...element.attributes].filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"));
  return node(element.local, Object.fromEntries(pairs), element.children.map(nodeOf));
}

/** A node as XML with the prefix that its style sheet uses, "" for none. */
export function printNode(style: StyleNode, prefix: string): string {
  const name = prefix === "" ? style.name : `${prefix}:${style.name}`;
  const inner = style.children.map((child) => printNode(child, prefix)).join("");
  const open = `<${name}${attributes(style.attributes)}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** Attributes that only repeat a default or what the other attributes already say. */
const SILENT = /^(apply\w+|pivotButton)$/;
const DEFAULTS: ReadonlySet<string> = new Set(["quotePrefix=0", "horizontal=general", "vertical=bottom", "wrapText=0", "indent=0"]);

/**
 * A spelling that is equal for nodes that look equal, whatever the order of attributes and children;
 * how a style that is already there is found again, also after Excel has saved the file.
 */
export function canonical(style: StyleNode): string {
  const pairs = Object.entries(style.attributes)
    .filter(([name]) => !SILENT.test(name))
    .map(([name, value]) => `${name}=${plainBoolean(String(value))}`)
    .filter((pair) => !DEFAULTS.has(pair))
    .sort();
  return `${style.name}(${pairs.join(",")})[${style.children.map(canonical).sort().join("")}]`;
}

function plainBoolean(value: string): string {
  if (value === "true") return "1";
  return value === "false" ? "0" : value;
}

import { SaxesParser } from "saxes";
import { LIMITS } from "../limits.js";
import { Refusal } from "../refusal.js";

/** An element of a part with its place in the text, so that a splice can be made without rewriting the part. */
export interface XmlElement {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** By the name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands between its own tags, without its children's. */
  readonly text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the start tag's `>`. */
  readonly openEnd: number;
  /** Offset of the end tag's `<`; equal to `openEnd` where the element closes itself. */
  readonly closeStart: number;
  /** Offset behind the element. */
  readonly end: number;
  readonly selfClosing: boolean;
  /** Namespace prefixes in scope, "" for the default one. */
  readonly namespaces: ReadonlyMap<string, string>;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/**
 * The root element of a part's text, with offsets in UTF-16 units.
 *
 * Throws `Refusal` XML_DAMAGED, XML_TOO_DEEP or DOCTYPE_REFUSED.
 */
export function parseElements(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let tagged = -1;
  parser.on("error", (cause) => {
    throw new Refusal("XML_DAMAGED", { part }, cause);
  });
  parser.on("doctype", () => {
    throw new Refusal("DOCTYPE_REFUSED", { part });
  });
  parser.on("opentag", (tag) => {
    if (open.length >= LIMITS.depth) throw new Refusal("XML_TOO_DEEP", { part });
    const openEnd = parser.position;
    const above = open.at(-1);
    const declared = Object.entries(tag.ns ?? {});
    const inherited = above?.namespaces ?? new Map<string, string>();
    open.push({
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: "",
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
      namespaces: declared.length === 0 ? inherited : new Map([...inherited, ...declared]),
    });
    tagged = openEnd;
  });
  const onText = (piece: string): void => {
    const within = open.at(-1);
    if (within) within.text += piece;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (!element) return;
    if (!(tag.isSelfClosing && tagged === parser.position)) {
      element.end = parser.position;
      element.closeStart = text.lastIndexOf("<", element.end - 1);
    }
    const above = open.at(-1);
    if (above) above.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  if (!root) throw new Refusal("XML_DAMAGED", { part });
  return root;
}

/** The first child of that local name in the element's own namespace. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local && child.uri === element.uri);
}

/** An element's name as its own siblings write it: with the element's prefix. */
export function prefixed(element: XmlElement, local: string): string {
  return element.prefix === "" ? local : `${element.prefix}:${local}`;
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * The children that count for a reader: of an `mc:AlternateContent` those of its taken branch.
 *
 * A choice is taken where all that it requires are Microsoft's own extensions, which Excel understands; else the fallback.
 */
export function effectiveChildren(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.uri !== COMPATIBILITY || child.local !== "AlternateContent") return [child];
    const branch =
      child.children.find((option) => option.local === "Choice" && isUnderstood(option)) ??
      child.children.find((option) => option.local === "Fallback");
    return branch ? effectiveChildren(branch) : [];
  });
}

function isUnderstood(choice: XmlElement): boolean {
  const required = (choice.attributes.get("Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
  return required.every((prefix) => choice.namespaces.get(prefix)?.startsWith("http://schemas.microsoft.com/office/"));
}

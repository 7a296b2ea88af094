import { SaxesParser, type SaxesTagNS } from "saxes";
import { Refusal } from "../refusal.js";

/** An element's attributes: those without a namespace by name, those of the relationships namespace as `r:id`. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told while an XML text is walked; names come without prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes, namespace: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

const RELATIONSHIPS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Namespaces whose elements are read; the empty one for parts that leave it out. */
const READ = /^$|^http:\/\/schemas\.openxmlformats\.org\/|^http:\/\/purl\.oclc\.org\/ooxml\//;

/**
 * Walks an XML text from end to end with the conforming parser, namespaces resolved, in document order.
 *
 * Extension lists, elements of foreign namespaces and the choices of `mc:AlternateContent` are passed over (its fallback is read).
 * Throws `Refusal` XML_DAMAGED, XML_TOO_DEEP or DOCTYPE_REFUSED.
 */
export function walkXml(text: string, part: string, depthLimit: number, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let skippedFrom = Infinity;
  parser.on("doctype", () => {
    throw new Refusal("DOCTYPE_REFUSED", { part });
  });
  parser.on("error", (cause) => {
    throw new Refusal("XML_DAMAGED", { part }, cause);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > depthLimit) throw new Refusal("XML_TOO_DEEP", { part });
    if (depth > skippedFrom) return;
    if (isSkipped(tag)) skippedFrom = depth;
    else if (tag.uri !== COMPATIBILITY) listener.open?.(tag.local, attributesOf(tag), tag.uri);
  });
  parser.on("closetag", (tag) => {
    if (depth < skippedFrom && tag.uri !== COMPATIBILITY) listener.close?.(tag.local);
    if (depth === skippedFrom) skippedFrom = Infinity;
    depth -= 1;
  });
  const onText = (found: string): void => {
    if (depth < skippedFrom) listener.text?.(found);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.write(text).close();
}

function isSkipped({ local, uri }: SaxesTagNS): boolean {
  if (uri === COMPATIBILITY) return local === "Choice";
  return local === "extLst" || !READ.test(uri);
}

function attributesOf(tag: SaxesTagNS): Attributes {
  const attributes = new Map<string, string>();
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    if (uri === "") attributes.set(local, value);
    else if (RELATIONSHIPS.has(uri)) attributes.set(`r:${local}`, value);
  }
  return attributes;
}

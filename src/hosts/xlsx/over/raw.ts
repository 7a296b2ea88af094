import type { XmlElement } from "../write/elements.js";
import { withAttribute } from "../write/withAttribute.js";

/** New values of attributes; undefined takes one out. */
export type Changes = Readonly<Record<string, string | number | undefined>>;

/** An element as it is written. */
export function raw(source: string, { start, end }: XmlElement): string {
  return source.slice(start, end);
}

/**
 * An element with some attributes changed and its children made anew one by one; what stands between them stays.
 *
 * @param child gives the text of a child, "" to leave it out
 */
export function remade(source: string, element: XmlElement, changes: Changes, child?: (child: XmlElement) => string): string {
  let tag = source.slice(element.start, element.openEnd);
  for (const [name, value] of Object.entries(changes)) tag = withAttribute(tag, name, value);
  if (element.selfClosing) return tag;
  let inner = "";
  let at = element.openEnd;
  for (const one of child ? element.children : []) {
    inner += source.slice(at, one.start) + (child?.(one) ?? "");
    at = one.end;
  }
  return tag + inner + source.slice(at, element.end);
}

/** An element of our own with the prefix that a part gives its elements, "" for none. */
export function spelt(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}:`);
}

/** A list of a sheet with other members, its own attributes as they are; one that is not there yet begins with `name`. */
export function listed(source: string, list: XmlElement | undefined, name: string, prefix: string, texts: readonly string[], changes: Changes = {}): string {
  if (texts.length === 0) return "";
  let open = list ? source.slice(list.start, list.openEnd).replace(/\s*\/?>$/, ">") : spelt(`<${name}>`, prefix);
  for (const [attribute, value] of Object.entries(changes)) open = withAttribute(open, attribute, value);
  return `${open}${texts.join("")}${spelt(`</${name}>`, prefix)}`;
}

import { escapeAttribute } from "./xml.js";

/**
 * A start tag with one attribute set, added behind the others where it is not there; undefined takes it out.
 *
 * @example withAttribute('<c r="A1" s="2"/>', "r", "B7") //=> '<c r="B7" s="2"/>'
 */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const found = new RegExp(`\\s+${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const escaped = value === undefined ? undefined : escapeAttribute(String(value));
  if (found && (found[1] ?? found[2]) === escaped) return tag;
  const text = escaped === undefined ? "" : ` ${name}="${escaped}"`;
  if (found) return tag.slice(0, found.index) + text + tag.slice(found.index + found[0].length);
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return tag.slice(0, end) + text + tag.slice(end);
}

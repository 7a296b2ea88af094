import { Refusal } from "./refusal.js";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * The text of an XML part. The encoding is settled by its first bytes before anything is looked for in it.
 *
 * Throws `Refusal` ENCODING_REFUSED for anything but UTF-8 and UTF-16, and for bytes that break it; DOCTYPE_REFUSED.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal("ENCODING_REFUSED", { part }, cause);
  }
  checkProlog(text, encoding, part);
  return text;
}

/** The encoding that the first bytes show: a byte order mark, else where the zeros of `<` stand. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return "utf-16be";
  if ((a === 0xff && b === 0xfe) || (a !== undefined && a !== 0 && b === 0)) return "utf-16le";
  return "utf-8";
}

const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/;

/**
 * Refuses a text that declares an encoding other than the one it has, or that has a DOCTYPE.
 *
 * A DOCTYPE is legal only before the root element, so only what stands there is looked at.
 */
function checkProlog(text: string, encoding: Encoding, part: string): void {
  const declared = DECLARED.exec(text)?.[1]?.toLowerCase();
  const allowed = encoding === "utf-8" ? ["utf-8", "utf8", "us-ascii", "ascii"] : ["utf-16", "utf16", encoding];
  if (declared !== undefined && !allowed.includes(declared)) throw new Refusal("ENCODING_REFUSED", { part });
  let at = 0;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0) return;
    if (text.startsWith("<!--", at)) at = text.indexOf("-->", at + 4);
    else if (text.startsWith("<?", at)) at = text.indexOf("?>", at + 2);
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) throw new Refusal("DOCTYPE_REFUSED", { part });
    else return;
    if (at < 0) return;
    at += 1;
  }
}

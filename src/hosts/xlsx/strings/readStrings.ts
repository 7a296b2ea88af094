import { decodeXml, encodingOf } from "../decodeXml.js";
import type { Limits } from "../limits.js";
import { Refusal } from "../refusal.js";
import { Unsure } from "../xml/unsure.js";
import { scanStrings } from "./scanStrings.js";
import { unescape } from "./unescape.js";
import { walkStrings } from "./walkStrings.js";

/** The shared strings of a part, each at most one character longer than the limit so that a cut shows. */
export function readStrings(bytes: Uint8Array, part: string, limits: Limits): readonly string[] {
  if (encodingOf(bytes) !== "utf-8") return walked(bytes, part, limits);
  try {
    return scanned(bytes, part, limits);
  } catch (cause) {
    if (!(cause instanceof Unsure)) throw cause;
    return walked(bytes, part, limits);
  }
}

/** The strings by the byte scanner, the rest of the part checked by the conforming parser. Throws `Unsure`. */
export function scanned(bytes: Uint8Array, part: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  const rest = scanStrings(bytes, collector(strings, limits));
  walkStrings(decodeXml(rest, part), part, limits.depth, () => {
    throw new Unsure(0);
  });
  return strings;
}

/** The strings by the conforming parser alone. */
export function walked(bytes: Uint8Array, part: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  walkStrings(decodeXml(bytes, part), part, limits.depth, collector(strings, limits));
  return strings;
}

function collector(strings: string[], limits: Limits): (text: string) => void {
  return (text) => {
    if (strings.length >= limits.strings) throw new Refusal("TOO_MANY_CELLS", { limit: limits.strings });
    strings.push(unescape(text).slice(0, limits.characters + 1));
  };
}

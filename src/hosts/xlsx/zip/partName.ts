import { Refusal } from "../refusal.js";

const STRICT = new TextDecoder("utf-8", { fatal: true });
const LATIN = new TextDecoder("latin1");

function decode(raw: Uint8Array): string {
  try {
    return STRICT.decode(raw);
  } catch {
    return LATIN.decode(raw);
  }
}

/**
 * The part name of an entry's name: `\` becomes `/`.
 *
 * Throws `Refusal` UNSAFE_PART_NAME where it is absolute, climbs out of the package, or holds control characters.
 */
export function partName(raw: Uint8Array): string {
  const name = decode(raw).replaceAll("\\", "/");
  const unsafe =
    name === "" || name.startsWith("/") || /^[A-Za-z]:/.test(name) || /\p{Cc}/u.test(name) || name.split("/").some((step) => step === "..");
  if (unsafe) throw new Refusal("UNSAFE_PART_NAME", { part: name.replace(/\p{Cc}/gu, "?").slice(0, 120) });
  return name;
}

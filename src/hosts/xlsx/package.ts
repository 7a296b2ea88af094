import { decodeXml } from "./decodeXml.js";
import { LIMITS, megabytes, type Limits } from "./limits.js";
import { Refusal } from "./refusal.js";
import { refuseOther } from "./refuseOther.js";
import type { Entry } from "./zip/entry.js";
import { inflateEntry } from "./zip/inflateEntry.js";
import { inflateAnywhere, type Inflater } from "./zip/inflater.js";
import { readDirectory } from "./zip/readDirectory.js";

/** An opened .xlsx or .xlsm: names and sizes are checked, parts are inflated when asked for. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  /** By part name, in the order of the file; `has` and `get` ask for the exact letter case, `part` and `text` do not. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The name of a part as the file writes it, whatever the letter case asked for. */
  find(name: string): string | undefined;
  /** The inflated bytes of a part; undefined where there is none. Throws `Refusal` SIZE_LIE, CRC_MISMATCH, ZIP_DAMAGED. */
  part(name: string): Uint8Array | undefined;
  /** The decoded text of an XML part. Throws `Refusal` as `part`, and ENCODING_REFUSED, DOCTYPE_REFUSED. */
  text(name: string): string | undefined;
}

/**
 * The package in a file's bytes, with every check that needs no inflating.
 *
 * Throws `Refusal`: what is no zip is named (an old .xls, a CSV, a file with a password).
 */
export function openPackage(bytes: Uint8Array, limits: Partial<Limits> = {}, inflate: Inflater = inflateAnywhere): Package {
  const bounds: Limits = { ...LIMITS, ...limits };
  if (bytes.length > bounds.fileBytes) throw new Refusal("FILE_TOO_LARGE", { limit: megabytes(bounds.fileBytes) });
  refuseOther(bytes);
  const entries = new Map(readDirectory(bytes, bounds).map((entry) => [entry.name, entry]));
  const byLowerCase = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  const find = (name: string): string | undefined => byLowerCase.get(name.toLowerCase());
  const part = (name: string): Uint8Array | undefined => {
    const entry = entries.get(find(name) ?? "");
    return entry && inflateEntry(bytes, entry, inflate);
  };
  const text = (name: string): string | undefined => {
    const found = part(name);
    return found && decodeXml(found, name);
  };
  return { bytes, limits: bounds, entries, find, part, text };
}

import { Refusal } from "../refusal.js";
import { crc32 } from "./crc32.js";
import type { Entry } from "./entry.js";
import type { Inflater } from "./inflater.js";

/** The bytes of an entry, exactly as many as it states and with its CRC. Throws `Refusal` SIZE_LIE, CRC_MISMATCH or ZIP_DAMAGED. */
export function inflateEntry(bytes: Uint8Array, entry: Entry, inflate: Inflater): Uint8Array {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const part = entry.method === 0 ? data : inflated(data, entry, inflate);
  if (crc32(part) !== entry.crc) throw new Refusal("CRC_MISMATCH", { part: entry.name });
  return part;
}

function inflated(data: Uint8Array, { name, size }: Entry, inflate: Inflater): Uint8Array {
  let part: Uint8Array | null;
  try {
    part = inflate(data, size);
  } catch (cause) {
    throw new Refusal("ZIP_DAMAGED", {}, cause);
  }
  if (part?.length !== size) throw new Refusal("SIZE_LIE", { part: name });
  return part;
}

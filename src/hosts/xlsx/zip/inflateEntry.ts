import { Inflate } from "fflate";
import { Refusal } from "../refusal.js";
import { crc32 } from "./crc32.js";
import type { Entry } from "./entry.js";

/** Deflate yields at most 1,032 bytes a byte, so no step makes more than about 8 MB before it is counted. */
const STEP = 8 * 1024;

/** The bytes of an entry, exactly as many as it states and with its CRC. Throws `Refusal` SIZE_LIE, CRC_MISMATCH or ZIP_DAMAGED. */
export function inflateEntry(bytes: Uint8Array, entry: Entry): Uint8Array {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const part = entry.method === 0 ? data : inflate(data, entry);
  if (crc32(part) !== entry.crc) throw new Refusal("CRC_MISMATCH", { part: entry.name });
  return part;
}

function inflate(data: Uint8Array, { name, size }: Entry): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refusal("SIZE_LIE", { part: name });
    part.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("ZIP_DAMAGED", {}, cause);
  }
  if (filled !== size) throw new Refusal("SIZE_LIE", { part: name });
  return part;
}

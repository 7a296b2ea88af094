import { deflateSync } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32.js";

/** One entry of a zip made for a test; every stated figure can be made a lie. */
export interface Part {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  /** Compressed bytes as they are, nothing deflated. */
  readonly raw?: Uint8Array;
  /** Name in the local header, where it differs from the directory. */
  readonly localName?: string;
  /** Points at the local header of the entry with this index instead of writing its own. */
  readonly sameAs?: number;
  /** The byte of its local header, which stands somewhere already. */
  readonly offset?: number;
  /** Sizes and CRC stand behind the data, as streaming writers do it. */
  readonly descriptor?: boolean;
}

const encoder = new TextEncoder();

function header(signature: number, length: number, fields: readonly (readonly [number, number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  for (const [at, value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
  }
  return bytes;
}

/** A zip of these entries, byte for byte as asked. */
export function makeZip(parts: readonly Part[], prefix: Uint8Array = new Uint8Array()): Uint8Array {
  const chunks: Uint8Array[] = [prefix];
  const records: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = prefix.length;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    at += chunk.length;
  };
  for (const part of parts) {
    const content = part.bytes ?? encoder.encode(part.text ?? "");
    const data = part.raw ?? (part.stored ? content : deflateSync(content));
    const name = encoder.encode(part.name);
    const localName = encoder.encode(part.localName ?? part.name);
    const flags = (part.flags ?? 0x800) | (part.descriptor ? 8 : 0);
    const method = part.method ?? (part.stored ? 0 : 8);
    const sums = [part.crc ?? crc32(content), part.compressedSize ?? data.length, part.size ?? content.length] as const;
    const local = part.descriptor ? ([0, 0, 0] as const) : sums;
    const own = part.offset ?? (part.sameAs === undefined ? undefined : offsets[part.sameAs]);
    const offset = own ?? at;
    offsets.push(offset);
    if (own === undefined) {
      push(header(0x04034b50, 30, [[4, 20, 2], [6, flags, 2], [8, method, 2], [14, local[0], 4], [18, local[1], 4], [22, local[2], 4], [26, localName.length, 2]]));
      push(localName);
      push(data);
      if (part.descriptor) push(header(0x08074b50, 16, [[4, sums[0], 4], [8, sums[1], 4], [12, sums[2], 4]]));
    }
    records.push(
      header(0x02014b50, 46, [[4, 20, 2], [6, 20, 2], [8, flags, 2], [10, method, 2], [16, sums[0], 4], [20, sums[1], 4], [24, sums[2], 4], [28, name.length, 2], [42, offset, 4]]),
      name,
    );
  }
  const start = at;
  records.forEach(push);
  const size = at - start;
  push(header(0x06054b50, 22, [[8, parts.length, 2], [10, parts.length, 2], [12, size, 4], [16, start, 4]]));
  const out = new Uint8Array(at);
  let filled = 0;
  for (const chunk of chunks) {
    out.set(chunk, filled);
    filled += chunk.length;
  }
  return out;
}

const TABLES = makeTables();

function makeTables(): readonly Int32Array[] {
  const tables = Array.from({ length: 8 }, () => new Int32Array(256));
  const first = tables[0] ?? new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc;
  }
  for (let k = 1; k < 8; k += 1) {
    const before = tables[k - 1] ?? first;
    tables[k]?.set(before.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0)));
  }
  return tables;
}

const NONE = new Int32Array(256);
const [T0 = NONE, T1 = NONE, T2 = NONE, T3 = NONE, T4 = NONE, T5 = NONE, T6 = NONE, T7 = NONE] = TABLES;

/**
 * The CRC-32 of bytes, as zip has it. Eight bytes a step, since 112 MB of sheets are checked on the way.
 *
 * @example crc32(new TextEncoder().encode("123456789")) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (; at + 8 <= bytes.length; at += 8) {
    const a = crc ^ words.getInt32(at, true);
    const b = words.getInt32(at + 4, true);
    crc =
      (T7[a & 255] as number) ^ (T6[(a >>> 8) & 255] as number) ^ (T5[(a >>> 16) & 255] as number) ^ (T4[a >>> 24] as number) ^
      (T3[b & 255] as number) ^ (T2[(b >>> 8) & 255] as number) ^ (T1[(b >>> 16) & 255] as number) ^ (T0[b >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (T0[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}

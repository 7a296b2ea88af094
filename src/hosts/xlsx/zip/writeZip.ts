import { deflateSync } from "fflate";
import { crc32 } from "./crc32.js";
import type { Entry } from "./entry.js";

const RECORD_LENGTH = 46;
const LOCAL_LENGTH = 30;
const SIZES_FOLLOW = 8;
const UTF8 = 0x800;
/** 1980-01-01, the first day a zip knows: the same parts always make the same bytes. */
const FIRST_DAY = 0x21;

interface Written {
  readonly record: Uint8Array;
  readonly name: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * A zip of the given entries in their order, each kept one with its compressed bytes, name and directory record as they were,
 * then the added parts in the order of the map. Deterministic.
 *
 * @param changed new bytes by the exact `name` of an entry, or by a new part's name
 */
export function writeZip(bytes: Uint8Array, entries: readonly Entry[], changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const kept = new Set<string>();
  const all: Written[] = entries.map((entry) => {
    kept.add(entry.name);
    const part = changed.get(entry.name);
    return part ? packed(entry.rawName, part, entry.flags & UTF8) : copied(bytes, entry);
  });
  for (const [name, part] of changed) {
    if (!kept.has(name)) all.push(packed(new TextEncoder().encode(name), part, /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8));
  }
  return assemble(all);
}

function copied(bytes: Uint8Array, entry: Entry): Written {
  const record = entry.record.slice();
  const view = new DataView(record.buffer);
  view.setUint16(8, entry.flags & ~SIZES_FOLLOW, true);
  return { record, name: entry.rawName, data: bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize) };
}

function packed(name: Uint8Array, part: Uint8Array, flags: number): Written {
  const data = deflateSync(part, { level: 6 });
  const record = new Uint8Array(RECORD_LENGTH + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, flags, true);
  view.setUint16(10, 8, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint32(16, crc32(part), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, part.length, true);
  view.setUint16(28, name.length, true);
  record.set(name, RECORD_LENGTH);
  return { record, name, data };
}

function assemble(all: readonly Written[]): Uint8Array {
  const bodies = all.reduce((sum, { name, data }) => sum + LOCAL_LENGTH + name.length + data.length, 0);
  const records = all.reduce((sum, { record }) => sum + record.length, 0);
  const out = new Uint8Array(bodies + records + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let recordAt = bodies;
  for (const { record, name, data } of all) {
    out.set(record, recordAt);
    view.setUint32(recordAt + 42, at, true);
    recordAt += record.length;
    view.setUint32(at, 0x04034b50, true);
    out.set(record.subarray(6, 28), at + 4);
    view.setUint16(at + 26, name.length, true);
    out.set(name, at + LOCAL_LENGTH);
    out.set(data, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + data.length;
  }
  view.setUint32(recordAt, 0x06054b50, true);
  view.setUint16(recordAt + 8, all.length, true);
  view.setUint16(recordAt + 10, all.length, true);
  view.setUint32(recordAt + 12, records, true);
  view.setUint32(recordAt + 16, bodies, true);
  return out;
}

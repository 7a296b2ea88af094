import { Refusal } from "../refusal.js";
import { megabytes, type Limits } from "../limits.js";
import type { Entry } from "./entry.js";
import { partName } from "./partName.js";

const END = 0x06054b50;
const END_LENGTH = 22;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const SIZES_FOLLOW = 8;
const ENCRYPTED = 0x2041;
const ZIP64 = 0xffffffff;

/**
 * The entries of a zip in the order of its directory, names and sizes checked, nothing inflated.
 *
 * Throws `Refusal` for a directory that two readers could read differently, or that states more than the limits allow.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const length = view.getUint32(end + 12, true);
  const severalDisks = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (severalDisks || count === 0xffff || start + length > end) throw damaged();
  if (count > limits.parts) throw new Refusal("TOO_MANY_PARTS", { limit: limits.parts });
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    const entry = readRecord(bytes, view, at, start + length);
    at += entry.record.length;
    entries.push(entry);
  }
  checkNames(entries);
  checkSizes(entries, limits);
  checkSpans(entries, start);
  return entries;
}

function damaged(): Refusal {
  return new Refusal("ZIP_DAMAGED", {});
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged();
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): Entry {
  if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const next = at + RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw damaged();
  const rawName = bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength);
  const name = partName(rawName);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new Refusal("ENCRYPTED", {});
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged();
  const crc = view.getUint32(at + 16, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (compressedSize === ZIP64 || size === ZIP64 || local === ZIP64) throw damaged();
  if (method === 0 && compressedSize !== size) throw new Refusal("SIZE_LIE", { part: name });
  const stated = { name, rawName, method, flags, crc, compressedSize, size, record: bytes.subarray(at, next) } as const;
  return { ...stated, dataStart: readLocal(bytes, view, local, stated) };
}

/** Where the data begins; the local header must tell the same story as the directory. */
function readLocal(bytes: Uint8Array, view: DataView, at: number, stated: Omit<Entry, "dataStart">): number {
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged();
  const nameLength = view.getUint16(at + 26, true);
  const nameStart = at + LOCAL_LENGTH;
  const dataStart = nameStart + nameLength + view.getUint16(at + 28, true);
  if (dataStart + stated.compressedSize > bytes.length) throw damaged();
  const sameName = nameLength === stated.rawName.length && stated.rawName.every((byte, i) => bytes[nameStart + i] === byte);
  if (!sameName || view.getUint16(at + 8, true) !== stated.method) throw damaged();
  if (!(view.getUint16(at + 6, true) & SIZES_FOLLOW)) {
    const sameSizes = view.getUint32(at + 18, true) === stated.compressedSize && view.getUint32(at + 22, true) === stated.size;
    if (!sameSizes) throw new Refusal("SIZE_LIE", { part: stated.name });
    if (view.getUint32(at + 14, true) !== stated.crc) throw new Refusal("CRC_MISMATCH", { part: stated.name });
  }
  return dataStart;
}

function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Refusal("DUPLICATE_PART", { part: name });
    seen.add(key);
  }
}

function checkSizes(entries: readonly Entry[], limits: Limits): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (size > limits.partBytes) throw new Refusal("PART_TOO_LARGE", { part: name, limit: megabytes(limits.partBytes) });
    if (total > limits.totalBytes) throw new Refusal("PART_TOO_LARGE", { part: name, limit: megabytes(limits.totalBytes) });
    if (size > limits.ratioFrom && size > compressedSize * limits.ratio) throw new Refusal("BOMB_RATIO", { part: name });
  }
}

function checkSpans(entries: readonly Entry[], directory: number): void {
  const inFileOrder = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  let free = 0;
  for (const { rawName, dataStart, compressedSize } of inFileOrder) {
    if (dataStart - LOCAL_LENGTH - rawName.length < free) throw damaged();
    free = dataStart + compressedSize;
  }
  if (free > directory) throw damaged();
}

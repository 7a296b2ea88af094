import { inflateRawSync } from "node:zlib";
import type { Inflater } from "../hosts/xlsx/zip/inflater.js";

/** The most bytes that deflate makes of one. */
const RATIO = 1032;

/** Node's own inflater, four times as fast as one in JavaScript and bound by the same size; a whole part is one chunk, never more than its bytes can give. */
export const inflateInNode: Inflater = (data, size) => {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, Math.min(size + 1, RATIO * (data.length + 1))) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
};

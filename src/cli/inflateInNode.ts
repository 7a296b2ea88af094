import { inflateRawSync } from "node:zlib";
import type { Inflater } from "../hosts/xlsx/zip/inflater.js";

const MB = 1024 * 1024;

/** Node's own inflater, four times as fast as one in JavaScript and bound by the same size. */
export const inflateInNode: Inflater = (data, size) => {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize: Math.min(MB, Math.max(64, size + 1)) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
};

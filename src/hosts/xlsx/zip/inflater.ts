import { Inflate, inflateSync } from "fflate";

/**
 * Gives the bytes that deflated ones stand for, or null as soon as there are more than `size`, so that a bomb is left in time.
 *
 * May give fewer; throws for bytes that are no deflate.
 */
export type Inflater = (data: Uint8Array, size: number) => Uint8Array | null;

/** Deflate yields at most 1,032 bytes a byte, so no step makes more than about 4 MB before it is counted, and leaves no more than five times that behind: its buffer doubles as it grows, and is copied. */
const STEP = 4 * 1024;

/** The inflater that every place has, a browser included. */
export const inflateAnywhere: Inflater = (data, size) => (data.length <= STEP ? atOnce(data, size) : null) ?? inSteps(data, size);

/** Most parts of a mailed workbook are smaller than a step, and the steps' own memory would take longer than they; null where it is not just as stated. */
function atOnce(data: Uint8Array, size: number): Uint8Array | null {
  try {
    const part = inflateSync(data, { out: new Uint8Array(size + 1) });
    return part.length === size ? part : null;
  } catch {
    return null;
  }
}

function inSteps(data: Uint8Array, size: number): Uint8Array | null {
  const part = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) part.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length && filled <= size; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  return filled > size ? null : part.subarray(0, filled);
}

import { Refusal } from "./refusal.js";
import { crc32 } from "./zip/crc32.js";

/**
 * A refusal for whatever was thrown: itself, OUT_OF_MEMORY, or INTERNAL with an id that is the same for the same fault.
 *
 * An INTERNAL is a defect of the reader; the cause stays with it.
 */
export function asRefusal(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  if (/allocation failed|out of memory|invalid (?:typed )?array (?:buffer )?length/i.test(text)) return new Refusal("OUT_OF_MEMORY", {}, cause);
  return new Refusal("INTERNAL", { id: crc32(new TextEncoder().encode(text)).toString(16).padStart(8, "0") }, cause);
}

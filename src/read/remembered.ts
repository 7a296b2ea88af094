import type { CellValue } from "../model/workbook.js";
import type { CellReader } from "./columnReader.js";

/** Distinct words kept; a column of names or choices has far fewer. */
const KEPT = 5000;

/** A reader that reads each typed word once: the names and choices of 145,600 rows are a few hundred words. */
export function remembered(read: (value: CellValue) => unknown): CellReader {
  const known = new Map<string, unknown>();
  return (value) => {
    if (typeof value !== "string") return read(value);
    const found = known.get(value);
    if (found !== undefined || known.has(value)) return found;
    if (known.size >= KEPT) known.clear();
    const made = read(value);
    known.set(value, made);
    return made;
  };
}

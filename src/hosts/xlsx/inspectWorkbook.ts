import type { FileFinding } from "../../model/workbook.js";
import { asRefusal } from "./asRefusal.js";
import type { Limits } from "./limits.js";
import { openPackage } from "./package.js";
import { readWorkbook } from "./readWorkbook.js";
import type { Refusal } from "./refusal.js";
import type { RefusalCode } from "./refusalCode.js";

/** What a look at a file found. */
export interface Inspection {
  readonly outcome: "READ" | RefusalCode;
  readonly sheets: number;
  /** Filled cells of all worksheets. */
  readonly cells: number;
  readonly findings: readonly FileFinding[];
  /** Why it was not read, undefined where it was. */
  readonly refusal: Refusal | undefined;
}

/** Opens and reads a file only to say whether and how it can be read. Never throws. */
export function inspectWorkbook(bytes: Uint8Array, fileName: string | null, limits: Partial<Limits> = {}): Inspection {
  try {
    const { sheets, findings } = readWorkbook(openPackage(bytes, limits), fileName);
    let cells = 0;
    for (const { rows } of sheets) for (const row of rows) for (const value of row) if (value !== null) cells += 1;
    return { outcome: "READ", sheets: sheets.length, cells, findings, refusal: undefined };
  } catch (cause) {
    const refusal = asRefusal(cause);
    return { outcome: refusal.code, sheets: 0, cells: 0, findings: [], refusal };
  }
}

import type { FileFinding, Workbook } from "../../model/workbook.js";
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
  /** What was read, undefined where it was not. */
  readonly workbook: Workbook | undefined;
}

/** Opens and reads a file only to say whether and how it can be read. Never throws. */
export function inspectWorkbook(bytes: Uint8Array, fileName: string | null, limits: Partial<Limits> = {}): Inspection {
  try {
    const workbook = readWorkbook(openPackage(bytes, limits), fileName);
    const { sheets, findings } = workbook;
    let cells = 0;
    for (const { rows } of sheets) for (const row of rows) for (const value of row) if (value !== null) cells += 1;
    return { outcome: "READ", sheets: sheets.length, cells, findings, refusal: undefined, workbook };
  } catch (cause) {
    const refusal = asRefusal(cause);
    return { outcome: refusal.code, sheets: 0, cells: 0, findings: [], refusal, workbook: undefined };
  }
}

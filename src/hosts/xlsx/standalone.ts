import type { Drawing } from "../../model/drawing.js";
import { creating } from "../../model/writePlan.js";
import { newWorkbook } from "./newWorkbook.js";
import { openPackage } from "./package.js";
import { writeWorkbook } from "./writeWorkbook.js";

/** The bytes of a workbook that holds these drawings and nothing else: no hidden sheet, no author, no trace of another file. */
export function standalone(drawings: readonly Drawing[], version: string): Uint8Array {
  return writeWorkbook(openPackage(newWorkbook()), drawings.map((drawing) => creating(drawing, version)));
}

import { newWorkbook } from "../../src/hosts/xlsx/newWorkbook.js";
import { openPackage } from "../../src/hosts/xlsx/package.js";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook.js";
import type { DrawnCell } from "../../src/model/drawing.js";
import type { Sheet } from "../../src/model/workbook.js";
import { creating } from "../../src/model/writePlan.js";
import { drawing, row } from "./drawings.js";

/** Sheets that a person typed without us, as the bytes of a file; only texts and numbers. */
export function ownFile(sheets: readonly Pick<Sheet, "name" | "rows">[]): Uint8Array {
  const plans = sheets.map(({ name, rows }) => {
    const drawn = rows.map((cells) => row(cells.map((value): DrawnCell | null => (typeof value === "string" || typeof value === "number" ? { value, role: "input", format: typeof value === "string" ? "text" : "general" } : null))));
    return creating(drawing(drawn, { key: null, name }), "0.1.0");
  });
  return writeWorkbook(openPackage(newWorkbook()), plans);
}

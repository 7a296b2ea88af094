import { inspectWorkbook } from "../../src/hosts/xlsx/inspectWorkbook.js";
import { Refusal } from "../../src/hosts/xlsx/refusal.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { HostFailure } from "../../src/hosts/failure.js";
import { planWrites } from "../../src/merge/planWrites.js";
import type { Drawing } from "../../src/model/drawing.js";

/** How a mutant ended: read, refused by a code, or what it did that no file may do. */
export interface Tried {
  readonly outcome: string;
  readonly crash: string | null;
}

/**
 * Reads a mutant as a mailed file, and where it can be read draws over it and reads it again.
 *
 * It must be read or refused with a code. One that was read is drawn into, with the person's own cells as they were, or refused with a code.
 */
export async function tryMutant(bytes: Uint8Array, drawing: Drawing): Promise<Tried> {
  const { outcome, refusal, workbook } = inspectWorkbook(bytes, "mutant.xlsx");
  if (!workbook) return { outcome, crash: outcome === "INTERNAL" ? String(refusal?.cause instanceof Error ? refusal.cause.stack : refusal?.cause) : null };
  try {
    const host = new XlsxHost(bytes, "mutant.xlsx");
    await host.write(planWrites(workbook, [drawing], "0.1.0").writes);
    const after = await host.read();
    const own = workbook.sheets.filter(({ marker }) => marker === null);
    const changed = own.find((sheet) => JSON.stringify(after.sheets.find(({ name }) => name === sheet.name)?.rows) !== JSON.stringify(sheet.rows));
    return { outcome: "READ, drawn", crash: changed ? `the cells of ${changed.name} changed when a sheet was drawn` : null };
  } catch (cause) {
    if (cause instanceof HostFailure || cause instanceof Refusal) return { outcome: `READ, drawing ${cause.code}`, crash: null };
    return { outcome: "crash", crash: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

import { PANE_LIMITS } from "../hosts/xlsx/limits.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";

/** A file's workbook within the pane's limits. Throws `Refusal`. */
export function openFile(bytes: Uint8Array, name: string): XlsxHost {
  return new XlsxHost(bytes, name, PANE_LIMITS);
}

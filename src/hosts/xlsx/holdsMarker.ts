import { MARKER_NAME } from "../../model/marker.js";
import { openPackage } from "./package.js";
import { readStructure } from "./readStructure.js";
import { Refusal } from "./refusal.js";

/** Whether a file is a workbook with a sheet of ours in it; false for anything that cannot be read. */
export function holdsMarker(bytes: Uint8Array): boolean {
  try {
    return readStructure(openPackage(bytes)).definedNames.some(({ name, localSheetId }) => name === MARKER_NAME && localSheetId !== undefined);
  } catch (cause) {
    if (cause instanceof Refusal) return false;
    throw cause;
  }
}

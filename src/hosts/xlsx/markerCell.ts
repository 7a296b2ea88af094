import { MARKER_NAME } from "../../model/marker.js";
import { parseRef } from "./sheet/cellRef.js";
import type { DefinedName } from "./structure.js";

/** The marker cell of a listed sheet by its sheet-scoped name, 0-based, or null where it has none. */
export function markerCell(names: readonly DefinedName[], listedAt: number): { readonly row: number; readonly column: number } | null {
  const name = names.find((one) => one.name === MARKER_NAME && one.localSheetId === listedAt);
  const place = name && parseRef(name.text.slice(name.text.lastIndexOf("!") + 1));
  return place ? { row: place.row - 1, column: place.column - 1 } : null;
}

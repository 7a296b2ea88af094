import { boardOf } from "../model/boards/boardOf.js";
import { markerOf, type Marker } from "../model/marker.js";
import type { BoardThere } from "../model/overview.js";
import type { Workbook } from "../model/workbook.js";

/** The sheets that runs made, by their present names, but for the memory, which nobody sees. */
export function ourSheets(workbook: Workbook): readonly string[] {
  return named(workbook, () => true);
}

/** The sheets that a run left half written, by their present names; a memory that was broken off harms nobody, and the next run writes it. */
export function unfinishedSheets(workbook: Workbook): readonly string[] {
  return named(workbook, ({ state }) => state === "writing");
}

/** The boards on request that runs made, by their present names. */
export function ourBoards({ sheets }: Workbook): readonly BoardThere[] {
  return sheets.flatMap((sheet) => {
    const key = boardOf(markerOf(sheet)?.key ?? null);
    return key ? [{ key, sheet: sheet.name }] : [];
  });
}

function named({ sheets }: Workbook, isMeant: (marker: Marker) => boolean): readonly string[] {
  return sheets.flatMap((sheet) => {
    const marker = markerOf(sheet);
    return marker && marker.key.kind !== "memory" && isMeant(marker) ? [sheet.name] : [];
  });
}

import { contentHash, markerOf } from "../model/marker.js";
import type { CellValue, Sheet, Workbook } from "../model/workbook.js";

const STATED = /[0-9a-f]{16}/u;

/** A hash of what people may type into a team's workbook: all sheets that are not ours, but for the line that counts itself. */
export function fingerprintOf({ sheets }: Workbook): string {
  const rows = sheets.filter((sheet) => markerOf(sheet) === undefined).flatMap(({ name, rows: own }): readonly (readonly CellValue[])[] => [[name], ...own.slice(1)]);
  return contentHash(rows, null);
}

/** The sheet of a team's workbook that somebody has typed into since it was made: its intake sheet states what stood there. Undefined where nothing is another, or no roll-up made it. */
export function typedSince(workbook: Workbook): Sheet | undefined {
  const intake = workbook.sheets.find((sheet) => markerOf(sheet)?.key.kind === "intake");
  if (!intake) return undefined;
  const stated = intake.rows.flat().flatMap((value) => (typeof value === "string" && !value.startsWith("zfp|") ? (STATED.exec(value)?.[0] ?? []) : []));
  return stated.includes(fingerprintOf(workbook)) ? undefined : intake;
}

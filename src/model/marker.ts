import { SHEET_KINDS, type SheetKey } from "./drawing.js";
import type { CellValue, Sheet } from "./workbook.js";

/** The sheet-scoped defined name that leads to a generated sheet's marker cell. */
export const MARKER_NAME = "ZFP_MARKER";

/** What a generated sheet says of itself in its marker cell; one line of text that survives WPS and LibreOffice. */
export interface Marker {
  readonly version: string;
  readonly key: SheetKey;
  /** The Monday of the week drawn, or "". */
  readonly week: string;
  /** `writing` while a run is under way, `done` after it. */
  readonly state: "writing" | "done";
  /** `contentHash` of the sheet as it was drawn. */
  readonly hash: string;
}

const FIELDS = 7;

/**
 * The marker as its cell holds it; `parseMarker` is the way back.
 *
 * @example markerText(marker) //=> "zfp|0.1.0|review|销售甲|2025-08-11|done|3f2a…"
 */
export function markerText(marker: Marker): string {
  const subject = encodeURIComponent(marker.key.subject);
  return ["zfp", marker.version, marker.key.kind, subject, marker.week, marker.state, marker.hash].join("|");
}

/** The marker that a text is, or undefined where it is none: then the sheet is not ours. */
export function parseMarker(text: CellValue | undefined): Marker | undefined {
  if (typeof text !== "string") return undefined;
  const fields = text.split("|");
  const [sign, version, kind, subject, week, state, hash] = fields;
  if (fields.length !== FIELDS || sign !== "zfp" || !version || !kind || !isKind(kind)) return undefined;
  if (subject === undefined || week === undefined || hash === undefined) return undefined;
  if (state !== "writing" && state !== "done") return undefined;
  try {
    return { version, key: { kind, subject: decodeURIComponent(subject) }, week, state, hash };
  } catch {
    return undefined;
  }
}

function isKind(text: string): text is SheetKey["kind"] {
  return SHEET_KINDS.some((kind) => kind === text);
}

/** The marker of a sheet, or undefined where it is not one of ours. */
export function markerOf(sheet: Sheet): Marker | undefined {
  return sheet.marker ? parseMarker(sheet.rows[sheet.marker.row]?.[sheet.marker.column]) : undefined;
}

/** The sheet of ours that a key is of, with its marker; undefined where there is none. */
export function findMarked(sheets: readonly Sheet[], key: SheetKey | null): { readonly sheet: Sheet; readonly marker: Marker } | undefined {
  for (const sheet of sheets) {
    const marker = markerOf(sheet);
    if (marker && marker.key.kind === key?.kind && marker.key.subject === key.subject) return { sheet, marker };
  }
  return undefined;
}

/**
 * A short hash of what cells show, in reading order, blanks left out; the same on every host.
 *
 * Tells whether a person has edited a generated sheet; it is no protection against forgery.
 */
export function contentHash(rows: readonly (readonly CellValue[])[], skip: { readonly row: number; readonly column: number } | null): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const feed = (text: string): void => {
    for (let i = 0; i < text.length; i += 1) {
      low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
      high = Math.imul(high ^ text.charCodeAt(i), 0x5bd1e995) ^ (high >>> 15);
    }
  };
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === "" || (skip?.row === row && skip.column === column)) return;
      feed(`${row},${column}:${typeof value === "object" ? value.error : String(value)};`);
    });
  });
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Whether a person changed a generated sheet since it was drawn. A sheet that a run left half written counts as not edited. */
export function isEdited(sheet: Sheet, marker: Marker): boolean {
  return marker.state === "done" && contentHash(sheet.rows, sheet.marker) !== marker.hash;
}

import { parseRef } from "../sheet/cellRef.js";

/** One corner of a reference, from 0; a whole column has no row, a whole row no column. A fixed one has a `$`. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A place that a formula refers to. */
export interface Reference {
  readonly kind: "reference";
  readonly text: string;
  /** What stands before it as written, with its `!`; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

/** A piece of a formula: a reference, the name of a function that is called, or anything else as it is written. */
export type Piece = Reference | { readonly kind: "call" | "other"; readonly text: string };

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!|\[\d+\]!|'(?:[^']|'')+'!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const PLACE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#(?:DIV\/0!|N\/A|[A-Z_]+[!?]?)`,
    String.raw`(?<prefix>${SHEET})?(?<place>${PLACE})(?![\p{L}\p{N}_.(!\\?[])`,
    SHEET,
    BRACKETS,
    String.raw`(?<word>${WORD})(?<call>\()?`,
    String.raw`\d+\.?\d*(?:[eE][+-]?\d+)?`,
    String.raw`[^]`,
  ].join("|"),
  "gu",
);

/**
 * A formula without its `=` in pieces that join to the same text. Texts in quotes, sheet names and the columns of tables are never taken for places.
 *
 * @example formulaPieces("SUM($B5)") //=> a call `SUM`, `(`, a reference to B5 with a fixed column, `)`
 */
export function formulaPieces(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: text, groups = {} } of formula.matchAll(PIECES)) {
    const { prefix, place, word, call } = groups;
    const reference = place === undefined ? undefined : referenceOf(text, prefix ?? "", place);
    if (reference) pieces.push(reference);
    else if (word !== undefined && call !== undefined) pieces.push({ kind: "call", text: word }, { kind: "other", text: call });
    else pieces.push({ kind: "other", text });
  }
  return pieces;
}

function referenceOf(text: string, prefix: string, place: string): Reference | undefined {
  const [first = "", second] = place.split(":");
  const from = cornerOf(first);
  const to = second === undefined ? null : cornerOf(second);
  return from && to !== undefined ? { kind: "reference", text, prefix, from, to } : undefined;
}

function cornerOf(text: string): Corner | undefined {
  const parts = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d{1,7}))?$/.exec(text);
  if (!parts) return undefined;
  const [, fixedColumn = "", letters, fixedRow = "", digits] = parts;
  const place = parseRef(`${letters ?? "A"}${digits ?? "1"}`);
  if (!place) return undefined;
  return {
    row: digits === undefined ? null : place.row - 1,
    column: letters === undefined ? null : place.column - 1,
    fixedRow: fixedRow !== "",
    fixedColumn: fixedColumn !== "",
  };
}

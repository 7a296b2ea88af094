import type { Area } from "../../../model/workbook.js";
import { formulaPieces, type Corner, type Reference } from "../formula/formulaPieces.js";
import { isSheet, isSpan } from "../formula/isSheet.js";
import { printReference } from "../formula/printReference.js";
import { LAST_COLUMN, LAST_ROW, type Ground } from "./ground.js";
import { isJoined } from "./moveFormula.js";
import type { Count, Moves } from "./moves.js";

/** The cell that the loose places of a rule's formula are counted from: the first of its area. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** In which count a formula's places are, and how they move; null for one of the new drawing itself. */
export interface Origin {
  readonly ground: Ground;
  readonly count: Count;
}

/**
 * The formula of a conditional format or a validation, told of another first cell: fixed places follow what they refer to, loose ones
 * keep their distance.
 *
 * Undefined where a fixed place is taken out or torn apart, or a loose one falls off the sheet.
 *
 * @param area the rule's area in the formula's own count; a place in its only column or row follows like a fixed one
 */
export function anchoredFormula(formula: string, area: Area, anchor: Anchor, origin: Origin | null): string | undefined {
  const pieces = formulaPieces(formula);
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "reference") {
      text += piece.text;
      continue;
    }
    if (origin && (isSpan(piece.prefix) || isJoined(pieces, at))) return undefined;
    const foreign = piece.prefix !== "" && !(origin && isSheet(piece.prefix, origin.ground.sheet));
    const told = retold(piece, area, anchor, foreign ? null : origin);
    if (told === undefined) return undefined;
    text += told;
  }
  return text;
}

function retold({ prefix, from, to }: Reference, area: Area, anchor: Anchor, origin: Origin | null): string | undefined {
  const rows = { moves: origin?.ground.rows, count: origin?.count, first: area.top, single: area.top === area.bottom, anchor: anchor.row, limit: LAST_ROW };
  const columns = { moves: origin?.ground.columns, count: origin?.count, first: area.left, single: area.left === area.right, anchor: anchor.column, limit: LAST_COLUMN };
  const corner = (given: Corner): Corner | undefined => {
    const row = place(given.row, given.fixedRow, rows);
    const column = place(given.column, given.fixedColumn, columns);
    return row === undefined || column === undefined ? undefined : { ...given, row, column };
  };
  const first = corner(from);
  const last = to === null ? null : corner(to);
  return first && last !== undefined ? printReference(prefix, first, last) : undefined;
}

interface Axis {
  readonly moves: Moves | undefined;
  readonly count: Count | undefined;
  /** The first row or column of the rule's area, and whether it is the only one. */
  readonly first: number;
  readonly single: boolean;
  readonly anchor: number;
  readonly limit: number;
}

/** Undefined for a place that is lost, null for a whole row or column. */
function place(at: number | null, fixed: boolean, { moves, count = "now", first, single, anchor, limit }: Axis): number | null | undefined {
  if (at === null) return null;
  const goes = (one: number): number | null => (moves ? moves.to(one, count) : one);
  if (fixed) return goes(at) ?? undefined;
  const [from, to] = single ? [goes(first), goes(at)] : [first, at];
  if (from === null || to === null) return undefined;
  const next = anchor + to - from;
  return next >= 0 && next <= limit ? next : undefined;
}

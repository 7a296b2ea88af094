import { formulaPieces, type Corner, type Piece, type Reference } from "../formula/formulaPieces.js";
import { isSheet, isSpan } from "../formula/isSheet.js";
import { printReference } from "../formula/printReference.js";
import { isStill, type Ground } from "./ground.js";
import type { Moves } from "./moves.js";

/** What such functions lead to is text or a number: nobody can tell whether it has moved. */
const BLIND: readonly string[] = ["INDIRECT", "OFFSET"];

/**
 * A formula whose references into its own sheet follow what they refer to; the rest is as written.
 *
 * Undefined where that cannot be told safely: a place is taken out, a range is torn apart, or a function finds its place by itself.
 *
 * @param here whether the formula stands on the sheet that moves, so that a bare `B5` means it
 */
export function moveFormula(formula: string, ground: Ground, here = true): string | undefined {
  if (isStill(ground)) return formula;
  const pieces = formulaPieces(formula);
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "call" && BLIND.includes(piece.text.toUpperCase()) && here) return undefined;
    if (piece.kind !== "reference") {
      text += piece.text;
      continue;
    }
    const own = piece.prefix === "" ? here : isSheet(piece.prefix, ground.sheet);
    if (isSpan(piece.prefix) || (own && isJoined(pieces, at))) return undefined;
    const moved = own ? movedReference(piece, ground) : piece.text;
    if (moved === undefined) return undefined;
    text += moved;
  }
  return text;
}

/** Whether a range reaches from here to something that is no plain cell, such as `A1:INDEX(…)`. */
export function isJoined(pieces: readonly Piece[], at: number): boolean {
  return pieces[at - 1]?.text === ":" || pieces[at + 1]?.text === ":";
}

function movedReference({ prefix, from, to }: Reference, { rows, columns }: Ground): string | undefined {
  const end = to ?? from;
  const down = movedSpan(from.row, end.row, rows);
  const across = movedSpan(from.column, end.column, columns);
  if (!down || !across) return undefined;
  const corner = (given: Corner, row: number | null, column: number | null): Corner => ({ ...given, row, column });
  return printReference(prefix, corner(from, down[0], across[0]), to && corner(to, down[1], across[1]));
}

function movedSpan(first: number | null, last: number | null, moves: Moves): readonly [number | null, number | null] | undefined {
  if (first === null || last === null) return [first, last];
  const spans = moves.spread({ first: Math.min(first, last), last: Math.max(first, last) });
  const [span, ...more] = spans;
  if (!span || more.length > 0) return undefined;
  return first <= last ? [span.first, span.last] : [span.last, span.first];
}

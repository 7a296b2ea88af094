import type { BookCell, BookRow } from "../model/book.js";
import type { FieldText, TeamRow, Unapplied } from "../model/rolledUp.js";
import { cellsOf, digestOf, sameCell } from "./content.js";
import { decidedOn } from "./decisions.js";
import { printed } from "./printed.js";
import { named } from "./named.js";
import { parseDigest, sourceText } from "./sourceText.js";
import type { Telling } from "./settleGroup.js";

/** A mailed row with what was decided on last week's, and what of it found no place. */
export interface Applied {
  readonly row: TeamRow;
  readonly unapplied: readonly Unapplied[];
}

/** A mailed row as it goes into the team's workbook. */
export function mailedRow({ row, rows }: Telling, mark: string | null): TeamRow {
  return { cells: row.cells, extra: row.extra, said: row.said, source: sourceText(rows, digestOf(row.kind, row)), mark };
}

/**
 * Puts last week's decisions on the mailed row that takes its place.
 *
 * Where the person changed nothing since, the row stays as the manager left it. Where both changed it, the mailed one stands with what was
 * decided put on it; what else was typed into the team's workbook is listed. A row of a team's workbook that tells no source gives its
 * blanks' contents too.
 */
export function applyBase(base: BookRow, telling: Telling, mark: string | null, sure: boolean): Applied {
  const mailed = mailedRow(telling, mark);
  const { row } = telling;
  const [recorded, now, sent] = [parseDigest(base.source), digestOf(base.kind, base), digestOf(row.kind, row)];
  if (recorded && recorded.written === now.written && recorded.decided === now.decided) return { row: mailed, unapplied: [] };
  if (!sure) return { row: mailed, unapplied: list(base, decisionsOn(base), "changed") };
  if (recorded && recorded.written === sent.written && recorded.decided === sent.decided) {
    return { row: { ...mailed, cells: base.cells, extra: base.extra, said: base.said }, unapplied: [] };
  }
  const cells = new Map(row.cells);
  const said: Record<string, unknown> = { ...row.said };
  const decided = recorded?.decided === now.decided ? [] : decidedCells(base);
  const typed = recorded?.written === now.written ? [] : writtenCells(base);
  const filling = recorded ? decided : [...decided, ...typed.filter(([field]) => !row.cells.has(field) && !field.startsWith("+"))];
  for (const [field, cell] of filling) {
    cells.set(field, cell);
    if (field in base.said) said[field] = base.said[field];
  }
  const extra = new Map([...(recorded ? [] : base.extra), ...row.extra]);
  const overruled = decided.filter(([field, cell]) => row.cells.has(field) && !sameCell(row.cells.get(field), cell));
  const lost = typed.filter(([field, cell]) => !sameCell(field.startsWith("+") ? extra.get(field.slice(1)) : cells.get(field), cell));
  return { row: { ...mailed, cells, extra, said }, unapplied: [...list(base, overruled, "both"), ...list(base, lost, "typed")] };
}

/** What was decided on a row since it was mailed; all of it where nobody can tell. */
export function decisionsOn(base: BookRow): readonly (readonly [string, BookCell])[] {
  return parseDigest(base.source)?.decided === digestOf(base.kind, base).decided ? [] : decidedCells(base);
}

/** What of last week's row finds no place, and why. */
export function list(base: BookRow, cells: readonly (readonly [string, BookCell])[], why: Unapplied["why"]): readonly Unapplied[] {
  return cells.length === 0 ? [] : [{ ...named(base), decided: cells.map(fieldText), why }];
}

function fieldText([field, cell]: readonly [string, BookCell]): FieldText {
  return { field: field.replace(/^\+/u, ""), text: printed(cell) };
}

function decidedCells(base: BookRow): readonly (readonly [string, BookCell])[] {
  return decidedOn(base.kind).flatMap((field) => {
    const cell = base.cells.get(field);
    return cell ? [[field, cell] as const] : [];
  });
}

function writtenCells(base: BookRow): readonly (readonly [string, BookCell])[] {
  const decided = new Set(decidedOn(base.kind));
  return cellsOf(base).filter(([field]) => !decided.has(field));
}

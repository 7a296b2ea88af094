import type { Drawing, DrawnCell, DrawnRow, Format } from "../model/drawing.js";
import type { Kept } from "../model/kept.js";
import type { Area } from "../model/workbook.js";
import type { Words } from "../words/index.js";
import { words as text } from "./cells.js";
import { draw } from "./draw.js";
import { keptTexts, type KeptTexts } from "./keptTexts.js";
import type { ReportOptions } from "./options.js";
import { list, spacer, type Item } from "./section.js";

/**
 * Says on a merged drawing what in it is a person's: a section below the last row with one line for each edit that is kept, and a note on
 * each cell they typed into. What was drawn again is no longer theirs, and is not listed.
 */
export function keptSection(words: Words, options: ReportOptions): (drawing: Drawing, kept: readonly Kept[]) => Drawing {
  return (drawing, kept) => {
    const stays = kept.filter(({ edit }) => edit !== "restored");
    const told = keptTexts(drawing, words, options.dateSystem);
    const formats = new Map(kept.map(({ row, column, format }) => [`${row},${column}`, format]));
    const noted = { ...drawing, rows: drawing.rows.map((row, at) => notedRow(row, (column) => formats.get(`${at},${column}`), told)) };
    return stays.length === 0 ? noted : withSection(noted, told.title(stays.length), stays.map(told.line));
  };
}

/** A row with a note on each cell that a person typed into, after the note that the cell has anyway. */
function notedRow(row: DrawnRow, formatAt: (column: number) => Format | undefined, told: KeptTexts): DrawnRow {
  if (!row.cells.some((cell) => cell?.typed)) return row;
  const cells = row.cells.map((cell, at): DrawnCell | null => {
    if (!cell?.typed) return cell;
    const note = told.note(cell, formatAt(at));
    return { ...cell, note: cell.note === undefined ? note : `${cell.note}\n${note}` };
  });
  return { ...row, cells };
}

/** A drawing with the section below its last row, on our own columns as far as the page shows them. */
function withSection(drawing: Drawing, title: string, lines: readonly string[]): Drawing {
  const { columns, rows, print } = drawing;
  const from = Math.max(0, columns.findIndex(({ own }) => !own));
  const shown = columns.map(({ folded }, at) => !folded && at <= print.area.right).lastIndexOf(true);
  const width = Math.max(1, shown - from + 1);
  const items = lines.map((line): Item => ({ lead: null, say: text(line), link: null }));
  const section = list("kept", title, null, items, width);
  const { rows: listed, merges } = draw([{ ...section, lines: [spacer(), ...section.lines.slice(0, -1)] }], columns.slice(from, from + width), null);
  const indent = Array.from({ length: from }, () => null);
  const added = listed.map((row, at): DrawnRow => ({ ...row, id: `kept:${at}`, cells: row.cells.length > 0 ? [...indent, ...row.cells] : [] }));
  const lowered = merges.map(({ top, left, bottom, right }): Area => ({ top: top + rows.length, left: left + from, bottom: bottom + rows.length, right: right + from }));
  return {
    ...drawing,
    rows: [...rows, ...added],
    merges: [...drawing.merges, ...lowered],
    print: { ...print, area: { ...print.area, bottom: rows.length + added.length - 1 } },
  };
}

import { cellPrint } from "../model/cellPrint.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Drawing, DrawnCell, Format } from "../model/drawing.js";
import type { Kept } from "../model/kept.js";
import { columnLetters } from "../model/origin.js";
import type { Words } from "../words/index.js";
import { speaker } from "../words/words.js";

/** What is said of a person's edits on one drawing. */
export interface KeptTexts {
  readonly title: (n: number) => string;
  /** An edit in one line: where it is, what the person has there, and what we say. */
  readonly line: (kept: Kept) => string;
  /** What hovering over a typed cell shows; `format` is how a number of ours is printed. */
  readonly note: (cell: DrawnCell, format: Format | undefined) => string;
}

/** So many values tell which column is meant. */
const FEW = 3;

/** The words for the edits on a drawing. */
export function keptTexts(drawing: Drawing, words: Words, dateSystem: DateSystem): KeptTexts {
  const say = speaker(words, "report");
  const print = (cell: DrawnCell | null | undefined): string => (cell ? cellPrint(cell, dateSystem) : "");
  const printOurs = (value: string | number | null, format: Format | undefined): string =>
    value === null ? say("kept-blank") : cellPrint({ value, role: "text", ...(format && { format }) }, dateSystem);
  const joined = (cells: readonly (DrawnCell | null | undefined)[], most = cells.length): string => {
    const shown = cells.map(print).filter((value) => value !== "");
    return [...shown.slice(0, most), ...(shown.length > most ? ["…"] : [])].join(" · ");
  };

  return {
    title: (n) => say("section-kept", { n }),
    line: ({ edit, row, column, ours, format }) => {
      if (row === null) {
        const theirs = joined(drawing.rows.map(({ cells }) => cells[column ?? 0]), FEW);
        return edit === "orphaned" ? say("kept-orphaned", { theirs }) : say("kept-column", { theirs });
      }
      if (column === null) {
        const theirs = joined(drawing.rows[row]?.cells ?? []);
        return edit === "orphaned" ? say("kept-orphaned", { theirs }) : say("kept-row", { theirs });
      }
      const line = say("kept-cell", { where: where(row, column), theirs: print(drawing.rows[row]?.cells[column]), ours: printOurs(ours, format) });
      return edit === "conflict" ? say("kept-conflict", { line }) : line;
    },
    note: (cell, format) => {
      const note = say("kept-note", { theirs: print(cell), ours: printOurs(cell.typed?.ours ?? null, format) });
      return cell.typed?.conflict ? say("kept-note-conflict", { note }) : note;
    },
  };

  /** The row's first other text and the column's heading; the cell's address where it has neither. */
  function where(row: number, column: number): string {
    const subject = drawing.rows[row]?.cells.flatMap((cell, at) => (at === column || print(cell) === "" ? [] : [print(cell)]))[0];
    const heading = headingAbove(row, column);
    if (subject !== undefined && heading !== undefined) return say("kept-where", { row: subject, heading });
    return subject ?? heading ?? `${columnLetters(column + 1)}${row + 1}`;
  }

  /** The heading of the column, or of the section where it has none. */
  function headingAbove(row: number, column: number): string | undefined {
    for (let above = row - 1; above >= 0; above -= 1) {
      const cells = drawing.rows[above]?.cells ?? [];
      const head = cells[column]?.role === "head" ? cells[column] : cells.find((cell) => cell?.role === "section" && cell.value !== null);
      if (head && print(head) !== "") return print(head);
    }
    return undefined;
  }
}

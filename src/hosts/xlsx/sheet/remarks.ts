import { columnLetters } from "../../../model/origin.js";
import type { FileFinding } from "../../../model/workbook.js";

/** How many places a finding names; the rest are counted. */
const NAMED = 10;

/** What is remarkable in one sheet's cells: one finding a code, with its places counted and the first of them named. */
export class Remarks {
  private readonly byCode = new Map<string, { readonly code: string; readonly first: string | null; n: number; readonly cells: string[]; readonly more: Readonly<Record<string, string>> }>();
  constructor(private readonly sheet: string) {}

  /** Notes a place (0-based row and column, or the text of a place that is none), kept apart by the texts in `more`. */
  note(code: string, place: { readonly row: number; readonly column: number } | string, more: Readonly<Record<string, string>> = {}): void {
    const inSheet = typeof place !== "string";
    const cell = inSheet ? `${columnLetters(place.column + 1)}${place.row + 1}` : place.slice(0, 20);
    const key = [code, ...Object.values(more)].join("|");
    const known = this.byCode.get(key);
    if (!known) {
      this.byCode.set(key, { code, first: inSheet ? cell : null, n: 1, cells: [cell], more });
      return;
    }
    known.n += 1;
    if (known.cells.length < NAMED) known.cells.push(cell);
    else if (known.cells.length === NAMED) known.cells.push("…");
  }

  findings(): readonly FileFinding[] {
    return [...this.byCode.values()].map(({ code, first, n, cells, more }) => ({
      code,
      sheet: this.sheet,
      cell: first,
      with: { n, cells: cells.join(", "), ...more },
    }));
  }
}

import type { LeftTexts } from "../model/book.js";
import { markerOf } from "../model/marker.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { blank } from "./blank.js";
import { printCell } from "./printCell.js";

/** More texts of one sheet are counted, not quoted [A]. */
const QUOTED = 60;
/** The line of formulas that the standard workbook begins each sheet with. */
const SELF_CHECK = /^(?:自查|Self-check)|^只改「值」一列|^Change the value column/u;

/** The most columns of a sheet. */
const COLUMNS = 16_384;

/** Where a cell stands; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a workbook that are carried or told elsewhere. */
export class Places {
  private readonly sheets = new Map<string, Set<number>>();
  /** Texts that are carried joined with others, as the paragraphs of one task are. */
  private readonly joined: string[] = [];

  add({ sheet, row, column }: CellPlace): void {
    const places = this.sheets.get(sheet);
    if (places) places.add(row * COLUMNS + column);
    else this.sheets.set(sheet, new Set([row * COLUMNS + column]));
  }

  addText(text: string): void {
    this.joined.push(text);
  }

  has({ sheet, row, column }: CellPlace, text: string): boolean {
    return this.sheets.get(sheet)?.has(row * COLUMNS + column) === true || this.joined.some((whole) => whole.includes(text));
  }

  read(sheet: string): boolean {
    return this.sheets.has(sheet);
  }
}

/** What stands on people's own sheets and is not carried: of a sheet that was read the texts, of any other how many cells. */
export function leftTexts({ sheets, dateSystem }: Workbook, places: Places): readonly LeftTexts[] {
  return sheets
    .filter((sheet) => markerOf(sheet) === undefined)
    .map((sheet) => {
      const texts = [...leftIn(sheet, places, (row, column) => printCell(sheet.rows[row]?.[column] ?? null, sheet.formats[row]?.[column] ?? "", dateSystem).trim())];
      return { sheet: sheet.name, read: places.read(sheet.name), cells: texts.length, texts: places.read(sheet.name) ? texts.slice(0, QUOTED) : [] };
    })
    .filter(({ cells }) => cells > 0);
}

function* leftIn(sheet: Sheet, places: Places, print: (row: number, column: number) => string): Generator<string> {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (blank(value)) continue;
      const text = print(row, column);
      if (!places.has({ sheet: sheet.name, row, column }, text) && !(row === 0 && SELF_CHECK.test(text))) yield text;
    }
  }
}

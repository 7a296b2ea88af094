import { formulaPieces, type Corner } from "../formula/formulaPieces.js";
import { printReference } from "../formula/printReference.js";
import type { XmlElement } from "../write/elements.js";
import type { PresentRow } from "./presentSheet.js";

/** Gives the formula of a cell as if it stood there alone; undefined for a cell without one. */
export type FormulaOf = (cell: XmlElement, row: number, column: number) => string | undefined;

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of a sheet's cells; those that share one with the first of them are spelt out. */
export function sharedFormulas(rows: ReadonlyMap<number, PresentRow>): FormulaOf {
  const shared = new Map<string, Shared>();
  for (const [row, { cells }] of rows) {
    for (const [column, cell] of cells) {
      const formula = formulaElement(cell);
      const index = formula?.attributes.get("si");
      if (formula && index !== undefined && formula.text !== "" && formula.attributes.get("t") === "shared") shared.set(index, { text: formula.text, row, column });
    }
  }
  return (cell, row, column) => {
    const formula = formulaElement(cell);
    const first = formula?.attributes.get("t") === "shared" ? shared.get(formula.attributes.get("si") ?? "") : undefined;
    return first && formula?.text === "" ? shifted(first.text, row - first.row, column - first.column) : formula?.text;
  };
}

/** The formula element of a cell. */
export function formulaElement(cell: XmlElement): XmlElement | undefined {
  return cell.children.find(({ local }) => local === "f");
}

/**
 * A formula as it reads some rows below and some columns to the right; fixed places stay.
 *
 * @example shifted("A1+$B$1", 2, 0) //=> "A3+$B$1"
 */
export function shifted(formula: string, down: number, across: number): string {
  const corner = ({ row, column, fixedRow, fixedColumn }: Corner): Corner => ({
    row: row === null || fixedRow ? row : row + down,
    column: column === null || fixedColumn ? column : column + across,
    fixedRow,
    fixedColumn,
  });
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "reference" ? printReference(piece.prefix, corner(piece.from), piece.to && corner(piece.to)) : piece.text))
    .join("");
}

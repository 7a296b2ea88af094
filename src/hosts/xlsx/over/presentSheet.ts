import type { CellValue } from "../../../model/workbook.js";
import type { Package } from "../package.js";
import { readStructure } from "../readStructure.js";
import type { Structure } from "../structure.js";
import { Budget } from "../sheet/budget.js";
import { parseRef } from "../sheet/cellRef.js";
import { readSheet } from "../sheet/readSheet.js";
import { readStrings } from "../strings/readStrings.js";
import { childOf, parseElements, type XmlElement } from "../write/elements.js";

/** A row of a sheet as it stands; its cells by their column, from 0. */
export interface PresentRow {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, XmlElement>;
}

/** A sheet as it stands in the file, before it is redrawn. */
export interface PresentSheet {
  readonly source: string;
  readonly root: XmlElement;
  /** By their place, from 0. */
  readonly rows: ReadonlyMap<number, PresentRow>;
  readonly values: readonly (readonly CellValue[])[];
}

/** Reads the sheets of one package; the shared strings are read once, and only for a sheet that uses them. */
export class PresentSheets {
  readonly #pkg: Package;
  readonly #structure: Structure;
  #strings: readonly string[] | undefined;

  constructor(pkg: Package) {
    this.#pkg = pkg;
    this.#structure = readStructure(pkg);
  }

  /** A sheet's part, for editing. */
  open(part: string): PresentSheet {
    const source = this.#pkg.text(part) ?? "";
    const root = parseElements(source, part);
    return { source, root, rows: rowsOf(childOf(root, "sheetData")), values: this.values(part) };
  }

  /** What the cells of a sheet's part show. */
  values(part: string): readonly (readonly CellValue[])[] {
    const { dateSystem } = this.#structure;
    const { limits } = this.#pkg;
    const strings = /\st\s*=\s*["']s["']/.test(this.#pkg.text(part) ?? "") ? this.#shared() : [];
    const bytes = this.#pkg.part(part) ?? new Uint8Array();
    return readSheet({ name: "", visibility: "visible", part, bytes }, { strings, dateSystem, formats: [], limits, budget: new Budget(limits) }).sheet.rows;
  }

  #shared(): readonly string[] {
    const { sharedStringsPart: part } = this.#structure;
    this.#strings ??= part === undefined ? [] : readStrings(this.#pkg.part(part) ?? new Uint8Array(), part, this.#pkg.limits);
    return this.#strings;
  }
}

/** Rows and cells by their place; one that does not say it follows the one before. */
function rowsOf(data: XmlElement | undefined): ReadonlyMap<number, PresentRow> {
  const rows = new Map<number, PresentRow>();
  let at = -1;
  for (const element of data?.children ?? []) {
    if (element.local !== "row") continue;
    at = Number(element.attributes.get("r") ?? at + 2) - 1;
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of element.children) {
      if (cell.local !== "c") continue;
      column = (parseRef(cell.attributes.get("r") ?? "")?.column ?? column + 2) - 1;
      cells.set(column, cell);
    }
    rows.set(at, { element, cells });
  }
  return rows;
}

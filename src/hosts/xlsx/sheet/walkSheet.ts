import type { Area } from "../../../model/workbook.js";
import type { Limits } from "../limits.js";
import { Refusal } from "../refusal.js";
import { isTrue } from "../xml/isTrue.js";
import { walkXml, type Attributes } from "../xml/walkXml.js";
import { parseArea } from "./parseArea.js";
import { parseRef } from "./cellRef.js";
import { plainNumber } from "./plainNumber.js";
import type { CellType, SheetSink } from "./sheetSink.js";

/** What a sheet says besides its cells. */
export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly locked: boolean;
  /** Whether a `sheetData` was met where a sheet has it. */
  readonly hasRows: boolean;
}

const TYPES: readonly string[] = ["n", "s", "str", "inlineStr", "b", "e", "d"] satisfies CellType[];

interface OpenCell {
  readonly attributes: Attributes;
  /** The text of `v`. */
  value: string | null;
  /** The text of `is`. */
  inline: string | null;
  formula: string | null;
}

/**
 * Walks a whole sheet with the conforming parser, cells and frame; the reference that the byte scanner is held to.
 *
 * Throws `Refusal` XML_DAMAGED where it is no worksheet, TOO_MANY_CELLS for more merges than cells are read.
 */
export function walkSheet(text: string, part: string, limits: Limits, sink: SheetSink): SheetFrame {
  const merges: Area[] = [];
  let root: string | undefined;
  let locked = false;
  let hasRows = false;
  let cell: OpenCell | undefined;
  let into: "v" | "f" | "t" | undefined;
  let ruby = 0;
  walkXml(text, part, limits.depth, {
    open(name, attributes) {
      root ??= name;
      if (name === "row" && hasRows) sink.row(rowNumber(attributes.get("r")), isTrue(attributes.get("hidden")));
      else if (name === "c" && hasRows) cell = { attributes, value: null, inline: null, formula: null };
      else if (cell) into = enter(name);
      else if (name === "sheetData") hasRows = true;
      else if (name === "sheetProtection") locked = isTrue(attributes.get("sheet"));
      else if (name === "mergeCell") merge(attributes.get("ref") ?? "");
    },
    text(piece) {
      if (!cell || !into) return;
      if (into === "f") cell.formula += piece;
      else if (into === "v") cell.value += piece;
      else cell.inline += piece;
    },
    close(name) {
      if (name === "rPh") ruby -= 1;
      else if (name === into) into = undefined;
      else if (name === "c" && cell) {
        tell(cell, sink);
        cell = undefined;
      }
    },
  });
  if (root !== "worksheet") throw new Refusal("XML_DAMAGED", { part });
  return { merges, locked, hasRows };

  function enter(name: string): typeof into {
    if (!cell) return undefined;
    if (name === "rPh") ruby += 1;
    if (name === "f") cell.formula ??= "";
    if (name === "v") cell.value ??= "";
    if (name === "is") cell.inline ??= "";
    return name === "v" || name === "f" || (name === "t" && ruby === 0) ? name : into;
  }

  function merge(ref: string): void {
    const area = parseArea(ref);
    if (area) merges.push(area);
    if (merges.length > limits.cells) throw new Refusal("TOO_MANY_CELLS", { limit: limits.cells });
  }
}

function rowNumber(text: string | undefined): number {
  if (text === undefined) return 0;
  const number = plainNumber(text);
  return number !== undefined && Number.isInteger(number) && number > 0 ? number : NaN;
}

/** Tells a cell; of one that has both an inline text and a value, that which its type asks for. */
function tell({ attributes, value, inline, formula }: OpenCell, sink: SheetSink): void {
  const ref = attributes.get("r");
  const place = ref === undefined ? undefined : parseRef(ref);
  const badRef = ref !== undefined && !place ? ref : null;
  const type = attributes.get("t") ?? "n";
  const style = plainNumber(attributes.get("s") ?? "0") ?? 0;
  const known = TYPES.includes(type) ? (type as CellType) : "?";
  const content = known === "inlineStr" ? (inline ?? value) : (value ?? inline);
  const number = content !== null && (known === "n" || known === "s") ? plainNumber(content) : undefined;
  sink.cell(place?.row ?? 0, place?.column ?? 0, badRef, style, known, number ?? content, formula);
}

import type { DrawnCell, Drawing } from "../../model/drawing.js";
import { drawnWidth } from "../../model/drawnWidth.js";
import { NUMBER_FORMATS } from "../palette.js";
import { putText } from "./putText.js";

/** A drawn cell as Excel takes it, and what it must show when read back; undefined where only Excel knows (a formula). */
export interface PutCell {
  readonly value: string | number;
  readonly format: string;
  readonly shown: string | number | undefined;
}

/** Cells put into one array, so that a block stays under 2 MB with long texts. */
export const BLOCK_CELLS = 6000;
/** Bytes a cell's look takes in a request, measured; its text comes on top. */
const LOOK_BYTES = 260;

const BLANK: PutCell = { value: "", format: "General", shown: "" };

/** Every cell of a drawing in its full width, in reading order. */
export function putCells(drawing: Drawing): PutCell[][] {
  const width = drawnWidth(drawing);
  return drawing.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => putCell(cells[column], drawing.columns[column]?.format)));
}

function putCell(cell: DrawnCell | null | undefined, below: DrawnCell["format"]): PutCell {
  if (!cell) return BLANK;
  const { value, format = "general" } = cell;
  if (typeof value === "string") {
    const text = putText(value);
    return text.shown === "" ? { ...BLANK, format: NUMBER_FORMATS[below ?? format] } : { value: text.put, format: text.format, shown: text.shown };
  }
  if (value === null) return { ...BLANK, format: NUMBER_FORMATS[format] };
  const numberFormat = format === "text" ? NUMBER_FORMATS.general : NUMBER_FORMATS[format];
  return typeof value === "number"
    ? { value: value === 0 ? 0 : value, format: numberFormat, shown: value === 0 ? 0 : value }
    : { value: value.formula.startsWith("=") ? value.formula : `=${value.formula}`, format: numberFormat, shown: undefined };
}


/** What some cells take in a request, with their looks; a null is passed over. */
export function bytesOf(block: readonly (readonly ({ readonly value: string | number } | null)[])[]): number {
  let bytes = 0;
  for (const row of block) for (const cell of row) bytes += cell ? LOOK_BYTES + (typeof cell.value === "string" ? cell.value.length * 3 : 8) : 5;
  return bytes;
}

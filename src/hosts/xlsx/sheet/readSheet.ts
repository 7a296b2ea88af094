import type { FileFinding, Sheet, Visibility } from "../../../model/workbook.js";
import { decodeXml, encodingOf } from "../decodeXml.js";
import { Unsure } from "../xml/unsure.js";
import { scanRows } from "./scanRows.js";
import { SheetGrid, type Context } from "./sheetGrid.js";
import { walkSheet, type SheetFrame } from "./walkSheet.js";

/** A sheet that is to be read. */
export interface SheetSource {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** The cells of one sheet, and what is remarkable in them. */
export interface ReadSheet {
  readonly sheet: Omit<Sheet, "marker">;
  readonly findings: readonly FileFinding[];
}

/** Reads a worksheet: by the byte scanner where its markup is plain, by the conforming parser where it is not. */
export function readSheet(source: SheetSource, context: Context): ReadSheet {
  if (encodingOf(source.bytes) !== "utf-8") return walkedSheet(source, context);
  const before = context.budget.copy();
  try {
    return scannedSheet(source, context);
  } catch (cause) {
    if (!(cause instanceof Unsure)) throw cause;
    context.budget.restore(before);
    return walkedSheet(source, context);
  }
}

/** The sheet by the byte scanner, what is around its rows by the conforming parser. Throws `Unsure`, also where other rows may be meant. */
export function scannedSheet(source: SheetSource, context: Context): ReadSheet {
  const grid = new SheetGrid(source.name, context);
  const rest = decodeXml(scanRows(source.bytes, grid), source.part);
  const frame = walkSheet(rest, source.part, context.limits, grid);
  const onlyRows = rest.indexOf("sheetData") === rest.lastIndexOf("sheetData");
  if (!frame.hasRows || !onlyRows) throw new Unsure(0);
  return finished(source, context, grid, frame);
}

/** The sheet by the conforming parser alone. */
export function walkedSheet(source: SheetSource, context: Context): ReadSheet {
  const grid = new SheetGrid(source.name, context);
  return finished(source, context, grid, walkSheet(decodeXml(source.bytes, source.part), source.part, context.limits, grid));
}

function finished({ name, visibility }: SheetSource, { fills }: Context, grid: SheetGrid, { merges, locked }: SheetFrame): ReadSheet {
  const hiddenRows = [...grid.hiddenRows].filter((row) => row < grid.rows.length).sort((a, b) => a - b);
  const sheet = { name, visibility, rows: grid.rows, formats: grid.formats, merges, hiddenRows, locked, ...(fills ? { paints: grid.paints } : {}) };
  return { sheet, findings: grid.findings() };
}

import type { Area, CellValue, Paint } from "../../model/workbook.js";
import type { Progress } from "../host.js";
import { isOurFill } from "../palette.js";
import { isOfficeError } from "./failureOf.js";
import { halves, splitBlocks, type Block } from "./splitBlocks.js";
import type { SeenSheet } from "./survey.js";

/** A sheet's cells while they are collected; `[row][column]`, 0-based from A1, with holes where nothing was read. */
export interface Grid {
  readonly rows: CellValue[][];
  readonly formats: string[][];
  /** Cells of a sheet of ours whose fill is none of ours. */
  readonly paints: Paint[];
}

/** What is read of the cells: all of it, or the values alone. */
export type Depth = "whole" | "values";

interface Loaded {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly fills: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** How many rows a sheet may have that are asked for no reason: queued beside the first blocks, they cost no batch of their own. */
export type AlongWith = () => void;

/**
 * Reads values and number formats of every used area: one batch while they stay under 4 MB by estimate, one more per further 4 MB.
 *
 * A batch that Excel refuses as too large, or whose values it leaves null without a word, is read again in halves.
 */
export async function readCells(
  sheets: Excel.WorksheetCollection,
  seen: readonly SeenSheet[],
  sync: () => Promise<void>,
  along: AlongWith,
  progress: Progress,
  depth: Depth = "whole",
): Promise<Grid[]> {
  const grids: Grid[] = seen.map(() => ({ rows: [], formats: [], paints: [] }));
  const isPainted = (sheet: number): boolean => depth === "whole" && isShownOurs(seen[sheet]);
  const queue = splitBlocks(seen.map(({ used }) => used), isPainted);
  if (queue.length === 0) queue.push([]);
  let done = 0;
  along();
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    const loaded = batch.map((block) => load(sheets, seen, block, depth, isPainted(block.sheet)));
    if (await refusedAsTooLarge(sync)) {
      queue.unshift(...smaller(batch));
      if (done === 0) along();
      continue;
    }
    const unread = loaded.filter((one) => !keep(one, grids, depth));
    queue.unshift(...unread.flatMap(({ block }) => smaller([block])));
    done += 1;
    progress(done, done + queue.length);
  }
  return grids;
}

/** Whether a sheet bears our mark and can be coloured by a person. */
function isShownOurs(sheet: SeenSheet | undefined): boolean {
  return Boolean(sheet?.marker) && sheet?.visibility !== "veryHidden";
}

function load(sheets: Excel.WorksheetCollection, seen: readonly SeenSheet[], block: Block, depth: Depth, painted: boolean): Loaded {
  const { top, left, bottom, right } = block.area;
  const range = sheets.getItem(seen[block.sheet]?.name ?? "").getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  if (depth === "whole") range.load("values,numberFormat");
  else range.load("values");
  return { block, range, fills: painted ? range.getCellProperties({ format: { fill: { color: true } } }) : null };
}

async function refusedAsTooLarge(sync: () => Promise<void>): Promise<boolean> {
  try {
    await sync();
    return false;
  } catch (error) {
    if (isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded") return true;
    throw error;
  }
}

/** Each half on its own, so that a long text costs one smaller batch and not the whole reading. */
function smaller(batch: readonly Block[]): Block[][] {
  if (batch.length > 1) return [batch.slice(0, Math.ceil(batch.length / 2)), batch.slice(Math.ceil(batch.length / 2))];
  const [block] = batch;
  const parts = block && halves(block);
  if (!parts) throw new RangeError("one cell is larger than an answer of Excel may be");
  return parts.map((part) => [part]);
}

/** False where Excel left the values out, as it does above its limit of cells. */
function keep({ block, range, fills }: Loaded, grids: readonly Grid[], depth: Depth): boolean {
  const values = range.values as (readonly (string | number | boolean)[])[] | null;
  const formats = depth === "whole" ? (range.numberFormat as (readonly string[])[] | null) : [];
  const painted = fills ? (fills.value as Excel.CellProperties[][] | null) : [];
  if (!values || !formats || !painted) return false;
  const grid = grids[block.sheet];
  const { top, left } = block.area;
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== "") put(grid?.rows, top + row, left + column, value);
      const format = formats[row]?.[column];
      if (format && format !== "General") put(grid?.formats, top + row, left + column, format);
      const color = paintOf(painted[row]?.[column]);
      if (color !== null) grid?.paints.push({ row: top + row, column: left + column, color });
    });
  });
  return true;
}

/** A cell without a fill is told as white. */
function paintOf(cell: Excel.CellProperties | undefined): string | null {
  const color = (cell?.format?.fill?.color ?? "").replace("#", "").toUpperCase();
  return /^[0-9A-F]{6}$/.test(color) && color !== "FFFFFF" && !isOurFill(color) ? color : null;
}

function put<T>(table: T[][] | undefined, row: number, column: number, value: T): void {
  if (table) (table[row] ??= [])[column] = value;
}

/** The area around cells whose text looks like an error, or null where there is none. */
export function errorLikeArea({ rows }: Grid): Area | null {
  let area: Area | null = null;
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== "string" || !/^#[A-Z]/.test(value)) return;
      area = area
        ? { top: area.top, left: Math.min(area.left, column), bottom: row, right: Math.max(area.right, column) }
        : { top: row, left: column, bottom: row, right: column };
    });
  });
  return area;
}

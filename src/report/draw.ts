import type { DrawnColumn, DrawnRow } from "../model/drawing.js";
import type { Area } from "../model/workbook.js";
import { clipText, linesHeight, textHeight } from "./measure.js";
import type { Line, Section } from "./section.js";

/**
 * Points that fit on an A4 portrait page between 1.5 cm margins, at the scale that one page of width gives: the least for a default font
 * with narrow digits (7 pixels), the most for one with wide (9 pixels); 等线 lies between. Which of them prints is known to nobody beforehand.
 */
export const LEAST_PAGE = 765;
const MOST_PAGE = 1005;
const STEP = 20;
const PAGES: readonly number[] = Array.from({ length: (MOST_PAGE - LEAST_PAGE) / STEP + 1 }, (_, at) => LEAST_PAGE + at * STEP);

/** Sections up to this height are never cut. */
const KEPT_WHOLE = 110;

/** Sections stacked into rows on one grid: heights from the text, merges in place, breaks before what would be cut. */
export interface Stack {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
  /** The row each section begins in, by its id. */
  readonly starts: ReadonlyMap<string, number>;
}

/**
 * Stacks sections on a grid of column widths.
 *
 * With `pages`, a page begins before a section whose heading would stand alone at the foot of a page on any of the page heights, or that is
 * short and would be cut there; `repeated` is the height of the title rows that each page repeats, in points.
 * Without it the printer breaks pages, as on a table that people sort and filter.
 */
export function draw(sections: readonly Section[], columns: readonly DrawnColumn[], pages: { readonly repeated: number } | null): Stack {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  const starts = new Map<string, number>();
  let left = pages ? PAGES : [];
  for (const { id, lines, lead } of sections) {
    starts.set(id, rows.length);
    const sized = lines.map((line) => sizedLine(line, columns));
    const total = sum(sized.map(({ height }) => height));
    const needed = total <= KEPT_WHOLE ? total : sum(sized.slice(0, lead).map(({ height }) => height));
    const breaks = rows.length > 0 && left.some((points) => points < needed);
    if (breaks) left = PAGES.map((page) => page - (pages?.repeated ?? 0));
    sized.forEach((row, at) => {
      left = left.map((points, page) => (points < row.height ? (PAGES[page] ?? 0) - (pages?.repeated ?? 0) : points) - row.height);
      for (const [first, last] of lines[at]?.spans ?? []) {
        if (last > first) merges.push({ top: rows.length, bottom: rows.length, left: first, right: last });
      }
      rows.push(breaks && at === 0 ? { ...row, breakBefore: true } : row);
    });
  }
  return { rows, merges, starts };
}

/** A line with its height and with texts that no row could show in full cut short. */
function sizedLine({ id, takes, folded, cells, spans, height }: Line, columns: readonly DrawnColumn[]): DrawnRow {
  let tallest = linesHeight("small", 1);
  const shown = cells.map((cell, at) => {
    if (cell === null || cell.value === null || columns[at]?.folded) return cell;
    const width = spanWidth(at, spans, columns);
    if (typeof cell.value !== "string" || !WRAPPED.has(cell.role)) {
      tallest = Math.max(tallest, linesHeight(cell.role, 1));
      return cell;
    }
    const value = clipText(cell.value, cell.role, width);
    tallest = Math.max(tallest, textHeight(value, cell.role, width));
    return value === cell.value ? cell : { ...cell, value };
  });
  return { ...(id !== undefined && { id }), ...(takes !== undefined && { takes }), cells: shown, height: height ?? tallest, ...(folded && { outline: 1, folded }) };
}

const WRAPPED: ReadonlySet<string> = new Set(["warning", "summary", "head", "text", "center", "small", "link", "input", "figureLabel"]);

function spanWidth(at: number, spans: Line["spans"], columns: readonly DrawnColumn[]): number {
  const last = spans?.find(([first]) => first === at)?.[1] ?? at;
  return sum(columns.slice(at, last + 1).map(({ width }) => width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

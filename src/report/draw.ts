import type { DrawnColumn, DrawnRow } from "../model/drawing.js";
import type { Area } from "../model/workbook.js";
import { clipText, linesHeight, textHeight } from "./measure.js";
import type { Line, Section } from "./section.js";

/** Points of a printed page between the margins, at the scale the grid prints with. */
const PAGE = { portrait: 735, landscape: 490 } as const;

/** A part that fits on a page by itself and is at most this much of it begins on a new page rather than being cut. */
const KEPT_WHOLE = 0.34;

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
 * A page begins before a section whose heading would be left behind its first row, or that is short and would be cut;
 * `repeated` is the height of the title rows that each page repeats, in points.
 */
export function draw(sections: readonly Section[], columns: readonly DrawnColumn[], orientation: "portrait" | "landscape", repeated = 0): Stack {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  const starts = new Map<string, number>();
  let left: number = PAGE[orientation];
  for (const { id, lines, lead } of sections) {
    starts.set(id, rows.length);
    const sized = lines.map((line) => sizedLine(line, columns));
    const total = sum(sized.map(({ height }) => height));
    const needed = total <= PAGE[orientation] * KEPT_WHOLE ? total : sum(sized.slice(0, lead).map(({ height }) => height));
    const breaks = needed > left && rows.length > 0;
    sized.forEach((row, at) => {
      const breakBefore = breaks && at === 0;
      if (breakBefore || row.height > left) left = PAGE[orientation] - repeated;
      left -= row.height;
      for (const [first, last] of lines[at]?.spans ?? []) {
        if (last > first) merges.push({ top: rows.length, bottom: rows.length, left: first, right: last });
      }
      rows.push(breakBefore ? { ...row, breakBefore } : row);
    });
  }
  return { rows, merges, starts };
}

/** A line with its height and with texts that no row could show in full cut short. */
function sizedLine({ cells, spans, height }: Line, columns: readonly DrawnColumn[]): DrawnRow {
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
  return { cells: shown, height: height ?? tallest };
}

const WRAPPED: ReadonlySet<string> = new Set(["warning", "summary", "head", "text", "center", "small", "link", "input", "figureLabel"]);

function spanWidth(at: number, spans: Line["spans"], columns: readonly DrawnColumn[]): number {
  const last = spans?.find(([first]) => first === at)?.[1] ?? at;
  return sum(columns.slice(at, last + 1).map(({ width }) => width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

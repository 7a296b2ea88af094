import { LOG, PLANS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Sheet } from "../model/workbook.js";
import { findHeadings, headingsAt, WHOLE, type Headings, type Span } from "./findHeadings.js";
import type { FoundSheet } from "./foundSheet.js";
import { headingKey, knownHeadings, type KnownHeading } from "./heading.js";
import { dayColumns, gridRow, LEAST_DAYS } from "./layouts/weekGrid.js";
import { masked } from "./masked.js";
import { numberedRows } from "./numberedRows.js";
import { spansOf } from "./spansOf.js";
import { titlesAbove } from "./titlesAbove.js";
import { titleTexts } from "./titleTexts.js";

/** The two kinds of table that a week is told in; both may stand on one sheet. */
const KINDS: readonly SheetSpec[] = [PLANS, LOG];
/** The columns without which a heading row begins no table of its kind. */
const TELLING: ReadonlySet<string> = new Set(["task", "day"]);
const ACTIONS = ["dayAction", "dayResult", "eveningAction"];
const LONGEST = 12;
const NO_HEADINGS: Headings = { columns: new Map(), texts: new Map(), row: 0, firstRow: 0, english: false, twice: [] };

interface Head {
  readonly spec: SheetSpec;
  readonly headings: Headings;
  readonly span: Span;
  /** A week laid out across columns: it ends the table above it and is none itself. */
  readonly grid?: true;
}

interface Kind {
  readonly spec: SheetSpec;
  readonly known: ReadonlyMap<string, KnownHeading>;
}

/**
 * The tables of one kind on a sheet: the whole sheet where it holds one table, else blocks below or beside each other, each with the lines above it.
 *
 * A heading row that only repeats the one above it begins nothing: long lists made for printing have it.
 */
export function tables(sheet: Sheet, spec: SheetSpec, aliases: ReadonlyMap<string, string>): readonly FoundSheet[] {
  const whole = findHeadings(sheet, spec, aliases);
  const heads = headsOf(sheet, aliases);
  const places = new Set(heads.map(({ headings, span }) => `${headings.row}|${span.left}`));
  const [only] = heads;
  if (places.size === 0 || (places.size === 1 && whole && Math.abs(whole.row - (only?.headings.row ?? 0)) <= 1)) return whole ? [numberedRows({ sheet, headings: whole })] : [];
  return heads.filter((head) => head.spec === spec && !head.grid).map((head) => numberedRows(blockOf(sheet, head, heads)));
}

/** The heads of the sheets at hand: plans and logs are searched on the same ones, by the same words. */
const KNOWN_HEADS = new WeakMap<Sheet, { readonly aliases: ReadonlyMap<string, string>; readonly heads: readonly Head[] }>();

function headsOf(sheet: Sheet, aliases: ReadonlyMap<string, string>): readonly Head[] {
  const known = KNOWN_HEADS.get(sheet);
  if (known?.aliases === aliases) return known.heads;
  const heads = searchHeads(sheet, aliases);
  KNOWN_HEADS.set(sheet, { aliases, heads });
  return heads;
}

function searchHeads(sheet: Sheet, aliases: ReadonlyMap<string, string>): readonly Head[] {
  const kinds = KINDS.map((spec) => ({ spec, known: knownHeadings(spec, aliases) }));
  const telling = tellingWords(kinds);
  const heads: Head[] = [];
  sheet.rows.forEach((cells, row) => {
    if (gridRow(cells) && dayColumns(sheet, row).length >= LEAST_DAYS) heads.push({ spec: LOG, headings: { ...NO_HEADINGS, row, firstRow: row + 1 }, span: WHOLE, grid: true });
    if (!cells.some((value) => typeof value === "string" && value.length <= LONGEST && telling(value))) return;
    for (const head of headsIn(sheet, row, kinds)) {
      const before = heads.filter(({ spec, span }) => spec === head.spec && overlap(span, head.span)).at(-1);
      if (!before || !same(before.headings, head.headings) || titlesAbove(sheet, row, head.span, before.headings.firstRow) < row) heads.push(head);
    }
  });
  return heads;
}

/** Whether a text is the heading of a task or a day; each text is looked at once. */
function tellingWords(kinds: readonly Kind[]): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const key = headingKey(text);
    const found = kinds.some(({ known }) => TELLING.has(known.get(key)?.field ?? ""));
    if (seen.size < 5000) seen.set(text, found);
    return found;
  };
}

/** The tables that begin in one row: side by side where two stretches of it are each a table, else over its whole width. */
function headsIn(sheet: Sheet, row: number, kinds: readonly Kind[]): readonly Head[] {
  const within = (span: Span): readonly Head[] =>
    kinds.flatMap(({ spec, known }): readonly Head[] => {
      const headings = headingsAt(sheet, row, span, spec, known);
      return headings && begins(spec, headings) ? [{ spec, headings, span }] : [];
    });
  const beside = spansOf(sheet.rows[row] ?? []).flatMap(within);
  return new Set(beside.map(({ span }) => span)).size > 1 ? beside : within(WHOLE);
}

function begins(spec: SheetSpec, { columns }: Headings): boolean {
  return spec === PLANS ? columns.has("task") : columns.has("day") && ACTIONS.some((field) => columns.has(field));
}

function same(a: Headings, b: Headings): boolean {
  return a.columns.size === b.columns.size && [...a.columns].every(([field, at]) => b.columns.get(field) === at);
}

function overlap(a: Span, b: Span): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The block of one table: from its headings to the lines above the next one under it. */
function blockOf(sheet: Sheet, { headings, span }: Head, heads: readonly Head[]): FoundSheet {
  const above = heads.filter((other) => other.headings.row < headings.row && overlap(other.span, span));
  const next = heads.find((other) => other.headings.row > headings.row && overlap(other.span, span));
  const bottom = next ? titlesAbove(sheet, next.headings.row, next.span, headings.firstRow) - 1 : sheet.rows.length - 1;
  const floor = above[above.length - 1]?.headings.firstRow ?? 0;
  const area = { top: headings.row, bottom, left: span.left, right: span.right };
  const own = titleTexts(sheet, titlesAbove(sheet, headings.row, span, floor), headings.row, span);
  const top = titleTexts(sheet, 0, Math.min(...heads.map((head) => head.headings.row)));
  return { sheet: masked(sheet, area), headings, area, titles: [...new Set([...own, ...top])] };
}

import type { DrawnCell } from "../model/drawing.js";

/** A row before it has a height: its cells from the left, and which of them are joined. */
export interface Line {
  /** What the row is about, the same in every drawing. */
  readonly id?: string;
  /** The row of the standing sheet, from 1, that this one stands for from now on. */
  readonly takes?: number;
  readonly folded?: true;
  readonly cells: readonly (DrawnCell | null)[];
  /** Joined columns, first and last; never used inside a table. */
  readonly spans?: readonly (readonly [first: number, last: number])[];
  /** Points; from the text where it is left out. */
  readonly height?: number;
}

/** A column of a report table. */
export interface SectionColumn<Row> {
  readonly head: string;
  /** Shown on hovering over the heading. */
  readonly note?: string;
  readonly cell: (row: Row) => DrawnCell;
}

/** A part of a page: its lines, and how many of the first stay together at a page's foot. */
export interface Section {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly lead: number;
  /** The line of column headings, where there is a table: from there on nothing is joined. */
  readonly table: { readonly from: number; readonly to: number } | null;
}

/** One table of a page; without rows it says `nothing`, or is left out where that is null. */
export interface Table<Row> {
  readonly id: string;
  readonly title: string;
  readonly nothing: string | null;
  readonly columns: readonly SectionColumn<Row>[];
  readonly rows: readonly Row[];
  /** What a row is about, the same in every drawing. */
  readonly idOf?: (row: Row) => string;
  /** Columns right of the page, folded away. */
  readonly folded?: readonly SectionColumn<Row>[];
}

/**
 * A table on the page's grid: heading, column headings, one line a row; no cell of it is joined.
 *
 * Empty for a table without rows and without a sentence for that.
 */
export function section<Row>({ id, title, nothing, columns, rows, idOf, folded = [] }: Table<Row>): Section {
  const width = columns.length;
  const heading = headingLine(title, width);
  if (rows.length === 0) return emptySection(id, heading, nothing, width);
  const all = [...columns, ...folded];
  const heads: Line = { cells: all.map(({ head, note }) => ({ value: head, role: "head", format: "text", ...(note !== undefined && { note }) })) };
  const lines = [heading, heads, ...rows.map((row): Line => ({ ...(idOf && { id: idOf(row) }), cells: all.map(({ cell }) => cell(row)) })), spacer()];
  return { id, lines, lead: 3, table: { from: 1, to: rows.length + 1 } };
}

/** A line of a list: a short lead, a sentence over the columns between, and a link. */
export interface Item {
  readonly lead: DrawnCell | null;
  readonly say: DrawnCell;
  readonly link: DrawnCell | null;
}

/** Sentences under a heading: lead in the first column, the sentence over the next ones, the link over the last `links`. */
export function list(id: string, title: string, nothing: string | null, items: readonly Item[], width: number, links = LINK_COLUMNS): Section {
  const heading = headingLine(title, width);
  if (items.length === 0) return emptySection(id, heading, nothing, width);
  return { id, lines: [heading, ...items.map((item) => itemLine(item, width, links)), spacer()], lead: 2, table: null };
}

/** A link's name fits one line over two columns of the review's grid. */
const LINK_COLUMNS = 2;

function itemLine({ lead, say, link }: Item, width: number, links = LINK_COLUMNS): Line {
  const first = lead ? 1 : 0;
  const last = width - 1 - (link ? links : 0);
  const cells = Array.from({ length: width }, (_, at): DrawnCell => ({ value: null, role: say.role, ...(at >= first && at <= last && say.tone && { tone: say.tone }) }));
  if (lead) cells[0] = lead;
  cells[first] = say;
  if (!link) return { cells, spans: [[first, last]] };
  for (let at = last + 1; at < width; at += 1) cells[at] = at === last + 1 ? link : { value: null, role: link.role };
  return { cells, spans: [[first, last], [last + 1, width - 1]] };
}

function emptySection(id: string, heading: Line, nothing: string | null, width: number): Section {
  if (nothing === null) return { id, lines: [], lead: 0, table: null };
  const say: DrawnCell = { value: nothing, role: "text", tone: "quiet", format: "text" };
  return { id, lines: [heading, itemLine({ lead: null, say, link: null }, width), spacer()], lead: 2, table: null };
}

/** A section's heading over the whole width. */
function headingLine(title: string, width: number): Line {
  const cells = Array.from({ length: width }, (_, at): DrawnCell => (at === 0 ? { value: title, role: "section", format: "text" } : { value: null, role: "section" }));
  return { cells, spans: [[0, width - 1]] };
}

/** One text over the whole width. */
export function paragraph(cell: DrawnCell, width: number): Line {
  return itemLine({ lead: null, say: cell, link: null }, width);
}

/** Air between sections. */
export function spacer(height = 9): Line {
  return { cells: [], height };
}

import type { DrawnColumn, Drawing, DrawnRow } from "../model/drawing.js";
import type { Shown } from "../model/drawnValues.js";
import { isKeptRow, isOwn, oursOf } from "./oursOf.js";
import { Pairs } from "./pairs.js";

/** For each column of one drawing which of another it is: by its id, else by its place among ours that have none. */
export function twinColumns(last: readonly DrawnColumn[], next: readonly DrawnColumn[]): readonly (number | null)[] {
  const byKey = new Map(keysOf(next).map((key, at) => [key, at]));
  return keysOf(last).map((key) => (key === null ? null : (byKey.get(key) ?? null)));
}

function keysOf(columns: readonly DrawnColumn[]): readonly (string | null)[] {
  let place = 0;
  return columns.map((column) => {
    if (isOwn(column)) return null;
    if (column.id !== undefined) return `id ${column.id}`;
    place += 1;
    return `at ${place}`;
  });
}

/**
 * For each row of one drawing which of another it is; null for a person's own, and for one that the other has no more.
 *
 * A row with an id is the row of that id. Rows without one are known by their place: a heading (a row with a `section` or `head` cell) by
 * its words without figures and the section it stands in; any other row under the same heading by saying the same as before, and else by
 * following the same row.
 */
export function twinRows(last: Drawing, next: Drawing, columns: readonly (number | null)[]): readonly (number | null)[] {
  const pairs = new Pairs(last.rows.length, next.rows.length);
  const ids = new Map(next.rows.flatMap(({ id }, at) => (id === undefined ? [] : [[id, at] as const])));
  last.rows.forEach((row, at) => {
    const twin = row.id === undefined || isKeptRow(row) ? undefined : ids.get(row.id);
    if (twin !== undefined && pairs.open(twin)) pairs.join(at, twin);
  });
  const ours = placesOf(last, ({ cells }) => columns.map((twin, at) => (twin === null && !cells[at]?.stray ? null : oursOf(cells[at]))));
  const theirs = placesOf(next, ({ cells }) => columns.map((twin) => (twin === null ? null : oursOf(cells[twin]))));
  pairByKey(ours, theirs, pairs, (place) => place?.heading);
  pairByKey(ours, theirs, pairs, (place) => place?.says);
  let above: number | null = -1;
  last.rows.forEach((row, at) => {
    if (row.own || isKeptRow(row)) return;
    if (above !== null && follows(ours[at], theirs[above + 1]) && pairs.free(at, above + 1)) pairs.join(at, above + 1);
    above = pairs.of(at);
  });
  return pairs.all;
}

/** Whether two rows that follow the same row may be one. */
function follows(ours: RowPlace | null | undefined, theirs: RowPlace | null | undefined): boolean {
  return ours?.heading === null && theirs?.heading === null && ours.under === theirs.under;
}

/** Where a row without an id stands. */
interface RowPlace {
  /** The heading above it, counted where several are called the same. */
  readonly under: string;
  /** Its own heading's name; null for a row that is none. */
  readonly heading: string | null;
  /** Under which heading it says what. */
  readonly says: string;
}

/** The places of a drawing's rows; null for rows that have an id or are a person's. */
function placesOf({ rows }: Drawing, valuesOf: (row: DrawnRow) => readonly Shown[]): readonly (RowPlace | null)[] {
  const times = new Map<string, number>();
  let section = "";
  let under = "";
  return rows.map((row) => {
    if (row.own || isKeptRow(row)) return null;
    const role = row.cells.find((cell) => cell?.role === "section" || cell?.role === "head")?.role;
    const values = JSON.stringify(saidBy(valuesOf(row)));
    if (role !== undefined) {
      const words = values.replace(/\d+/g, "");
      const name = role === "section" ? words : `${section} ${words}`;
      times.set(name, (times.get(name) ?? 0) + 1);
      under = `${name} ${times.get(name)}`;
      if (role === "section") section = under;
    }
    return row.id === undefined ? { under, heading: role === undefined ? null : under, says: `${under} ${values}` } : null;
  });
}

/** What a row says: a single value says the same over whichever column it stands. */
function saidBy(values: readonly Shown[]): readonly Shown[] {
  const said = values.filter((value) => value !== null);
  return said.length === 1 ? said : values;
}

type KeyOf = (place: RowPlace | null | undefined) => string | null | undefined;

/** Pairs, in their order, rows without partners that have the same key. */
function pairByKey(ours: readonly (RowPlace | null)[], theirs: readonly (RowPlace | null)[], pairs: Pairs, keyOf: KeyOf): void {
  const open = new Map<string, number[]>();
  theirs.forEach((place, at) => {
    const key = keyOf(place);
    if (typeof key !== "string" || !pairs.open(at)) return;
    const list = open.get(key) ?? [];
    list.push(at);
    open.set(key, list);
  });
  ours.forEach((place, at) => {
    const key = keyOf(place);
    const twin = typeof key === "string" && pairs.of(at) === null ? open.get(key)?.shift() : undefined;
    if (twin !== undefined) pairs.join(at, twin);
  });
}

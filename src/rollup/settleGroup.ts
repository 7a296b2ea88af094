import type { BookRow } from "../model/book.js";
import { byText } from "./byText.js";
import { contentOf, isFuller } from "./content.js";
import { grouped } from "./grouped.js";

/** One telling of a row, and every row that tells it so. */
export interface Telling {
  readonly row: BookRow;
  readonly rows: readonly BookRow[];
  readonly content: string;
  readonly files: ReadonlySet<string>;
}

/** A row of the team: one telling, or several where workbooks differ. */
export interface Unit {
  readonly key: string;
  readonly tellings: readonly Telling[];
}

/** A row left out because another workbook tells all of it and more. */
export interface Outdone {
  readonly row: BookRow;
  readonly by: BookRow;
}

/**
 * The rows that several workbooks have under one key, each counted once: equal ones are one, a fuller one stands for those it holds,
 * and what remains different is kept side by side.
 *
 * Rows of one workbook are never weighed against each other: a person may well do two things on one day.
 */
export function settleGroup(key: string, rows: readonly BookRow[]): { readonly units: readonly Unit[]; readonly outdone: readonly Outdone[] } {
  const tellings = tellingsOf(rows);
  if (tellings.length === 1 || new Set(rows.map(({ file }) => file)).size === 1) return { units: tellings.flatMap((telling) => times(key, telling)), outdone: [] };
  const outdone: Outdone[] = [];
  const standing = tellings.filter((telling) => {
    const fuller = tellings.filter((other) => isFuller(other.row, telling.row) && apart(telling, other)).sort((a, b) => b.row.cells.size - a.row.cells.size || byText(a.content, b.content))[0];
    if (fuller) outdone.push(...telling.rows.map((row) => ({ row, by: fuller.row })));
    return fuller === undefined;
  });
  const units = components(standing, links(standing)).flatMap((group) => (group.length === 1 ? group.flatMap((telling) => times(key, telling)) : [{ key, tellings: group }]));
  return { units, outdone };
}

function tellingsOf(rows: readonly BookRow[]): readonly Telling[] {
  return [...grouped(rows, contentOf)]
    .map(([content, same]): Telling => {
      const sorted = [...same].sort((a, b) => byText(a.file, b.file) || a.origin.row - b.origin.row);
      return { row: sorted[0] ?? (same[0] as BookRow), rows: sorted, content, files: new Set(sorted.map(({ file }) => file)) };
    })
    .sort((a, b) => byText(a.content, b.content));
}

/** A telling as often as one workbook has it. */
function times(key: string, telling: Telling): readonly Unit[] {
  const most = Math.max(...[...grouped(telling.rows, ({ file }) => file).values()].map((rows) => rows.length));
  return Array.from({ length: most }, () => ({ key, tellings: [telling] }));
}

/** Whether no workbook has both. */
function apart(one: Telling, other: Telling): boolean {
  return one !== other && ![...other.files].some((file) => one.files.has(file));
}

/** Of each two workbooks, what only one of them has is held against what only the other has, the first against the first. */
function* links(tellings: readonly Telling[]): Iterable<readonly [Telling, Telling]> {
  const files = new Map<string, Telling[]>();
  for (const telling of tellings) for (const file of telling.files) files.set(file, [...(files.get(file) ?? []), telling]);
  const lists = new Map([...files].map(([file, list]) => [list.map(({ content }) => content).join("\u0002"), list.sort((a, b) => rowIn(a, file) - rowIn(b, file))]));
  const all = [...lists.values()];
  for (const [nth, one] of all.entries()) {
    for (const other of all.slice(nth + 1)) {
      const [left, right] = [one.filter((telling) => !other.includes(telling)), other.filter((telling) => !one.includes(telling))];
      for (const [at, telling] of left.entries()) if (right[at]) yield [telling, right[at]];
    }
  }
}

function rowIn({ rows }: Telling, file: string): number {
  return rows.find((row) => row.file === file)?.origin.row ?? 0;
}

/** Tellings that hang together by any of the pairs. */
function components(tellings: readonly Telling[], pairs: Iterable<readonly [Telling, Telling]>): readonly (readonly Telling[])[] {
  const groupOf = new Map(tellings.map((telling) => [telling, [telling]]));
  for (const [one, other] of pairs) {
    const [left, right] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]];
    if (left === right) continue;
    const [larger, smaller] = left.length < right.length ? [right, left] : [left, right];
    for (const telling of smaller) {
      larger.push(telling);
      groupOf.set(telling, larger);
    }
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => byText(a.content, b.content)));
}

import { byText } from "./byText.js";
import { contentOf } from "./content.js";
import { printed } from "./printed.js";
import type { PlacedRow } from "./rollUpTable.js";
import { parseRow } from "./sourceText.js";

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The rows of a sheet in the order a person expects, whatever order the files came in: plans and log rows by week or day, person and 序号; of other
 * sheets those of last week first, as they stood.
 */
export function inOrder(kind: string, rows: readonly PlacedRow[], people: readonly string[]): readonly PlacedRow[] {
  const weekly = kind === "plans" || kind === "log";
  const rank = new Map(people.map((name, at) => [name, at]));
  const placed = rows.map((row, nth) => ({ row, own: ownKey(row, weekly, rank), unit: `${row.group}|${row.unit ?? nth}` }));
  const groups = firstKeys(placed, ({ row }) => row.group);
  const units = firstKeys(placed, ({ unit }) => unit);
  const order = (a: Placed, b: Placed): number =>
    compare(groups.get(a.row.group) ?? a.own, groups.get(b.row.group) ?? b.own) ||
    byText(a.row.group, b.row.group) ||
    compare(units.get(a.unit) ?? a.own, units.get(b.unit) ?? b.own) ||
    byText(a.row.unit ?? "", b.row.unit ?? "") ||
    compare(a.own, b.own);
  return placed.sort(order).map(({ row }) => row);
}

interface Placed {
  readonly row: PlacedRow;
  readonly own: Key;
  readonly unit: string;
}

/** The first of the keys of rows that belong together. */
function firstKeys(rows: readonly Placed[], groupOf: (row: Placed) => string): ReadonlyMap<string, Key> {
  const first = new Map<string, Key>();
  for (const row of rows) {
    const before = first.get(groupOf(row));
    if (!before || compare(row.own, before) < 0) first.set(groupOf(row), row.own);
  }
  return first;
}

type Key = readonly (number | string)[];

function ownKey({ row, of, stood }: PlacedRow, weekly: boolean, rank: ReadonlyMap<string, number>): Key {
  const who = of.who[0] ?? "";
  const number = row.cells.get("number");
  const figure = of.kind === "plans" && number ? Number.parseFloat(printed(number)) : Number.NaN;
  const at = parseRow(row.source);
  const own = row.source === null ? (stood ?? LAST) : 0;
  const tail = [Number.isNaN(at) ? LAST : at, own, contentOf(row)];
  const person = [rank.get(who) ?? LAST, who, [...of.who].join("、")];
  if (weekly) return [of.when ?? LAST, ...person, Number.isNaN(figure) ? LAST : figure, ...tail];
  return [stood ?? LAST, ...person, ...tail];
}

function compare(one: Key, other: Key): number {
  for (const [at, value] of one.entries()) {
    const against = other[at];
    if (typeof value === "number" && typeof against === "number") {
      if (value !== against) return value - against;
    } else {
      const order = byText(String(value), String(against ?? ""));
      if (order !== 0) return order;
    }
  }
  return 0;
}

import type { Table, TablePart } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import type { FoundSheet } from "./foundSheet.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";

/** A table that was read, with where it was found. */
export interface ReadPart<Row, Field extends string> {
  readonly found: FoundSheet;
  readonly read: ReadSheet<Row, Field>;
}

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Several sheets or blocks of one kind as one table, the sheets named; null where there is none.
 *
 * A row that another sheet has just so, as in a copy of a sheet, is counted once, and the copy says how many.
 */
export function joinTables<Row extends { readonly origin: Origin }, Field extends string>(parts: readonly ReadPart<Row, Field>[], problems: Problems): ReadSheet<Row, Field> | null {
  const [first, ...others] = parts;
  if (!first) return null;
  if (others.length === 0) return first.read;
  const tables = parts.map(({ read }) => read.table);
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  if (sheets.length > 1) problems.add("sheets-joined", { sheet: first.read.table.sheet, row: 1, column: 1 }, { sheets: sheets.join("、") });
  const rows = onlyOnce(tables, problems);
  const columns = new Map([...tables].reverse().flatMap((table) => [...table.columns]));
  const cells = tables.flatMap((table) => [...(table.cells ?? [])]);
  const firstHidden = tables.find((table) => table.firstHidden)?.firstHidden;
  return {
    table: {
      sheet: first.read.table.sheet,
      columns,
      rows,
      hidden: tables.reduce((sum, { hidden }) => sum + hidden, 0),
      ...(firstHidden && { firstHidden }),
      parts: parts.map(partOf),
      ...(cells.length > 0 && { cells: new Map(cells) }),
    },
    gaps: parts.flatMap(({ read }) => read.gaps),
  };
}

function partOf<Row, Field extends string>({ found: { area }, read: { table } }: ReadPart<Row, Field>): TablePart<Field> {
  const { top, bottom, left, right } = area ?? { top: 0, bottom: LAST, left: 0, right: LAST };
  return { sheet: table.sheet, top: top + 1, bottom: bottom + 1, left: left + 1, right: right + 1, columns: table.columns };
}

function onlyOnce<Row extends { readonly origin: Origin }, Field extends string>(tables: readonly Table<Row, Field>[], problems: Problems): readonly Row[] {
  const seen = new Map<string, string>();
  const kept: Row[] = [];
  for (const { sheet, rows } of tables) {
    let again = 0;
    let first: Origin | undefined;
    let other = "";
    for (const row of rows) {
      const { origin, ...said } = row;
      const key = JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
      const before = seen.get(key);
      if (before === undefined || before === origin.sheet) {
        seen.set(key, origin.sheet);
        kept.push(row);
        continue;
      }
      again += 1;
      first ??= origin;
      other = before;
    }
    if (first) problems.add("rows-twice", first, { sheet, other, n: again });
  }
  return kept;
}

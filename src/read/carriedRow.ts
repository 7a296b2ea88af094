import type { BookCell, BookRow, Original } from "../model/book.js";
import type { ColumnSpec, SheetSpec } from "../model/columns/spec.js";
import { daySerial, type DateSystem } from "../model/dateSystem.js";
import type { Day } from "../model/day.js";
import { blank } from "./blank.js";
import type { ReadCell } from "./bookWatch.js";
import { carriedCell, rawCell } from "./carriedCell.js";
import { originAt, type FoundSheet } from "./foundSheet.js";
import type { TableHeadings } from "./headingsRead.js";
import { plain } from "./plain.js";
import { printCell } from "./printCell.js";
import { splitList } from "./readPairs.js";

/** A row of a found table as it was seen; `row` counts from 0 on the found sheet. */
export interface SeenRow {
  readonly row: number;
  readonly cells: readonly ReadCell[];
  readonly nouns: readonly object[];
}

/** What the rows of one table share. */
export interface RowSetting {
  readonly file: string;
  readonly system: DateSystem;
  /** Names that stand for others in this workbook: elsewhere they may mean somebody else, so they are resolved here. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly headings: TableHeadings;
}

/** Fields whose names a workbook's own 别名 resolve. */
const CLIENT_FIELDS: ReadonlySet<string> = new Set(["client", "eveningClient"]);

/** A row as it can be carried: cells as typed, week and owner that no column holds written out, names under which the workbook alone knows a client resolved. */
export function carriedRow(spec: SheetSpec, found: FoundSheet, seen: SeenRow, setting: RowSetting): BookRow {
  const { file, system, headings } = setting;
  const columns = new Map<string, ColumnSpec>(spec.columns.map((column) => [column.field, column]));
  const cells = new Map<string, BookCell>();
  const originals: Original[] = [];
  const said: Record<string, unknown> = {};
  for (const read of seen.cells) {
    const column = columns.get(read.field);
    if (!column) continue;
    const heading = found.headings.texts.get(read.field) ?? column.zh;
    const own = CLIENT_FIELDS.has(read.field) ? resolved(read, setting.aliases) : undefined;
    const { cell, original } = own === undefined ? carriedCell(read, column, heading, system) : { cell: { value: own, format: "text" as const }, original: printCell(read.value, read.format, system) };
    if (cell) cells.set(read.field, cell);
    if (original !== null) originals.push({ heading: heading.replace(/\s+/gu, ""), text: original });
    if (read.read !== undefined) said[read.field] = read.read;
  }
  const noun = seen.nouns[0];
  const owners = told<readonly string[]>(noun, "owners") ?? (said["owner"] as readonly string[] | undefined) ?? [];
  const week = told<Day | null>(noun, "week") ?? (said["week"] as Day | undefined) ?? null;
  const day = told<Day>(noun, "day") ?? (said["day"] as Day | undefined) ?? null;
  if (columns.has("owner") && !cells.has("owner") && !found.headings.columns.has("owner") && owners.length > 0) put("owner", { value: owners.join("、"), format: "text" }, owners);
  const serial = spec.key !== "plans" || week === null || cells.has("week") || found.headings.columns.has("week") ? undefined : daySerial(week, 1900);
  if (serial !== undefined) put("week", { value: serial, format: "day" }, week);
  const further = furtherCells(found, seen.row, system, headings);
  return {
    kind: spec.key,
    file,
    origin: originOf(found, seen),
    cells,
    extra: further.extra,
    said,
    who: owners,
    when: spec.key === "plans" ? week : spec.key === "log" ? day : null,
    originals,
    source: further.source,
    mark: further.mark,
  };

  function put(field: string, cell: BookCell, read: unknown): void {
    cells.set(field, cell);
    said[field] = read;
  }
}

function originOf(found: FoundSheet, { row, nouns: [noun] }: SeenRow): BookRow["origin"] {
  return told<BookRow["origin"]>(noun, "origin") ?? originAt(found, row, Math.min(...found.headings.columns.values()));
}

function told<Value>(noun: object | undefined, field: string): Value | undefined {
  return noun && (Reflect.get(noun, field) as Value | undefined);
}

/** The names of a cell with those replaced that this workbook's 别名 know; undefined where it knows none of them. */
function resolved({ value }: ReadCell, aliases: ReadonlyMap<string, string>): string | undefined {
  if (typeof value !== "string") return undefined;
  const names = splitList(value);
  return names.some((name) => aliases.has(name)) ? names.map((name) => aliases.get(name) ?? plain(name)).join("、") : undefined;
}

function furtherCells({ sheet }: FoundSheet, row: number, system: DateSystem, { extra, source, mark }: TableHeadings): Pick<BookRow, "extra" | "source" | "mark"> {
  const cells = sheet.rows[row] ?? [];
  const found = new Map<string, BookCell>();
  for (const [column, heading] of extra) {
    const value = cells[column] ?? null;
    const cell = blank(value) ? null : rawCell(value, sheet.formats[row]?.[column] ?? "", system);
    if (cell) found.set(heading, cell);
  }
  const text = (column: number | null): string | null => {
    const value = column === null ? null : cells[column];
    return typeof value === "string" && !blank(value) ? value.trim() : null;
  };
  return { extra: found, source: text(source), mark: text(mark) };
}

import type { SheetSpec } from "../model/columns/spec.js";
import type { Table } from "../model/nouns.js";
import { columnLetters, originText, type Origin } from "../model/origin.js";
import type { CellValue } from "../model/workbook.js";
import { bandRows } from "./bandRows.js";
import { blank } from "./blank.js";
import type { ReadCell } from "./bookWatch.js";
import { columnReader, type CellReader, type ReadingContext } from "./columnReader.js";
import { conflictColumn, settleConflicts, type MarkedRow } from "./conflicts.js";
import { Fault } from "./fault.js";
import { originAt, type FoundSheet } from "./foundSheet.js";
import { mergedValues } from "./mergedValues.js";
import type { Problems } from "./problems.js";
import { totalRow } from "./skippedRow.js";

export type { FoundSheet } from "./foundSheet.js";

/** How one kind of sheet becomes its nouns. */
export interface Shape<Row> {
  /** The field whose cell is the row's origin. */
  readonly key: string;
  /** Fields whose value is not repeated down a merge, since it is what a row is counted by. */
  readonly counted: readonly string[];
  /** Another name in the noun: 负责人 is `owners`. */
  readonly rename: Readonly<Record<string, string>>;
  /** Takes what a row says; the nouns it makes. Fields are as the sheet's spec types them. */
  take(fields: Readonly<Record<string, unknown>>, row: number): readonly Row[];
}

interface Column {
  readonly field: string;
  readonly target: string;
  readonly at: number;
  readonly head: string;
  readonly read: CellReader;
  readonly merged: ((row: number) => CellValue) | undefined;
}

/**
 * All rows of a sheet in one pass: blank rows, totals and repeated headings are skipped, cells in error count as missing and are listed.
 *
 * Hidden rows count (ruling 12).
 */
export function readTable<Row extends object, Field extends string>(spec: SheetSpec, found: FoundSheet, context: ReadingContext, problems: Problems, shape: Shape<Row>): Table<Row, Field> {
  const { sheet, headings } = found;
  const columns = columnsOf(spec, found, context, shape);
  for (const { field, used, left } of headings.twice) {
    problems.add("heading-twice", originAt(found, headings.row, left), { heading: headings.texts.get(field) ?? field, used: columnLetters(used + 1), left: columnLetters(left + 1) });
  }
  const keyColumn = headings.columns.get(shape.key) ?? 0;
  const hiddenRows = new Set(sheet.hiddenRows);
  const isBand = bandRows(sheet, keyColumn);
  const markColumn = conflictColumn(sheet, headings);
  const told = context.watch?.table(spec, found);
  const rows: (Row | MarkedRow<Row>)[] = [];
  let hidden = 0;
  let firstHidden: Origin | undefined;
  const places = found.laidOut && new Map<string, ReadonlyMap<string, Origin>>();
  for (let row = headings.firstRow; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row];
    if (!cells || cells.length === 0 || empty(cells, columns) || totalRow(cells) || isBand(cells, row) || repeated(cells, columns)) continue;
    context.calendar.row = null;
    const origin = originAt(found, row, keyColumn);
    const fields: Record<string, unknown> = { origin };
    const formats = sheet.formats[row];
    const seen: ReadCell[] | undefined = told && [];
    for (const column of columns) fill({ fields, seen }, column, cells, formats, row, found, problems);
    const made = shape.take(fields, row + 1);
    told?.(row, seen ?? [], made);
    const mark = markColumn === undefined ? undefined : cells[markColumn];
    if (typeof mark === "string" && !blank(mark) && made.length > 0) rows.push({ mark, nouns: made });
    else for (const noun of made) rows.push(noun);
    places?.set(originText(origin), new Map([...headings.columns].map(([field, at]) => [field, originAt(found, row, at)])));
    if (made.length === 0 || !hiddenRows.has(row)) continue;
    hidden += 1;
    firstHidden ??= origin;
  }
  const numbers = new Map([...headings.columns].map(([field, at]) => [field as Field, at + 1]));
  return { sheet: sheet.name, columns: numbers, rows: settleConflicts(rows), hidden, ...(firstHidden && { firstHidden }), ...(places && { cells: places }) };
}

function columnsOf(spec: SheetSpec, { sheet, headings }: FoundSheet, context: ReadingContext, shape: Shape<unknown>): readonly Column[] {
  return spec.columns.flatMap((column) => {
    const at = headings.columns.get(column.field);
    if (at === undefined) return [];
    const text = headings.texts.get(column.field) ?? column.zh;
    const merged = shape.counted.includes(column.field) ? undefined : mergedValues(sheet, at);
    const target = shape.rename[column.field] ?? column.field;
    return [{ field: column.field, target, at, head: text, read: columnReader(column, text, context), merged }];
  });
}

/** What a row says so far, and where somebody looks on, its cells. */
interface Filling {
  readonly fields: Record<string, unknown>;
  readonly seen: ReadCell[] | undefined;
}

function fill({ fields, seen }: Filling, column: Column, cells: readonly CellValue[], formats: readonly string[] | undefined, row: number, found: FoundSheet, problems: Problems): void {
  let value = cells[column.at] ?? null;
  if (value === null && column.merged) value = column.merged(row);
  if (value === null) return;
  const format = formats?.[column.at] ?? "";
  const tell = (read: unknown, fault: ReadCell["fault"]): void => void seen?.push({ field: column.field, value, format, read, fault });
  if (typeof value === "object") {
    tell(undefined, "cell-error");
    problems.add("cell-error", originAt(found, row, column.at), { error: value.error });
    return;
  }
  const read = column.read(value, format);
  tell(read instanceof Fault ? read.value : read, read instanceof Fault ? read.code : null);
  if (read === undefined) return;
  if (!(read instanceof Fault)) {
    fields[column.target] = read;
    return;
  }
  problems.add(read.code, originAt(found, row, column.at), read.slots);
  if (read.value !== undefined) fields[column.target] = read.value;
}

function empty(cells: readonly CellValue[], columns: readonly Column[]): boolean {
  return columns.every(({ at }) => blank(cells[at]));
}

/** The heading row once more, as long lists made for printing have it. */
function repeated(cells: readonly CellValue[], columns: readonly Column[]): boolean {
  let same = 0;
  for (const { at, head } of columns) {
    const value = cells[at];
    if (value === head) same += 1;
    else if (!blank(value)) return false;
  }
  return same >= 2;
}

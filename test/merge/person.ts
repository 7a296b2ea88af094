import type { Drawing } from "../../src/model/drawing.js";
import { drawnValues } from "../../src/model/drawnValues.js";
import { contentHash, markerText } from "../../src/model/marker.js";
import type { Area, CellValue, Sheet } from "../../src/model/workbook.js";

/** A sheet as a host leaves it once a drawing is drawn on it. */
export function drawnOn(drawing: Drawing, state: "done" | "writing" = "done"): Sheet {
  const rows = drawnValues(drawing).map((values): CellValue[] => [...values]);
  const marker = { row: 0, column: drawing.columns.length };
  const hash = contentHash(rows, marker);
  const first = Array.from({ length: marker.column }, (_, column) => rows[0]?.[column] ?? null);
  rows[0] = [...first, markerText({ version: "0.1.0", key: drawing.key ?? { kind: "board", subject: "" }, week: drawing.week, state, hash })];
  const paints = drawing.rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell?.paint === undefined ? [] : [{ row, column, color: cell.paint }])));
  return { name: drawing.name, visibility: "visible", rows, formats: [], merges: drawing.merges, hiddenRows: [], locked: false, paints, marker };
}

/** What a person does to a sheet. */
export type Act = (sheet: Sheet) => Sheet;

/** Does one thing after another. */
export function after(sheet: Sheet, ...acts: readonly Act[]): Sheet {
  return acts.reduce((done, act) => act(done), sheet);
}

/** Types a value into a cell. */
export function type(row: number, column: number, value: CellValue): Act {
  return (sheet) => {
    const rows = Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, at): CellValue[] => [...(sheet.rows[at] ?? [])]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    return { ...sheet, rows };
  };
}

/** Gives a cell a colour. */
export function paint(row: number, column: number, color: string): Act {
  return (sheet) => ({ ...sheet, paints: [...(sheet.paints ?? []), { row, column, color }] });
}

/** Puts the sheet's rows into another order; `order` names for each new row the old one, null for a new blank one. */
export function orderRows(order: readonly (number | null)[]): Act {
  return (sheet) => moved(sheet, { down: places(order), across: (column) => column, rows: order.map((row) => sheet.rows[row ?? -1] ?? []) });
}

/** The same with columns. */
export function orderColumns(order: readonly (number | null)[]): Act {
  return (sheet) => moved(sheet, { down: (row) => row, across: places(order), rows: sheet.rows.map((cells) => order.map((column) => cells[column ?? -1] ?? null)) });
}

/** Inserts a row with values above another. */
export function insertRow(at: number, values: readonly CellValue[]): Act {
  return (sheet) => {
    const opened = orderRows([...upTo(at), null, ...upTo(sheet.rows.length).slice(at)])(sheet);
    return values.reduce((done, value, column) => (value === null ? done : type(at, column, value)(done)), opened);
  };
}

/** Inserts a column with values left of another. */
export function insertColumn(at: number, values: readonly CellValue[]): Act {
  return (sheet) => {
    const opened = orderColumns([...upTo(at), null, ...upTo(widthOf(sheet)).slice(at)])(sheet);
    return values.reduce((done, value, row) => (value === null ? done : type(row, at, value)(done)), opened);
  };
}

/** Deletes a row. */
export function deleteRow(at: number): Act {
  return (sheet) => orderRows(upTo(sheet.rows.length).filter((row) => row !== at))(sheet);
}

/** Deletes a column. */
export function deleteColumn(at: number): Act {
  return (sheet) => orderColumns(upTo(widthOf(sheet)).filter((column) => column !== at))(sheet);
}

/** Moves a column to before another. */
export function moveColumn(from: number, to: number): Act {
  return (sheet) => orderColumns(movedTo(widthOf(sheet), from, to))(sheet);
}

/** Puts the cells of some rows into another order of columns, as dragging a column of a table does; `order` names for each place the old one. */
export function orderCells(order: readonly number[], rows: { readonly from: number; readonly to: number }): Act {
  const inside = (row: number): boolean => row >= rows.from && row < rows.to;
  return (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) => (inside(row) ? [...order.map((column) => cells[column] ?? null), ...cells.slice(order.length)] : cells)),
    paints: (sheet.paints ?? []).map((paint) => (inside(paint.row) && paint.column < order.length ? { ...paint, column: order.indexOf(paint.column) } : paint)),
  });
}

/** An order in which one of so many goes before another. */
export function movedTo(size: number, from: number, to: number): readonly number[] {
  const others = upTo(size).filter((at) => at !== from);
  return from >= size ? others : [...others.slice(0, to), from, ...others.slice(to)];
}

/** An order in which two of so many change places. */
export function swapped(size: number, one: number, other: number): readonly number[] {
  return upTo(size).map((at) => (Math.max(one, other) >= size ? at : at === one ? other : at === other ? one : at));
}

/** Every value on a sheet but the marker. */
export function valuesOn({ rows, marker }: Sheet): readonly CellValue[] {
  return rows.flatMap((cells) => cells.filter((value, column) => value !== null && column !== marker?.column));
}

/** The numbers from 0 to before another. */
export function upTo(end: number): readonly number[] {
  return Array.from({ length: end }, (_, at) => at);
}

export function widthOf({ rows }: Sheet): number {
  return Math.max(0, ...rows.map((cells) => cells.length));
}

function places(order: readonly (number | null)[]): (line: number) => number {
  const to = new Map(order.flatMap((from, at) => (from === null ? [] : [[from, at] as const])));
  return (line) => to.get(line) ?? -1;
}

interface Moving {
  readonly down: (row: number) => number;
  readonly across: (column: number) => number;
  readonly rows: readonly (readonly CellValue[])[];
}

function moved(sheet: Sheet, { down, across, rows }: Moving): Sheet {
  const merges = sheet.merges.flatMap(({ top, left, bottom, right }): Area[] => {
    const area = { top: down(top), left: across(left), bottom: down(bottom), right: across(right) };
    return Object.values(area).some((place) => place < 0) ? [] : [area];
  });
  const paints = (sheet.paints ?? []).map(({ row, column, color }) => ({ row: down(row), column: across(column), color })).filter(({ row, column }) => row >= 0 && column >= 0);
  const marker = sheet.marker && { row: down(sheet.marker.row), column: across(sheet.marker.column) };
  return { ...sheet, rows, merges, paints, marker };
}

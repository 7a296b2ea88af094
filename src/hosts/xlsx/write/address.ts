import { columnLetters } from "../../../model/origin.js";
import type { Area } from "../../../model/workbook.js";

/**
 * The A1 address of a cell, both numbers from 0.
 *
 * @example cellAddress(4, 0) //=> "A5"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/**
 * The A1 address of an area; a single cell has no colon.
 *
 * @example areaAddress({ top: 0, left: 0, bottom: 2, right: 1 }) //=> "A1:B3"
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as a reference holds it, always quoted.
 *
 * @example quotedSheet("周'计划") //=> "'周''计划'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * An absolute reference to an area of a sheet, as defined names and charts need it.
 *
 * @example absoluteArea("周复盘", { top: 0, left: 0, bottom: 2, right: 1 }) //=> "'周复盘'!$A$1:$B$3"
 */
export function absoluteArea(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column + 1)}$${row + 1}`;
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

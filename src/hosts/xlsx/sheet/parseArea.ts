import type { Area } from "../../../model/workbook.js";
import { parseRef } from "./cellRef.js";

/**
 * The block that a reference such as `A1:C3` names, or undefined where it names none; four numbers, however large.
 *
 * @example parseArea("A1:XFD1048576") //=> { top: 0, left: 0, bottom: 1048575, right: 16383 }
 */
export function parseArea(text: string): Area | undefined {
  const [from, to] = text.split(":");
  const a = parseRef(from ?? "");
  const b = parseRef(to ?? from ?? "");
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row) - 1,
    left: Math.min(a.column, b.column) - 1,
    bottom: Math.max(a.row, b.row) - 1,
    right: Math.max(a.column, b.column) - 1,
  };
}

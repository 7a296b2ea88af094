import type { Place } from "../model/drawing.js";
import type { Origin } from "../model/origin.js";

/**
 * The origin that a link's place names, or undefined where its cell is no A1 address.
 *
 * @example originOf({ sheet: "周计划", cell: "B5" }) //=> { sheet: "周计划", row: 5, column: 2 }
 */
export function originOf({ sheet, cell }: Place): Origin | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(cell) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(digits), column };
}

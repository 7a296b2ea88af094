import type { Area } from "../../model/workbook.js";

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The areas of an address that Excel answers for several ranges, their sheet dropped.
 *
 * Parts are split at `,` and `;`, because some cultures use the latter (office-js #1985); a sheet's name may hold both.
 *
 * @example parseAreas("'计划,一'!A1:B2,'计划,一'!D4") //=> [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 3, left: 3, … }]
 */
export function parseAreas(address: string): Area[] {
  const plain = address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,;!]*!/g, "");
  return plain.split(/[,;]/).flatMap((part): Area[] => {
    const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(part.trim());
    if (!found) return [];
    const [, left = "", top = "", right = left, bottom = top] = found;
    return [{ top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) }];
  });
}

/** Where a fact stands in the workbook. `row` and `column` count from 1, as Excel does. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Which need of a numbered cell, from 1 (ruling 30). */
  readonly part?: number;
}

/**
 * The letters of a column counted from 1.
 *
 * @example columnLetters(28) //=> "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The row and column, from 1, that an A1 address names; undefined for anything else.
 *
 * @example parseCell("AB5") //=> { row: 5, column: 28 }
 */
export function parseCell(address: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (!parts?.[1]) return undefined;
  let column = 0;
  for (const letter of parts[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]), column };
}

/** A sheet's name as a reference needs it: quoted unless it is plain letters, digits and Chinese characters that do not begin with a digit. */
export function quoteSheet(name: string): string {
  return /^[\p{Script=Han}A-Za-z_][\p{Script=Han}\w]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/**
 * An origin as people read it.
 *
 * @example originText({ sheet: "周计划", row: 5, column: 1 }) //=> "周计划!A5"
 * @example originText({ sheet: "协调事项", row: 2, column: 5, part: 1 }) //=> "协调事项!E2#1"
 */
export function originText(origin: Origin): string {
  const part = origin.part === undefined ? "" : `#${origin.part}`;
  return `${quoteSheet(origin.sheet)}!${columnLetters(origin.column)}${origin.row}${part}`;
}

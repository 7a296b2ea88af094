import type { PictureRow, PictureSheet } from "./mark.js";

/**
 * Sheets below one another in pictures whose rows are at most so high together: one where they fit, else each sheet begins a picture and goes on in as many
 * as it takes, the repeated rows on top of each; rows that stay together are not parted unless they are higher than a picture.
 *
 * @param gap the row between two sheets
 */
export function splitRows(sheets: readonly PictureSheet[], most: number, gap: PictureRow): readonly (readonly PictureRow[])[] {
  const whole = sheets.flatMap(({ rows }, nth) => (nth === 0 ? rows : [gap, ...rows]));
  return heightOf(whole) <= most ? [whole] : sheets.flatMap((sheet) => splitSheet(sheet, most));
}

/** The height of rows together. */
export function heightOf(rows: readonly PictureRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function splitSheet({ rows, repeated }: PictureSheet, most: number): readonly (readonly PictureRow[])[] {
  const pictures: PictureRow[][] = [];
  let picture: PictureRow[] = [];
  for (const group of groupsOf(rows, most - heightOf(repeated))) {
    if (picture.length > 0 && heightOf(picture) + heightOf(group) > most) {
      pictures.push(picture);
      picture = [...repeated];
    }
    picture.push(...group);
  }
  return [...pictures, picture];
}

/** Rows that stay together; those that are higher than the room stand alone. */
function groupsOf(rows: readonly PictureRow[], room: number): readonly (readonly PictureRow[])[] {
  const groups: PictureRow[][] = [];
  rows.forEach((row, nth) => {
    const last = groups.at(-1);
    if (last && rows[nth - 1]?.stays && heightOf(last) + row.height <= room) last.push(row);
    else groups.push([row]);
  });
  return groups;
}

const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * The points Excel's API wants for a column of so many characters of the default font (Calibri 11, 7 pixels a digit).
 *
 * @example columnPoints(10) //=> 56.25
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * PIXELS_A_CHARACTER + PADDING) * POINTS_A_PIXEL;
}

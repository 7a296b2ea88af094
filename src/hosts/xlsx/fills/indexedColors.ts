/** The colours 0 to 63 that old files name by number (ECMA-376 part 1, 18.8.27), RRGGBB each. */
const STANDARD = [
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF",
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF",
  "800000008000000080808000800080008080C0C0C0808080",
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF",
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF",
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99",
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696",
  "003366339966003300333300993300993366333399333333",
].join("");

/**
 * The colour that a file names by number, or undefined where it is none (64 and 65 are the screen's own).
 *
 * @example indexedColor(10) //=> "FF0000"
 */
export function indexedColor(index: number): string | undefined {
  return Number.isInteger(index) && index >= 0 && index < 64 ? STANDARD.slice(index * 6, index * 6 + 6) : undefined;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u;

/** The columns a text takes in a terminal: unlike a Chinese font, it draws √ △ × → … in one. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += /\p{Mark}|[\u200b-\u200f]/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** A text filled up with spaces to so many columns, so that columns line up in a terminal. */
function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - terminalWidth(text)));
}

/**
 * A text cut to so many columns, ending in `…` where it was longer.
 *
 * @example cutTo("出差外地，会见投资方", 10) //=> "出差外地…"
 */
export function cutTo(text: string, width: number): string {
  const flat = text.replace(/\s*\n\s*/g, " ");
  if (terminalWidth(flat) <= width) return flat;
  let kept = "";
  for (const sign of flat) {
    if (terminalWidth(kept + sign) > width - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** Rows whose columns line up, each as wide as its widest text or its limit; the last is not filled up. */
export function textTable(rows: readonly (readonly string[])[], limits: readonly number[]): string[] {
  const cut = rows.map((row) => row.map((text, at) => cutTo(text, limits[at] ?? 160)));
  const widths = limits.map((_, at) => Math.max(0, ...cut.map((row) => terminalWidth(row[at] ?? ""))));
  return cut.map((row) => row.map((text, at) => (at === row.length - 1 ? text : padded(text, widths[at] ?? 0))).join("  ").trimEnd());
}

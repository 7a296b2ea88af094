const COLUMNS = 16_384;

/**
 * The columns that a sheet's markup hides, from 0 and in order.
 *
 * They stand before the rows, so that a sheet of any length is looked at no further than there.
 *
 * @example hiddenColumns('<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData/></worksheet>') //=> [1, 2]
 */
export function hiddenColumns(markup: string): readonly number[] {
  const rows = markup.search(/<(?:\w+:)?sheetData\b/);
  const found = new Set<number>();
  for (const [tag] of (rows < 0 ? markup : markup.slice(0, rows)).matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
    if (!/\shidden\s*=\s*["'](?:1|true|on)["']/.test(tag)) continue;
    const last = Math.min(COLUMNS, numberIn(tag, "max"));
    for (let column = numberIn(tag, "min"); column >= 1 && column <= last; column += 1) found.add(column - 1);
  }
  return [...found].sort((a, b) => a - b);
}

function numberIn(tag: string, name: string): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1] ?? 0);
}

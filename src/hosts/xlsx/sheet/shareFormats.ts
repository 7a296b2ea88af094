/** The rows with equal neighbours made one and the same array: a list of 100,000 rows has a handful of formats. */
export function shareFormats(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let last: readonly string[] = [];
  return rows.map((row) => {
    if (row !== last && !(row.length === last.length && row.every((format, i) => format === last[i]))) last = row;
    return last;
  });
}

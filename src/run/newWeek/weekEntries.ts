import type { Entry } from "../../model/entry.js";
import type { Draft } from "./draft.js";

/** The entries that write drafted rows, those of one sheet in their order; the first of a sheet holds its headings. */
export function weekEntries(drafts: readonly Draft[]): readonly Entry[] {
  const held = new Set<string>();
  return drafts.map(({ target: { sheet, headings }, cells }) => {
    const first = !held.has(sheet.name);
    held.add(sheet.name);
    const holds = first ? [...headings.columns.values()].map((column) => ({ row: headings.row, column, value: sheet.rows[headings.row]?.[column] ?? null })) : [];
    return { sheet: sheet.name, row: null, head: headings.firstRow - 1, cells, holds };
  });
}

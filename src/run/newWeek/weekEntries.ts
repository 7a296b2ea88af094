import type { Entry } from "../../model/entry.js";
import type { Draft } from "./draft.js";

/** The entries that write drafted rows, those of one sheet in their order and numbered on; the first of a sheet holds its headings. */
export function weekEntries(drafts: readonly Draft[]): readonly Entry[] {
  const written = new Map<string, number>();
  return drafts.map(({ target: { sheet, headings }, cells, numbered }) => {
    const before = written.get(sheet.name) ?? 0;
    written.set(sheet.name, before + 1);
    const number = numbered ? [{ column: numbered.column, value: numbered.first + before, was: null }] : [];
    const holds = before > 0 ? [] : [...headings.columns.values()].map((column) => ({ row: headings.row, column, value: sheet.rows[headings.row]?.[column] ?? null }));
    return { sheet: sheet.name, row: null, head: headings.firstRow - 1, cells: [...number, ...cells], holds };
  });
}

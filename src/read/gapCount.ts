import type { Gap } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import { originAt, type FoundSheet } from "./foundSheet.js";

/** Counts blank cells of some columns of one sheet; a column that the sheet does not have is no gap (ruling 17). */
export class GapCount {
  private readonly missing = new Map<string, Origin[]>();
  private of = 0;

  constructor(
    private readonly found: FoundSheet,
    fields: readonly string[],
  ) {
    for (const field of fields) if (found.headings.columns.has(field)) this.missing.set(field, []);
  }

  /** One row: which fields it has. `row` counts from 1. */
  row(has: (field: string) => boolean, row: number): void {
    this.of += 1;
    for (const [field, origins] of this.missing) {
      if (!has(field)) origins.push(originAt(this.found, row - 1, this.found.headings.columns.get(field) ?? 0));
    }
  }

  list(): readonly Gap[] {
    return [...this.missing]
      .filter(([, origins]) => origins.length > 0)
      .map(([field, origins]) => ({
        sheet: this.found.sheet.name,
        column: this.found.headings.texts.get(field) ?? field,
        missing: origins.length,
        of: this.of,
        origins,
      }));
  }
}

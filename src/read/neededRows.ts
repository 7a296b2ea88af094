import type { SheetSpec } from "../model/columns/spec.js";
import type { FieldOf } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { readTable, type FoundSheet } from "./readTable.js";

/** How an optional sheet becomes its nouns: the field whose cell is the row's origin, and those without which a row is none. */
export interface Need<Field extends string> {
  readonly key: Field;
  readonly needed: readonly Field[];
  readonly rename?: Readonly<Record<string, string>>;
}

/**
 * A sheet whose rows are nouns as they stand. A row that lacks a needed field is not counted and names what it lacks; blank cells of other
 * required columns are gaps (ruling 29).
 */
export function neededRows<Row extends object, Spec extends SheetSpec>(spec: Spec, found: FoundSheet, context: ReadingContext, problems: Problems, need: Need<FieldOf<Spec>>): ReadSheet<Row, FieldOf<Spec>> {
  const { columns, texts } = found.headings;
  const rename = need.rename ?? {};
  const needed: readonly string[] = need.needed;
  const gaps = new GapCount(found, spec.columns.filter(({ field, required }) => required && !needed.includes(field)).map(({ field }) => field));
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly Row[] => {
    const has = (field: string): boolean => fields[rename[field] ?? field] !== undefined;
    const absent = needed.filter((field) => !has(field));
    const [first] = absent;
    if (first !== undefined) {
      const headings = absent.map((field) => texts.get(field) ?? field).join("、");
      problems.add("row-incomplete", { sheet: found.sheet.name, row, column: (columns.get(first) ?? 0) + 1 }, { headings });
      return [];
    }
    gaps.row(has, row);
    return [fields as Row];
  };
  const shape = { key: need.key, counted: [need.key], rename, take };
  return { table: readTable<Row, FieldOf<Spec>>(spec, found, context, problems, shape), gaps: gaps.list() };
}

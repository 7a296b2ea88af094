import type { SheetSpec } from "../model/columns/spec.js";
import { CannotReview } from "../model/finding.js";
import { blank } from "./blank.js";
import type { SheetSearch } from "./findSheet.js";
import type { TableSearch } from "./findTables.js";
import type { Headings } from "./findHeadings.js";
import type { Problems } from "./problems.js";
import type { Demanded } from "./demanded.js";
import { originAt, type FoundSheet } from "./foundSheet.js";

/** Headings that must be there and are not, as the sheet's language has them; `or` names a column that will do instead. */
export function missingHeadings(spec: SheetSpec, headings: Headings, or: Readonly<Record<string, string>>): readonly string[] {
  return spec.columns
    .filter(({ field, required }) => required && !headings.columns.has(field) && !headings.columns.has(or[field] ?? field))
    .map(({ zh, en }) => (headings.english ? en : zh));
}

/**
 * The tables of a search with all their required headings; none where there is no such sheet.
 *
 * A table that would be joined to the first is left out where it lacks a heading, and named.
 *
 * @throws CannotReview `missing-heading` where the first is there and a heading is not.
 */
export function demand({ spec, twins }: Demanded, { found, headless, unclear }: TableSearch, problems: Problems): readonly FoundSheet[] {
  if (headless && unclear?.slots["sheet"] === headless.name) throw new CannotReview(unclear.code, { say: unclear.code, with: unclear.slots });
  if (headless) throw stopFor(headless.name, spec.columns.filter(({ required }) => required).map(({ zh }) => zh));
  return found.filter((one, nth) => {
    const missing = one.laidOut ? [] : missingHeadings(spec, one.headings, twins);
    if (missing.length === 0) return true;
    if (nth === 0) throw stopFor(one.sheet.name, missing);
    problems.add("sheet-incomplete", originAt(one, one.headings.row, 0), { sheet: one.sheet.name, heading: missing.join("、") });
    return false;
  });
}

/** The same for a sheet that a review can do without: it is left out, and the remark names what it lacks. */
export function prefer(spec: SheetSpec, search: SheetSearch, problems: Problems): FoundSheet | null {
  const { found, headless } = search;
  if (headless) {
    const first = headless.rows.findIndex((cells) => cells.some((value) => !blank(value)));
    const wanted = spec.columns.filter(({ required }) => required).map(({ zh }) => zh);
    problems.add("sheet-incomplete", { sheet: headless.name, row: first + 1, column: 1 }, { sheet: headless.name, heading: wanted.join("、") });
  }
  if (!found) return null;
  const missing = missingHeadings(spec, found.headings, {});
  if (missing.length === 0) return found;
  problems.add("sheet-incomplete", { sheet: found.sheet.name, row: found.headings.row + 1, column: 1 }, { sheet: found.sheet.name, heading: missing.join("、") });
  return null;
}

/** The run stops for headings that a sheet lacks. */
export function stopFor(sheet: string, headings: readonly string[]): CannotReview {
  return new CannotReview("missing-heading", { say: "missing-heading", with: { sheet, heading: headings.join("、") } });
}

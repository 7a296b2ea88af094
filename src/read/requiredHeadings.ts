import type { SheetSpec } from "../model/columns/spec.js";
import { CannotReview } from "../model/finding.js";
import { blank } from "./blank.js";
import type { SheetSearch } from "./findSheet.js";
import type { Headings } from "./findHeadings.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** Headings that must be there and are not, as the sheet's language has them; `or` names a column that will do instead. */
function missingHeadings(spec: SheetSpec, headings: Headings, or: Readonly<Record<string, string>>): readonly string[] {
  return spec.columns
    .filter(({ field, required }) => required && !headings.columns.has(field) && !headings.columns.has(or[field] ?? field))
    .map(({ zh, en }) => (headings.english ? en : zh));
}

/**
 * The sheet of a search with all its required headings, or null where there is none.
 *
 * @throws CannotReview `missing-heading` where the sheet is there and a heading is not.
 */
export function demand(spec: SheetSpec, search: SheetSearch, or: Readonly<Record<string, string>> = {}): FoundSheet | null {
  if (search.headless) throw stop(search.headless.name, spec.columns.filter(({ required }) => required).map(({ zh }) => zh));
  if (!search.found) return null;
  const missing = missingHeadings(spec, search.found.headings, or);
  if (missing.length > 0) throw stop(search.found.sheet.name, missing);
  return search.found;
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

function stop(sheet: string, headings: readonly string[]): CannotReview {
  return new CannotReview("missing-heading", { say: "missing-heading", with: { sheet, heading: headings.join("、") } });
}

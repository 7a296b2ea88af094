import type { Problem } from "../model/finding.js";
import { parseCell } from "../model/origin.js";
import type { FileFinding, Sheet, Workbook } from "../model/workbook.js";

/** What a host noticed that changes what a sheet says (values it could not read, cells it passed over, owners it could not fill down), or that a write would end: a signature. */
const TELLING: ReadonlySet<string> = new Set(["package-signature", "unreadable-value", "formula-uncalculated", "skipped-cells", "duplicate-cells", "text-cut", "excel-merges-unread"]);

/**
 * What a person should know of the sheets a review rests on: that one is hidden, and what of it the host could not read.
 *
 * Errors in cells are told by the reader of their column, with the column's name.
 */
export function fileProblems({ findings }: Workbook, used: readonly Sheet[]): readonly Problem[] {
  const names = new Set(used.map(({ name }) => name));
  const hidden = used
    .filter(({ visibility }) => visibility !== "visible")
    .map(({ name, visibility }): Problem => {
      const code = visibility === "hidden" ? "hidden-sheet" : "very-hidden-sheet";
      return { code, origin: { sheet: name, row: 1, column: 1 }, say: { say: code, with: { sheet: name } } };
    });
  return [...hidden, ...findings.filter(({ code, sheet }) => TELLING.has(code) && (sheet === null || names.has(sheet))).map(problemOf)];
}

function problemOf({ code, sheet, cell, with: values }: FileFinding): Problem {
  const at = cell === null ? undefined : parseCell(cell);
  return { code, origin: sheet === null ? null : { sheet, row: at?.row ?? 1, column: at?.column ?? 1 }, say: { say: code, with: values } };
}

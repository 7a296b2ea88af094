import type { Book } from "../model/book.js";
import type { Day } from "../model/day.js";
import type { IntakeFile, Overlap } from "../model/rolledUp.js";
import { weekOf } from "../model/week.js";
import { byText } from "./byText.js";
import { contentOf } from "./content.js";
import { grouped } from "./grouped.js";
import { rowsOf } from "./rowsOf.js";
import type { RolledTable } from "./rollUpTable.js";

/** A workbook without these is told to lack them. */
const EXPECTED: readonly string[] = ["plans", "log", "clients"];

/** What the team's workbook cannot say again, since it has standard sheets and none of these faults. */
const TOLD_ONCE: ReadonlySet<string> = new Set([
  ...["layout-days", "layout-tasks", "layout-unread", "week-from-name", "owner-from-name", "weekday-week", "sheet-several", "sheets-joined", "sheet-incomplete", "sheet-by-headings", "sheet-empty"],
  ...["heading-twice", "rows-twice", "cell-error", "setting-unreadable", "hidden-sheet", "very-hidden-sheet", "unreadable-value", "formula-uncalculated", "skipped-cells", "duplicate-cells", "text-cut"],
]);

/** A row that more files have is held against so many of them [A]. */
const COMPARED = 10;

/** What each file that was read holds, how its headings were read, and how much of it others hold too. */
export function fileLines(books: readonly Book[], tables: ReadonlyMap<string, RolledTable>): readonly IntakeFile[] {
  const overlaps = overlapsOf(books, tables);
  return books.map((book): IntakeFile => {
    const rows = rowsOf(book);
    const weekly = rows.filter(({ kind }) => kind === "plans" || kind === "log");
    const kinds = new Set(book.tables.map(({ kind }) => kind));
    return {
      file: book.file,
      state: "read",
      code: null,
      say: null,
      people: [...new Set(weekly.flatMap(({ who }) => who))].sort(byText),
      weeks: [...new Set(weekly.flatMap(({ when }) => (when === null ? [] : [weekOf(when).start])))].sort((a, b) => b - a) as readonly Day[],
      plans: weekly.filter(({ kind }) => kind === "plans").length,
      log: weekly.filter(({ kind }) => kind === "log").length,
      others: rows.length - weekly.length,
      hidden: book.tables.reduce((sum, { hidden }) => sum + hidden, 0),
      version: book.version,
      shape: shapeOf(book),
      missing: EXPECTED.filter((kind) => !kinds.has(kind)),
      headings: book.tables.flatMap(({ kind, sheet, headings, rows: own }) =>
        headings.filter(({ standard }) => !standard).map((heading) => ({ ...heading, kind, sheet, cells: own.filter((row) => (heading.field === null ? row.extra.has(heading.text) : row.cells.has(heading.field))).length })),
      ),
      overlaps: overlaps.get(book.file) ?? [],
      left: book.left,
      problems: book.problems.filter(({ code }) => TOLD_ONCE.has(code)),
    };
  });
}

function shapeOf({ tables }: Book): IntakeFile["shape"] {
  if (tables.some(({ ownLayout }) => ownLayout)) return "layout";
  return tables.some(({ headings }) => headings.some(({ standard, field }) => !standard && field !== null)) ? "headings" : "standard";
}

/** How much two files have in common; pairs that share nothing are left out. */
function overlapsOf(books: readonly Book[], tables: ReadonlyMap<string, RolledTable>): ReadonlyMap<string, readonly Overlap[]> {
  const counts = new Map<string, { same: number; older: number; newer: number; conflicts: number }>();
  const add = (file: string, other: string, what: "same" | "older" | "newer" | "conflicts"): void => {
    if (file === other) return;
    const key = `${file}\u0000${other}`;
    const count = counts.get(key) ?? { same: 0, older: 0, newer: 0, conflicts: 0 };
    count[what] += 1;
    counts.set(key, count);
  };
  const pairs = (files: readonly string[], others: readonly string[], what: "same" | "conflicts"): void => {
    for (const file of files) for (const other of others.slice(0, COMPARED)) add(file, other, what);
  };
  const weekly = books.flatMap((book) => rowsOf(book).filter(({ kind }) => kind === "plans" || kind === "log"));
  for (const rows of grouped(weekly, (row) => `${row.kind}|${contentOf(row)}`).values()) {
    const files = [...new Set(rows.map(({ file }) => file))];
    pairs(files, files, "same");
  }
  for (const kind of ["plans", "log"]) {
    for (const { files } of tables.get(kind)?.older ?? []) {
      add(files.from, files.fuller, "older");
      add(files.fuller, files.from, "newer");
    }
    for (const { tellings } of tables.get(kind)?.conflicts ?? []) {
      for (const one of tellings) for (const other of tellings) if (one !== other) pairs(one.files, other.files, "conflicts");
    }
  }
  const sizes = new Map([...grouped(weekly, ({ file }) => file)].map(([file, rows]) => [file, rows.length]));
  const isWhole = (file: string, other: string): boolean => {
    const count = counts.get(`${file}\u0000${other}`);
    const [own, others] = [sizes.get(file) ?? 0, sizes.get(other) ?? 0];
    return count !== undefined && count.same + count.older >= own && count.conflicts === 0 && (count.older > 0 || others > own);
  };
  const found = [...counts].map(([key, count]) => {
    const [file = "", other = ""] = key.split("\u0000");
    const more = Math.max(0, (sizes.get(other) ?? 0) - count.same - count.older - count.newer - count.conflicts);
    return { of: file, overlap: { file: other, ...count, more, whole: isWhole(file, other), holds: isWhole(other, file) } };
  });
  return new Map([...grouped(found, ({ of }) => of)].map(([file, own]) => [file, own.map(({ overlap }) => overlap).sort((a, b) => byText(a.file, b.file))]));
}


import type { Book } from "../model/book.js";
import { SETTINGS, SHEETS } from "../model/columns/index.js";
import type { RolledUp, TeamTable } from "../model/rolledUp.js";
import { byText } from "./byText.js";
import { fileLines } from "./fileLines.js";
import { grouped } from "./grouped.js";
import { inOrder } from "./inOrder.js";
import { rollUpSettings } from "./rollUpSettings.js";
import { rollUpTable, type RollUpRequest } from "./rollUpTable.js";
import { rowsOf } from "./rowsOf.js";

/** The further columns that a sheet takes; of more the most filled [A]. */
const MOST_EXTRA = 20;

/**
 * Rolls mailed workbooks up into one over last week's team workbook: every row once, conflicts side by side, decisions put on again.
 *
 * Pure, and the same whatever order the workbooks come in.
 */
export function rollUp(mailed: readonly Book[], base: Book | null, request: RollUpRequest): RolledUp {
  const books = [...mailed].sort((a, b) => byText(a.file, b.file));
  const news = grouped(books.flatMap(rowsOf), ({ kind }) => kind);
  const olds = grouped(base ? rowsOf(base) : [], ({ kind }) => kind);
  const rolled = new Map(SHEETS.filter((spec) => spec !== SETTINGS).map(({ key }) => [key, rollUpTable(news.get(key) ?? [], olds.get(key) ?? [], request)]));
  const people = inOrder("people", rolled.get("people")?.rows ?? [], []).flatMap(({ row }) => (typeof row.said["name"] === "string" ? [row.said["name"]] : []));
  const tables = [...rolled].map(([kind, { rows }]) => tableOf(kind, inOrder(kind, rows, people).map(({ row }) => row)));
  const { settings, differ } = rollUpSettings(books, base);
  const all = [...rolled.values()];
  return {
    tables: tables.map(({ table }) => table).filter(({ kind, rows }) => rows.length > 0 || kind === "plans" || kind === "log" || kind === "clients"),
    settings,
    files: fileLines(books, rolled),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    older: all.flatMap(({ older }) => older),
    settingsDiffer: differ,
    unapplied: all.flatMap(({ unapplied }) => unapplied),
    gone: all.flatMap(({ gone }) => gone),
    unwieldy: tables.flatMap(({ unwieldy }) => unwieldy),
    base: base?.file ?? null,
  };
}

function tableOf(kind: string, rows: TeamTable["rows"]): { readonly table: TeamTable; readonly unwieldy: RolledUp["unwieldy"] } {
  const counts = new Map<string, number>();
  for (const { extra } of rows) for (const heading of extra.keys()) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
  const extra = ranked.slice(0, MOST_EXTRA).map(([heading]) => heading).sort(byText);
  return { table: { kind, extra, rows }, unwieldy: ranked.slice(MOST_EXTRA).map(([heading, cells]) => ({ kind, heading, cells })) };
}

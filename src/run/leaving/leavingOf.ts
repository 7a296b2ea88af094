import { LEAVING_KINDS, type Leaving, type LeavingKind, type Traces } from "../../model/leaving.js";
import { markerOf } from "../../model/marker.js";
import type { Origin } from "../../model/origin.js";
import type { Sheet, Workbook } from "../../model/workbook.js";
import type { ForeignRows } from "./foreignRows.js";
import type { InwardColumns } from "./inwardColumns.js";
import { unseenColumns, unseenRows } from "./unseen.js";
import { numbersIn } from "./numbersIn.js";

/** Marks of secrecy as documents bear them; 内部 alone is part of too many harmless words. */
const SECRET = /绝密|机密|秘密|密级|商密|涉密|内部(?:资料|文件|使用|掌握|公开)|不得外传|严禁外传|请勿外传|confidential/iu;
/** So many people are named. */
const NAMED = 4;

interface Found {
  readonly kind: LeavingKind;
  readonly sheet: string;
  readonly what: string;
  readonly place: Origin;
}

/**
 * Lists what a workbook would carry out of the house: marks of secrecy, numbers of persons (masked), other people's rows, columns that stay
 * inside, hidden sheets, rows and columns, comments, names in the file's properties. Pure; it tells and refuses nothing.
 *
 * @param foreign rows of the workbook that are not whose file it is
 */
export function leavingOf({ sheets }: Workbook, foreign: readonly ForeignRows[], inward: readonly InwardColumns[], { hiddenColumns, comments, names }: Traces): readonly Leaving[] {
  const found = [...told(sheets.flatMap(cellsOf)), ...foreign.map(others), ...inward.map(inside), ...sheets.flatMap(hidden), ...sheets.flatMap((sheet) => unseenIn(sheet, hiddenColumns.find((one) => one.sheet === sheet.name)?.columns ?? []))];
  const traces: Leaving[] = [
    ...comments.map(({ sheet, n }): Leaving => ({ kind: "comments", say: { say: "leave-comments", with: { sheet, n } }, place: null })),
    ...(names.length > 0 ? [{ kind: "author" as const, say: { say: "leave-author", with: { names: names.join("、") } }, place: null }] : []),
  ];
  return [...found, ...traces].sort((a, b) => LEAVING_KINDS.indexOf(a.kind) - LEAVING_KINDS.indexOf(b.kind));
}

/** What the cells of a sheet say; the memory's are packed copies of the others', and it is named as a hidden sheet. */
function cellsOf(sheet: Sheet): readonly Found[] {
  if (markerOf(sheet)?.key.kind === "memory") return [];
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((value, column): readonly Found[] => {
      if (typeof value !== "string" && typeof value !== "number") return [];
      const place = { sheet: sheet.name, row: row + 1, column: column + 1 };
      const text = String(value);
      const [secret] = SECRET.exec(text) ?? [];
      const numbers = text.length < 11 ? [] : numbersIn(text).map(({ kind, masked }) => ({ kind, sheet: sheet.name, what: masked, place }));
      return secret === undefined ? numbers : [{ kind: "secret", sheet: sheet.name, what: secret, place }, ...numbers];
    }),
  );
}

/** One line for each kind on each sheet: the first, and how many there are. */
function told(found: readonly Found[]): readonly Leaving[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.kind}|${one.sheet}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ kind: first.kind, say: { say: `leave-${first.kind}`, with: { sheet: first.sheet, n: all.length, what: first.what } }, place: first.place }] : [];
  });
}

function inside({ sheet, heads, place }: InwardColumns): Leaving {
  return { kind: "inward", say: { say: "leave-inward", with: { sheet, n: heads.length, names: named(heads) } }, place };
}

function named(heads: readonly string[]): string {
  return (heads.length > NAMED ? [...heads.slice(0, NAMED), "…"] : heads).join("、");
}

function others({ sheet, origins, names }: ForeignRows): Leaving {
  const say = names.length > NAMED ? "leave-others-more" : "leave-others";
  return { kind: "others", say: { say, with: { sheet, n: origins.length, names: names.slice(0, NAMED).join("、"), people: names.length } }, place: origins[0] ?? null };
}

function hidden(sheet: Sheet): readonly Leaving[] {
  if (sheet.visibility === "visible") return [];
  const memory = markerOf(sheet)?.key.kind === "memory";
  return [{ kind: "hidden", say: { say: memory ? "leave-memory" : "leave-hidden", with: { sheet: sheet.name } }, place: null }];
}

/** Rows and columns of a sheet that is seen; one that nobody sees is named whole. */
function unseenIn(sheet: Sheet, columns: readonly number[]): readonly Leaving[] {
  if (sheet.visibility !== "visible") return [];
  const [rows, told] = [unseenRows(sheet), unseenColumns(sheet, columns)];
  return [
    ...(rows[0] ? [{ kind: "hiddenRows" as const, say: { say: "leave-hiddenRows", with: { sheet: sheet.name, n: rows.length } }, place: rows[0] }] : []),
    ...(told[0] ? [{ kind: "hiddenColumns" as const, say: { say: "leave-hiddenColumns", with: { sheet: sheet.name, n: told.length, names: named(told.map(({ head }) => head)) } }, place: told[0].place }] : []),
  ];
}

import type { BookRow } from "../model/book.js";
import type { Day } from "../model/day.js";
import type { OlderRow, RowConflict, RowNamed, TeamRow, Unapplied } from "../model/rolledUp.js";
import { weekOf } from "../model/week.js";
import { applyBase, decisionsOn, list, mailedRow } from "./applyBase.js";
import { byText } from "./byText.js";
import { conflictOf, markOf, type Marks } from "./conflictOf.js";
import { contentOf, digestOf } from "./content.js";
import { grouped } from "./grouped.js";
import { matchUnits, type Match } from "./matchUnits.js";
import { named } from "./named.js";
import { bucketOf, rowKeys } from "./rowKey.js";
import { settleGroup, type Unit } from "./settleGroup.js";
import { parseDigest, placeText } from "./sourceText.js";

/** What a roll-up is told beside the workbooks. */
export interface RollUpRequest {
  /** The Monday of the reviewed week. */
  readonly from: Day;
  readonly marks: Marks;
}

/** A row with what its place in the sheet follows from. */
export interface PlacedRow {
  readonly row: TeamRow;
  readonly of: BookRow;
  /** Where last week's workbook had it; null for a new one. */
  readonly stood: number | null;
  /** Rows of one thing stay together, and in them the tellings of one row. */
  readonly group: string;
  readonly unit: string | null;
}

/** All rows of one kind of sheet as one list, with what is to be told of them. */
export interface RolledTable {
  readonly rows: readonly PlacedRow[];
  readonly conflicts: readonly RowConflict[];
  readonly older: readonly OlderRow[];
  readonly unapplied: readonly Unapplied[];
  readonly gone: readonly RowNamed[];
}

/**
 * The rows of one kind of all mailed workbooks over those of last week's team workbook.
 *
 * A mailed row takes the place of last week's; last week's other rows stay, but for those of the reviewed week and later that a person's
 * own workbook no longer has.
 */
export function rollUpTable(mailed: readonly BookRow[], base: readonly BookRow[], { from, marks }: Pick<RollUpRequest, "from" | "marks">): RolledTable {
  const keyOf = rowKeys([...mailed, ...base]);
  const settled = [...grouped(mailed, keyOf)].sort(([a], [b]) => byText(a, b)).map(([key, rows]) => settleGroup(key, rows));
  const units = settled.flatMap((group) => group.units);
  const told = new Told(from, marks, mailed);
  for (const { row, by } of settled.flatMap(({ outdone }) => outdone)) told.older.push({ ...named(row), from: placeText(row), fuller: placeText(by), files: { from: row.file, fuller: by.file } });

  const bucket = ({ tellings: [telling] }: Unit): string => (telling ? (isWeekly(telling.row) ? bucketOf(telling.row) : keyOf(telling.row)) : "");
  const standing = baseUnits(base, keyOf);
  const news = grouped(units, bucket);
  const places = new Map(base.map((row, nth) => [row, nth]));
  const taken = new Map<Unit, readonly [Unit, Match]>();
  for (const [key, own] of grouped(standing, bucket)) {
    for (const [unit, match] of matchUnits(own, news.get(key) ?? [])) taken.set(match.unit, [unit, match]);
  }
  const replaced = new Set([...taken.values()].map(([unit]) => unit));
  return {
    rows: [...units.flatMap((unit) => told.put(unit, taken.get(unit), places)), ...standing.filter((unit) => !replaced.has(unit)).flatMap((unit) => told.keep(unit, places))],
    conflicts: told.conflicts,
    older: told.older,
    unapplied: told.unapplied,
    gone: told.gone,
  };
}

/** Whether a sheet's rows belong to a person's week. */
function isWeekly({ kind }: BookRow): boolean {
  return kind === "plans" || kind === "log";
}

/** Last week's rows; those that were marked as tellings of one row belong together. */
function baseUnits(base: readonly BookRow[], keyOf: (row: BookRow) => string): readonly Unit[] {
  let alone = 0;
  return [...grouped(base, ({ mark }) => mark ?? `\u0000${(alone += 1)}`).values()].map((rows) => ({
    key: rows[0] ? keyOf(rows[0]) : "",
    tellings: rows.map((row) => ({ row, rows: [row], content: contentOf(row), files: new Set([row.file]) })),
  }));
}

/** Puts rows in their place, and gathers what is to be told of them. */
class Told {
  readonly conflicts: RowConflict[] = [];
  readonly older: OlderRow[] = [];
  readonly unapplied: Unapplied[] = [];
  readonly gone: RowNamed[] = [];
  private readonly covered: ReadonlySet<string>;

  constructor(
    private readonly from: Day,
    private readonly marks: Marks,
    mailed: readonly BookRow[],
  ) {
    this.covered = new Set(mailed.flatMap((row) => weekKeys(row)));
  }

  /** A mailed row, or its tellings, with what was decided on the row whose place they take. */
  put(unit: Unit, taken: readonly [Unit, Match] | undefined, places: ReadonlyMap<BookRow, number>): readonly PlacedRow[] {
    const [old, match] = taken ?? [];
    const own = old?.tellings.map(({ row }) => row) ?? [];
    const stood = own[0] ? (places.get(own[0]) ?? null) : null;
    const chosen = unit.tellings.length > 1 && own.length === 1 ? unit.tellings.find((telling) => isKept(own[0], telling.row)) : undefined;
    const tellings = chosen ? [chosen] : unit.tellings;
    const mark = unit.tellings.length === 1 ? null : markOf(this.marks, unit.key, chosen ? null : tellings);
    if (mark !== null) this.conflicts.push(conflictOf(unit, chosen, mark));
    const decided = own.find((row) => decisionsOn(row).length > 0) ?? own[0];
    return tellings.map((telling, nth) => {
      if (!decided || !match) return { row: mailedRow(telling, mark), of: telling.row, stood, group: unit.key, unit: mark };
      const applied = applyBase(decided, telling, mark, match.sure);
      if (nth === 0) this.unapplied.push(...applied.unapplied);
      return { row: applied.row, of: telling.row, stood, group: unit.key, unit: mark };
    });
  }

  /** Last week's row stays, unless its person's own workbook of that week no longer has it. */
  keep({ key, tellings }: Unit, places: ReadonlyMap<BookRow, number>): readonly PlacedRow[] {
    return tellings.flatMap(({ row }): readonly PlacedRow[] => {
      if (row.source === null || !this.isGone(row)) return [{ row: { cells: row.cells, extra: row.extra, said: row.said, source: row.source, mark: row.mark }, of: row, stood: places.get(row) ?? null, group: key, unit: row.mark }];
      this.gone.push(named(row));
      this.unapplied.push(...list(row, decisionsOn(row), "gone"));
      return [];
    });
  }

  private isGone(row: BookRow): boolean {
    return isWeekly(row) && row.when !== null && weekOf(row.when).start >= this.from && weekKeys(row).some((key) => this.covered.has(key));
  }
}

function weekKeys(row: BookRow): readonly string[] {
  const { when } = row;
  return isWeekly(row) && when !== null ? [bucketOf({ ...row, when: weekOf(when).start })] : [];
}

/** Whether a manager kept this telling of a row and took the others out: it is alone, and still bears the mark of what it was. */
function isKept(base: BookRow | undefined, telling: BookRow): boolean {
  if (!base || base.mark === null) return false;
  const recorded = parseDigest(base.source);
  const digest = digestOf(telling.kind, telling);
  return recorded?.written === digest.written && recorded.decided === digest.decided;
}


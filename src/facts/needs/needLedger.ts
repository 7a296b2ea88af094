import type { AgendaRow } from "../../model/agenda.js";
import type { Day } from "../../model/day.js";
import type { NeedRecord } from "../../model/needRecord.js";
import type { TableRow } from "../../model/tableRow.js";
import type { ClientNames } from "../clientNames.js";
import { KEY_KINDS, keyKind } from "./needKeys.js";
import type { NeedSource } from "./needSource.js";
import { sameRow, weighNeeds, type Sameness } from "./sameNeed.js";

/** A need on its way through a run: what was kept of it, and the places found of it so far. */
export interface NeedEntry {
  readonly record: NeedRecord;
  /** Its row in our table, where that stands. */
  readonly row: TableRow | null;
  /** Its row on the team page, where that has its number. */
  readonly agenda: AgendaRow | null;
  readonly sources: NeedSource[];
  /** Keys by which no other need is known in this run. */
  readonly keys: Set<string>;
}

/** So many needs are named as perhaps the same. */
const MOST_MAYBE = 3;

/**
 * Gives each place where something is asked to the need it belongs to, and a number to each need that is new; none is ever given twice.
 *
 * A place is known by its keys; else, of its own kind, as the row of a need whose row is gone; else, of another kind, by what both name.
 * Where two needs fit, it is neither: it gets a number of its own, and says which may be the same.
 */
export class NeedLedger {
  readonly entries: NeedEntry[];

  constructor(
    records: readonly NeedRecord[],
    { rows, agenda }: { readonly rows: ReadonlyMap<number, TableRow>; readonly agenda: ReadonlyMap<number, AgendaRow> },
    private readonly names: ClientNames,
    private readonly today: Day,
  ) {
    this.entries = records.map((record) => ({ record, row: rows.get(record.number) ?? null, agenda: agenda.get(record.number) ?? null, sources: [], keys: new Set(record.keys) }));
  }

  /** Takes places of one kind and, for tasks, of one week. */
  take(batch: readonly NeedSource[]): void {
    const keys = unshared(batch);
    const left = new Set(batch);
    for (const kind of KEY_KINDS) {
      for (const source of [...left]) {
        const key = keys.get(source)?.find((own) => keyKind(own) === kind);
        const whole = kind === keyKind(source.keys[0] ?? "");
        const entry = key === undefined ? undefined : this.entries.find((one) => one.keys.has(key) && (whole || (kind === "id" ? missesRow(one, source) : isVacant(one, source))));
        if (entry) this.attach(entry, source, keys, left);
      }
    }
    this.continueRows(left, keys);
    for (const source of [...left]) {
      const entry = this.sameElsewhere(source);
      if (entry) this.attach(entry, source, keys, left);
    }
    for (const source of left) {
      const twin = this.entries.find(({ sources }) => sources.some((one) => one.keys[0] !== undefined && one.keys[0] === source.keys[0]));
      if (twin) twin.sources.push(source);
      else this.open(source, keys.get(source) ?? []);
    }
  }

  /** The need whose row of 协调事项 stands there; undefined where none does. */
  at(sheet: string, row: number): NeedEntry | undefined {
    return this.entries.find(({ sources }) => sources.some(({ kind, need: { origin } }) => kind === "need" && origin.sheet === sheet && origin.row === row));
  }

  private attach(entry: NeedEntry, source: NeedSource, keys: Keys, left: Set<NeedSource>): void {
    entry.sources.push(source);
    for (const key of keys.get(source) ?? []) entry.keys.add(key);
    left.delete(source);
  }

  /** Rows reworded or dated anew: only where one fits one. A question asked again in like words is decided anew. */
  private continueRows(left: Set<NeedSource>, keys: Keys): void {
    const fits = [...left].filter(({ kind }) => kind !== "agenda").map((source) => ({ source, same: this.entries.filter((entry) => isVacant(entry, source) && this.continues(entry, source) === "same") }));
    for (const { source, same } of fits) {
      const [entry, ...others] = same;
      const rivals = fits.filter((fit) => fit.source !== source && entry !== undefined && fit.same.includes(entry));
      if (entry && others.length === 0 && rivals.every((rival) => rival.source.keys[0] === source.keys[0])) this.attach(entry, source, keys, left);
    }
  }

  private sameElsewhere(source: NeedSource): NeedEntry | undefined {
    const same = this.entries.filter((entry) => this.weighed(entry, source) === "same");
    return same.length === 1 ? same[0] : undefined;
  }

  private weighed(entry: NeedEntry, source: NeedSource): Sameness {
    if (!source.open || entry.record.solvedOn !== null || !source.weighed || kindsOf(entry).has(source.kind)) return "other";
    return weighNeeds(entry.record.need, source.need, this.names).sameness;
  }

  private continues({ record }: NeedEntry, source: NeedSource): Sameness {
    const words = sameRow(record.need, source.need, this.names);
    if (source.item === undefined || record.task === undefined || words === "other") return words;
    const task = sameRow({ ...record.need, need: record.task }, { ...source.need, need: source.item.task }, this.names);
    return task === "same" ? words : task === "maybe" ? "maybe" : "other";
  }

  private open(source: NeedSource, keys: readonly string[]): void {
    const maybe = this.entries
      .filter((entry) => entry.record.solvedOn === null && source.open && source.weighed && this.mayBe(entry, source))
      .slice(0, MOST_MAYBE)
      .map(({ record }) => record.number);
    const number = Math.max(0, ...this.entries.map(({ record }) => record.number)) + 1;
    const { need, item, say, handler } = source;
    const record: NeedRecord = {
      number,
      keys,
      need,
      ...(item && { task: item.task }),
      ...(say && { say }),
      ...(handler && { handler }),
      firstSeen: this.today,
      lastSeen: this.today,
      state: null,
      solvedOn: null,
      solvedSeen: null,
      levels: [],
      maybe,
      typed: {},
      decisionDay: null,
      shown: {},
    };
    this.entries.push({ record, row: source.row ?? null, agenda: null, sources: [source], keys: new Set(keys) });
  }

  private mayBe(entry: NeedEntry, source: NeedSource): boolean {
    if (!kindsOf(entry).has(source.kind)) return weighNeeds(entry.record.need, source.need, this.names).sameness !== "other";
    return isVacant(entry, source) && this.continues(entry, source) !== "other";
  }
}

type Keys = ReadonlyMap<NeedSource, readonly string[]>;

/** The keys of each place by which no other place of the batch is known; the key of the whole row holds for every copy of it. */
function unshared(batch: readonly NeedSource[]): Keys {
  const holders = new Map<string, Set<string>>();
  for (const { keys } of batch) for (const key of keys) holders.set(key, (holders.get(key) ?? new Set()).add(keys[0] ?? ""));
  return new Map(batch.map((source) => [source, source.keys.filter((key) => holders.get(key)?.size === 1)]));
}

/** Whether a need misses its row of this kind: a task's of another week may be carried over. */
function missesRow({ record: { keys }, sources }: NeedEntry, source: NeedSource): boolean {
  return (keys.length === 0 || keys.some((key) => keyKind(key) === source.kind)) && !sources.some(({ kind, week }) => kind === source.kind && week === source.week);
}

/** Whether it may be the row of a need that misses its own: what was raised after that was solved asks anew, unless its 编号 says otherwise. */
function isVacant(entry: NeedEntry, source: NeedSource): boolean {
  const { solvedOn } = entry.record;
  const raised = source.need.raised?.day;
  const anew = solvedOn !== null && source.open && (raised === undefined || raised > solvedOn);
  return !anew && missesRow(entry, source);
}

function kindsOf({ record, sources }: NeedEntry): ReadonlySet<string> {
  return new Set([...record.keys.map(keyKind), ...sources.map(({ kind }) => kind)]);
}

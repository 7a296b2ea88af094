import type { Day } from "../../model/day.js";
import type { NeedRecord } from "../../model/needRecord.js";
import type { Need } from "../../model/nouns.js";
import type { CoordinationSheet, TableRow } from "../../model/tableRow.js";
import { keyKind, projectKey } from "./needKeys.js";
import type { NeedSource } from "./needSource.js";

/** Our table told apart: rows of needs by their number, and rows that people added or decided on. */
export interface TableNeeds {
  readonly rows: ReadonlyMap<number, TableRow>;
  readonly added: readonly TableRow[];
}

/** What of a row makes it a need: on our row of a project a note as well, for that has no words of its own. */
const WORDS = ["item", "decision"] as const;
const PROJECT_WORDS = ["item", "decision", "note"] as const;

/**
 * Tells the rows of our table apart.
 *
 * A row copied to be written anew has the number of the one it was copied from: the row with the need's own words is that one, another is new,
 * and one that says the same is the same row twice.
 */
export function tableNeeds(table: CoordinationSheet | undefined, records: readonly NeedRecord[]): TableNeeds {
  const rows = new Map<number, TableRow>();
  const added: TableRow[] = [];
  const kept = new Map(records.map((record) => [record.number, record]));
  const groups = new Map<number, TableRow[]>();
  for (const row of table?.rows ?? []) {
    if (row.number === null) added.push(row);
    else groups.set(row.number, [...(groups.get(row.number) ?? []), row]);
  }
  for (const [number, group] of groups) {
    const words = kept.get(number)?.need.need ?? group.find(({ record }) => record)?.record?.need.need;
    const own = group.find(({ cells }) => words !== undefined && (cells.item ?? "").includes(words)) ?? group[0];
    if (own) rows.set(number, own);
    added.push(...group.filter((row) => row !== own && row.cells.item !== undefined && row.cells.item !== own?.cells.item).map((row) => ({ ...row, number: null, record: null })));
  }
  return { rows, added: added.filter(({ project, cells }) => (project === null ? WORDS : PROJECT_WORDS).some((field) => (cells[field] ?? "") !== "")) };
}

/** What is known of the needs before this run: what was kept, and what only our table still tells. */
export function knownRecords(kept: readonly NeedRecord[], table: CoordinationSheet | undefined, today: Day): readonly NeedRecord[] {
  const known = new Map(kept.map((record) => [record.number, record]));
  for (const row of table?.rows ?? []) {
    if (row.number !== null && !known.has(row.number)) known.set(row.number, row.record ?? recordOf(row, row.number, today));
  }
  return [...known.values()].sort((a, b) => a.number - b.number);
}

/** The record of a row whose own record is gone: its number and its words. */
function recordOf(row: TableRow, number: number, today: Day): NeedRecord {
  const need = needOf(row, today);
  return { number, keys: [], need, firstSeen: today, lastSeen: today, state: null, solvedOn: null, solvedSeen: null, levels: [], maybe: [], typed: {}, decisionDay: null, shown: {} };
}

/** A row that a person added, as if it stood in 协调事项. */
function needOf({ origin, cells, due, project }: TableRow, raised: Day): Need {
  const named = (text: string | undefined): string | undefined => (text === undefined || text === "" ? undefined : text);
  const words = named(cells.item) ?? named(cells.decision) ?? named(cells.note) ?? "";
  const ofProject = project ?? named(cells.project);
  const client = named(cells.client) ?? (ofProject === undefined ? named(cells.subject) : undefined);
  const urgency = (["紧急", "高", "中", "低"] as const).find((one) => one === cells.urgency);
  const responsible = named(cells.responsible) ?? named(cells.who);
  const department = named(cells.department);
  const blocker = named(cells.blocker);
  return {
    // A row of ours is drawn anew, and where it stands says nothing.
    origin: { sheet: origin.sheet, row: 1, column: 1 },
    owners: [],
    need: words,
    raised: { day: raised, minutes: null },
    ...(client !== undefined && { client: [client] }),
    ...(ofProject !== undefined && { project: ofProject }),
    ...(department !== undefined && { department }),
    ...(responsible !== undefined && { responsible }),
    ...(urgency && { urgency }),
    ...(blocker !== undefined && { blocker }),
    ...(due !== null && { due }),
  };
}

/** Rows that people added, as places of needs. */
export function addedSources(added: readonly TableRow[], today: Day): readonly NeedSource[] {
  return added.map((row): NeedSource => ({
    kind: "table",
    keys: row.project === null ? [] : [projectKey(row.project, needOf(row, today).need)],
    need: needOf(row, today),
    open: true,
    weighed: (row.cells.item ?? "") !== "",
    row,
  }));
}

/** Whether a need was born on a sheet of ours: in our table, on a row of its own or on that of a project, or on the team page. */
export function isOwn({ keys }: Pick<NeedRecord, "keys">): boolean {
  return keys.some((key) => ["own", "project", "agenda"].includes(keyKind(key)));
}

/**
 * A need born in our table as its row tells it now: people go on writing there.
 *
 * Where the row stands is not kept: sorting it or drawing it anew would make another record of the same need.
 */
export function ownNeed({ need, keys }: Pick<NeedRecord, "need" | "keys">, row: TableRow | null): Need {
  if (!row || !isOwn({ keys })) return need;
  const { cells, due } = row;
  const words = cells.item === undefined || cells.item === "" ? need.need : cells.item;
  const now: { -readonly [Field in keyof Need]: Need[Field] } = { ...need, need: words, ...(cells.blocker && { blocker: cells.blocker }), ...(cells.department && { department: cells.department }) };
  if (due === null) delete now.due;
  else now.due = due;
  return now;
}

import { TEAM_COLUMNS } from "../model/columns/team.js";
import type { Sheet } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { Headings } from "./findHeadings.js";
import { headingKey } from "./heading.js";

/** Nouns of one row, and the mark that ties it to others of the same row in other workbooks. */
export interface MarkedRow<Row> {
  readonly mark: string;
  readonly nouns: readonly Row[];
}

const MARKS: ReadonlySet<string> = new Set([TEAM_COLUMNS.conflict.zh, TEAM_COLUMNS.conflict.en].map(headingKey));
/** What a task may be graded by; where two workbooks differ in it, nobody but a person can tell. */
const JUDGED: readonly string[] = ["status", "percent", "actual"];
/** Told all the same: without them there is no row, and they tell what happened rather than how it went. */
const NEEDED: ReadonlySet<string> = new Set(["origin", "owners", "task", "need", "name", "day", "week", "dayAction", "eveningAction"]);

/** The column in which a team's workbook marks rows that two mailed ones tell differently; undefined in any other workbook. */
export function conflictColumn({ rows }: Sheet, { row }: Headings): number | undefined {
  const at = (rows[row] ?? []).findIndex((value) => typeof value === "string" && !blank(value) && MARKS.has(headingKey(value)));
  return at < 0 ? undefined : at;
}

/**
 * Nouns in which rows of one mark count once: what they agree on or only one of them says stays, what they tell differently is left out.
 *
 * A task that was told to have gone differently keeps both tellings in `conflict`, so that it is graded by nobody but a person.
 */
export function settleConflicts<Row extends object>(rows: readonly (Row | MarkedRow<Row>)[]): readonly Row[] {
  const groups = new Map<string, MarkedRow<Row>[]>();
  for (const row of rows) if (isMarked(row)) groups.set(row.mark, [...(groups.get(row.mark) ?? []), row]);
  const seen = new Set<string>();
  return rows.flatMap((row): readonly Row[] => {
    if (!isMarked(row)) return [row];
    const group = groups.get(row.mark) ?? [];
    if (group.length === 1) return row.nouns;
    if (seen.has(row.mark)) return [];
    seen.add(row.mark);
    return row.nouns.map((noun, nth) => agreed([noun, ...group.slice(1).flatMap(({ nouns }) => nouns[nth] ?? [])]));
  });
}

function isMarked<Row extends object>(row: Row | MarkedRow<Row>): row is MarkedRow<Row> {
  return "mark" in row && "nouns" in row;
}

function agreed<Row extends object>(tellings: readonly Row[]): Row {
  const [first] = tellings;
  const made: Record<string, unknown> = { ...first };
  const told: string[] = [];
  for (const field of new Set(tellings.flatMap(Object.keys))) {
    const values = tellings.map((row) => Reflect.get(row, field) as unknown).filter((value) => value !== undefined);
    const same = new Set(values.map((value) => JSON.stringify(value))).size <= 1;
    if (same) made[field] = values[0];
    else if (field === "owners") made[field] = [...new Set(values.flat())];
    else if (!NEEDED.has(field)) Reflect.deleteProperty(made, field);
    if (!same && JUDGED.includes(field)) told.push(values.map(String).join(" ／ "));
  }
  if (told.length > 0 && "task" in made && "week" in made) made["conflict"] = told.join("；");
  return made as Row;
}

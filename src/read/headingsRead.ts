import type { HeadingRead } from "../model/book.js";
import type { SheetSpec } from "../model/columns/spec.js";
import { TEAM_COLUMNS } from "../model/columns/team.js";
import { columnLetters } from "../model/origin.js";
import { blank } from "./blank.js";
import type { FoundSheet } from "./foundSheet.js";
import { headingKey } from "./heading.js";
import type { Places } from "./leftTexts.js";

/** How the headings of a found table were read, and where its further columns stand; columns count from 0. */
export interface TableHeadings {
  readonly list: readonly HeadingRead[];
  /** The headings of columns that the data dictionary does not know, each once. */
  readonly extra: ReadonlyMap<number, string>;
  /** 来源文件 and 冲突 of a team's workbook; null where it is none. */
  readonly source: number | null;
  readonly mark: number | null;
}

const ROLES: ReadonlyMap<string, "source" | "mark"> = new Map([
  ...Object.values(TEAM_COLUMNS.source).map((text) => [headingKey(text), "source"] as const),
  ...Object.values(TEAM_COLUMNS.conflict).map((text) => [headingKey(text), "mark"] as const),
]);

/**
 * Reads which heading stands for what; a column without a heading that holds something goes by its letter, one whose heading comes
 * twice by that and a number: under the heading itself the team's workbook would take it for the other.
 */
export function headingsRead(spec: SheetSpec, { sheet, headings, laidOut, area }: FoundSheet, places: Places): TableHeadings {
  if (laidOut) return { list: [], extra: new Map(), source: null, mark: null };
  const fields = new Set(headings.columns.values());
  const known = spec.columns.flatMap(({ field, zh, en }): readonly HeadingRead[] => {
    const text = headings.texts.get(field);
    return text === undefined ? [] : [{ text, field, standard: [zh, en].some((own) => headingKey(own) === headingKey(text)) }];
  });
  const rows = sheet.rows.slice(headings.row, headings.firstRow);
  rows.forEach((cells, nth) => cells.forEach((value, column) => blank(value) || places.add({ sheet: sheet.name, row: headings.row + nth, column })));
  const roles = { source: null as number | null, mark: null as number | null };
  const again = new Set(headings.twice.map(({ left }) => left));
  const extra = new Map<number, string>();
  const taken = new Set<string>();
  const width = sheet.rows.reduce((most, cells, row) => (row < headings.row ? most : Math.max(most, cells.length)), 0);
  for (let column = area?.left ?? 0; column < width; column += 1) {
    if (fields.has(column)) continue;
    const text = rows.map((cells) => cells[column]).filter((value): value is string => typeof value === "string" && !blank(value)).join("");
    const role = ROLES.get(headingKey(text));
    if (role !== undefined && roles[role] === null) roles[role] = column;
    else extra.set(column, unique(`${text.replace(/\s+/gu, " ").trim() || `〔${columnLetters(column + 1)}〕`}${again.has(column) ? "·2" : ""}`, taken));
  }
  return { list: [...known, ...[...extra.values()].map((text) => ({ text, field: null, standard: false }))], extra, ...roles };
}

function unique(text: string, taken: Set<string>): string {
  let name = text;
  for (let number = 2; taken.has(name); number += 1) name = `${text}·${number}`;
  taken.add(name);
  return name;
}

import { agendaKeyText, agendaRowId, AGENDA_FIELDS, type AgendaBoxes, type AgendaKey } from "../model/agenda.js";
import type { CoordinatedNeed } from "../model/coordination.js";
import { isoDay } from "../model/day.js";
import type { DrawnCell } from "../model/drawing.js";
import { dayCell } from "./board.js";
import { blank, words } from "./cells.js";
import type { Page } from "./page.js";
import type { SectionColumn } from "./section.js";

/** What a row with boxes is about: a need by its number, or a person's question; and what is decided on it so far. */
export interface BoxRow {
  readonly about: string;
  readonly person: string | null;
  readonly need: CoordinatedNeed | null;
}

/** The boxes 决定, 责任人, 日期 with what was typed before, and a folded cell by which the next run knows the row again. */
export function boxColumns<Row>({ voice: { report }, options }: Page, boxOf: (row: Row) => BoxRow): { readonly boxes: readonly SectionColumn<Row>[]; readonly record: SectionColumn<Row> } {
  const [decision, by, due] = AGENDA_FIELDS;
  const box = (field: (typeof AGENDA_FIELDS)[number]) => (row: Row): DrawnCell => {
    const text = drawnIn(boxOf(row))[field];
    return text === undefined ? blank("input") : words(text, "input");
  };
  const dueBox = (row: Row): DrawnCell => {
    const { need } = boxOf(row);
    const day = need?.record.decisionDay ?? null;
    const cell: DrawnCell = day !== null && isoDay(day) === drawnIn(boxOf(row)).decisionDue ? { ...dayCell(day, options), role: "input" } : box(due)(row);
    return need && need.decisionOverdue > 0 ? { ...cell, tone: "bad" } : cell;
  };
  return {
    boxes: [
      { head: report("agenda-decision"), note: report("agenda-hint"), cell: box(decision) },
      { head: report("agenda-decisionBy"), cell: box(by) },
      { head: report("agenda-decisionDue"), cell: dueBox },
    ],
    record: { head: report("agenda-record"), cell: (row) => words(agendaKeyText(keyOf(boxOf(row))), "small") },
  };
}

/** The id of a row with boxes, the same in every drawing. */
export function boxRowId(row: BoxRow): string {
  return agendaRowId(keyOf(row));
}

function keyOf(row: BoxRow): AgendaKey {
  return { number: row.need?.record.number ?? null, person: row.person, about: row.about, drawn: drawnIn(row) };
}

function drawnIn({ need }: BoxRow): AgendaBoxes {
  const shown = need?.record.shown ?? {};
  return Object.fromEntries(AGENDA_FIELDS.flatMap((field) => (shown[field] === undefined ? [] : [[field, shown[field]]])));
}

import { agendaRowId, AGENDA_FIELDS, type AgendaRow, type AgendaSheet } from "../model/agenda.js";
import type { Drawing, DrawnCell } from "../model/drawing.js";
import type { Remember } from "../model/remembered.js";
import type { CellValue } from "../model/workbook.js";

/**
 * What earlier runs drew, the boxes of the team page holding what this run has read there.
 *
 * A decision that was taken into the coordination table is no edit of the page any more: it must not stand beside next week's question. What was
 * typed without a decision was not taken, and stays a person's own.
 */
export function takenIn(remember: Remember, agenda: AgendaSheet | null): Remember {
  if (!agenda) return remember;
  const rows = new Map(agenda.rows.filter(isTaken).map((row) => [agendaRowId(row), row]));
  return (key) => {
    const known = remember(key);
    if (!known || key.kind !== "team") return known;
    return { last: withBoxes(known.last, rows), before: known.before && withBoxes(known.before, rows) };
  };
}

function isTaken({ number, cells }: AgendaRow): boolean {
  return number !== null || (cells.decision ?? "") !== "";
}

function withBoxes(drawing: Drawing, read: ReadonlyMap<string, AgendaRow>): Drawing {
  const rows = drawing.rows.map((row) => {
    const now = row.id === undefined ? undefined : read.get(row.id);
    if (!now) return row;
    const cells = drawing.columns.map(({ id }, at) => {
      const field = AGENDA_FIELDS.find((one) => one === id);
      const value = field === undefined ? undefined : now.values[field];
      return value === undefined ? (row.cells[at] ?? null) : holding(row.cells[at] ?? null, value);
    });
    return { ...row, cells };
  });
  return { ...drawing, rows };
}

function holding(cell: DrawnCell | null, value: CellValue): DrawnCell | null {
  if (typeof value === "boolean" || (typeof value === "object" && value !== null)) return cell;
  return { ...(cell ?? { role: "input" }), value, ...(cell?.typed && { typed: { ours: value, conflict: false } }) };
}

import { AGENDA_FIELDS, type AgendaBoxes, type AgendaField, type AgendaRow } from "../../model/agenda.js";
import type { NeedRecord } from "../../model/needRecord.js";

/** What was typed of a need on the team page, held against what stands in our table. */
export interface AgendaTyped {
  /** What counts, both being looked at. */
  readonly typed: NeedRecord["typed"];
  readonly agenda: AgendaBoxes;
  readonly refused: AgendaBoxes;
}

type Boxes = Partial<Record<AgendaField, string>>;

/**
 * Takes what people typed into the boxes of a need since the team page was drawn or read last.
 *
 * It counts as if it stood in our table. Where our table says something else than the box showed when they typed, our table counts, and what
 * the page says is `refused`: kept until either is typed anew.
 */
export function agendaTyped({ typed: before, agenda = {}, refused = {} }: NeedRecord, table: NeedRecord["typed"], row: AgendaRow | null): AgendaTyped {
  const typed: Boxes & NeedRecord["typed"] = { ...table };
  const read: Boxes = {};
  const lost: Boxes = {};
  for (const field of AGENDA_FIELDS) {
    const cell = row?.cells[field];
    const drawn = row?.drawn[field] ?? "";
    const own = table[field] ?? "";
    const kept = refused[field];
    const isTyped = cell !== undefined && cell !== drawn;
    if (isTyped) read[field] = cell;
    if (isTyped && cell !== own && cell !== agenda[field]) {
      if (own !== "" && own !== drawn) lost[field] = cell;
      else if (cell === "") delete typed[field];
      else typed[field] = cell;
    } else if (kept !== undefined && kept !== own && own === (before[field] ?? "")) {
      lost[field] = kept;
    }
    // Once the page is drawn anew nothing has changed: a second run writes nothing.
    const past = agenda[field];
    if (!isTyped && past !== undefined && (past === own || past === lost[field])) read[field] = past;
  }
  return { typed, agenda: read, refused: lost };
}

import { AGENDA_FIELDS, type AgendaRow, type AgendaSheet } from "../../model/agenda.js";
import type { Day } from "../../model/day.js";
import type { NeedRecord } from "../../model/needRecord.js";
import { agendaKey } from "./needKeys.js";
import type { NeedSource } from "./needSource.js";

/** The rows of the team page told apart: those of a need by its number, and decisions that are needs of their own. */
export interface AgendaNeeds {
  readonly rows: ReadonlyMap<number, AgendaRow>;
  readonly fresh: readonly NeedSource[];
}

/**
 * Tells the rows of the team page apart.
 *
 * A decision beside a person's question is a need of its own, the question its words and the person responsible unless another is typed; so is
 * one on a need whose number nobody knows any more. Of a row that was copied the one that people typed into counts.
 */
export function agendaNeeds(agenda: AgendaSheet | undefined, records: readonly NeedRecord[], today: Day): AgendaNeeds {
  const known = new Map(records.map((record) => [record.number, record]));
  const rows = new Map<number, AgendaRow>();
  const fresh: NeedSource[] = [];
  for (const row of agenda?.rows ?? []) {
    if (row.number !== null && known.has(row.number)) {
      const before = rows.get(row.number);
      if (!before || (!isTypedInto(before) && isTypedInto(row))) rows.set(row.number, row);
    } else if ((row.cells.decision ?? "") !== "") {
      fresh.push(sourceOf(row, agenda?.week ?? "", records, today));
    }
  }
  return { rows, fresh };
}

/** Whether the boxes of a row say something else than we drew there. */
export function isTypedInto({ cells, drawn }: Pick<AgendaRow, "cells" | "drawn">): boolean {
  return AGENDA_FIELDS.some((field) => cells[field] !== undefined && cells[field] !== (drawn[field] ?? ""));
}

function sourceOf(row: AgendaRow, week: string, records: readonly NeedRecord[], today: Day): NeedSource {
  const { person, about, cells, origin } = row;
  const words = about === "" ? (cells.decision ?? "") : about;
  const by = cells.decisionBy ?? "";
  const responsible = by === "" ? person : by;
  return {
    kind: "agenda",
    keys: [keyOf(row, week, records)],
    need: { origin, owners: person === null ? [] : [person], need: words, ...(responsible !== null && { responsible }), raised: { day: today, minutes: null } },
    open: true,
    weighed: person === null,
    agenda: row,
  };
}

/** The same row of a page that was not drawn anew is the same decision; one typed after that was done is another. */
function keyOf({ person, about, cells }: AgendaRow, week: string, records: readonly NeedRecord[]): string {
  const key = agendaKey([week, person ?? "", about]);
  const before = records.find(({ keys }) => keys.includes(key));
  const isDone = before !== undefined && before.solvedOn !== null && before.typed.decision !== cells.decision && before.agenda?.decision !== cells.decision;
  return isDone ? agendaKey([week, person ?? "", about, cells.decision ?? ""]) : key;
}

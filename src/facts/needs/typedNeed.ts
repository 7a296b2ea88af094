import { TYPED_FIELDS, type NeedRecord, type TypedField } from "../../model/needRecord.js";
import type { Need } from "../../model/nouns.js";
import type { TableRow } from "../../model/tableRow.js";
import type { NeedEntry } from "./needLedger.js";
import { stateNamed } from "./stateNamed.js";

/** What people have typed of a need so far: a cell that says something else than what the last run printed there was typed since. */
export function typedNow({ typed, shown }: NeedRecord, row: TableRow | null): NeedRecord["typed"] {
  if (!row) return typed;
  const now: Partial<Record<TypedField, string>> = { ...typed };
  for (const field of TYPED_FIELDS) {
    const cell = row.cells[field];
    if (cell === undefined || cell === (shown[field] ?? "")) continue;
    if (cell === "") delete now[field];
    else now[field] = cell;
  }
  return now;
}

/** What people typed: in the need's row, and in rows added for the same need. */
export function typedIn({ record, row, sources }: NeedEntry): NeedRecord["typed"] {
  const typed: Partial<Record<TypedField, string>> = { ...typedNow(record, row) };
  for (const { row: added } of sources) {
    if (!added || added === row) continue;
    for (const field of TYPED_FIELDS) {
      const [own, cell] = [typed[field], added.cells[field] ?? ""];
      if (cell === "" || own === cell) continue;
      typed[field] = own === undefined ? cell : field === "state" ? own : `${own}；${cell}`;
    }
  }
  return typed;
}

/** What was typed and says no more than the row itself is no longer typed: later changes of the row are seen again. */
export function absorbed(typed: NeedRecord["typed"], need: Need, stated: Need["state"]): NeedRecord["typed"] {
  const { state, responsible, ...rest } = typed;
  return {
    ...rest,
    ...(state !== undefined && (stated === undefined || stateNamed(state) !== stated) && { state }),
    ...(responsible !== undefined && responsible !== need.responsible && { responsible }),
  };
}

/** What is printed where people type: their own words, else what the row of 协调事项 says. */
export function shownOf(typed: NeedRecord["typed"], need: Need, stated: Need["state"]): NeedRecord["shown"] {
  const shown: Partial<Record<TypedField, string>> = { ...typed };
  if (shown.state === undefined && stated !== undefined) shown.state = stated;
  if (shown.responsible === undefined && need.responsible !== undefined) shown.responsible = need.responsible;
  return shown;
}

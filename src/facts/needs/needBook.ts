import type { NeedConflict } from "../../model/coordination.js";
import type { Day } from "../../model/day.js";
import type { Inputs } from "../../model/inputs.js";
import type { NeedRecord } from "../../model/needRecord.js";
import type { Need } from "../../model/nouns.js";
import { originText } from "../../model/origin.js";
import type { ClientNames } from "../clientNames.js";
import { agendaNeeds } from "./agendaNeeds.js";
import { NeedLedger } from "./needLedger.js";
import { isPast, sheetSources } from "./sheetNeeds.js";
import { stateNamed, statedOf } from "./stateNamed.js";
import { addedSources, knownRecords, tableNeeds } from "./tableNeeds.js";
import { typedNow } from "./typedNeed.js";

/** The needs of a workbook with their numbers, before tasks and alerts are looked at. */
export interface NeedBook {
  readonly ledger: NeedLedger;
  /** The inputs, a row of 协调事项 without a state having the one typed in our table. */
  readonly inputs: Inputs;
  readonly conflicts: readonly NeedConflict[];
}

/**
 * Numbers the rows of 协调事项 those that people added to our table and those decided beside a question of the team page, by what earlier runs kept and what our table itself keeps.
 *
 * A state typed in our table counts where 协调事项 has none; where both say one and they differ, 协调事项 counts and the contradiction is told.
 */
export function needBook(inputs: Inputs, names: ClientNames, today: Day, kept: readonly NeedRecord[]): NeedBook {
  const records = knownRecords(kept, inputs.coordination, today);
  const { rows, added } = tableNeeds(inputs.coordination, records);
  const agenda = agendaNeeds(inputs.agenda, records, today);
  const ledger = new NeedLedger(records, { rows, agenda: agenda.rows }, names, today);
  const sources = sheetSources(inputs);
  const known = new Set(records.flatMap(({ keys }) => keys));
  ledger.take(sources.filter((source) => !isPast(source, today) || source.keys.some((key) => known.has(key))));
  ledger.take(addedSources(added, today));
  ledger.take(agenda.fresh);

  const conflicts: NeedConflict[] = [];
  const states = new Map<string, NonNullable<Need["state"]>>();
  for (const entry of ledger.entries) {
    const typed = stateNamed(typedNow(entry.record, entry.row).state);
    if (typed === undefined) continue;
    for (const { kind, need } of entry.sources) {
      if (kind !== "need") continue;
      const stated = statedOf(need);
      if (stated === undefined) states.set(originText(need.origin), typed);
      else if (stated !== typed) conflicts.push({ number: entry.record.number, need: need.need, stated, typed, origin: need.origin, table: entry.row?.origin ?? null });
    }
  }
  return { ledger, conflicts, inputs: states.size === 0 ? inputs : withStates(inputs, states) };
}

function withStates(inputs: Inputs, states: ReadonlyMap<string, NonNullable<Need["state"]>>): Inputs {
  const { needs } = inputs;
  if (!needs) return inputs;
  return {
    ...inputs,
    needs: {
      ...needs,
      rows: needs.rows.map((need) => {
        const state = states.get(originText(need.origin));
        return state === undefined ? need : { ...need, state };
      }),
    },
  };
}

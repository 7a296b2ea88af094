import { clientNames } from "../../src/facts/clientNames.js";
import { coordinationOf } from "../../src/facts/needs/coordination.js";
import { needBook } from "../../src/facts/needs/needBook.js";
import { scopeOf } from "../../src/facts/scopeOf.js";
import { slotReader } from "../../src/facts/slots.js";
import { COORDINATION, PLANS } from "../../src/model/columns/index.js";
import type { SheetSpec } from "../../src/model/columns/spec.js";
import type { Inputs } from "../../src/model/inputs.js";
import type { Review } from "../../src/model/review.js";
import { shiftWeek, weekOf } from "../../src/model/week.js";
import { Calendar } from "../../src/read/calendar.js";
import { readCoordinationTable } from "../../src/read/coordinationTable.js";
import { findHeadings } from "../../src/read/findHeadings.js";
import type { FoundSheet } from "../../src/read/foundSheet.js";
import { readNeeds } from "../../src/read/needs.js";
import { readPlans } from "../../src/read/plans.js";
import { Problems } from "../../src/read/problems.js";
import { readInputs } from "../../src/read/readInputs.js";
import { review } from "../../src/review.js";
import { bookOf } from "./weekOfNeeds.js";
import { drawnTable, type WeekBook, type WeekRun } from "./weekRun.js";

const HEADINGS = new Map<SheetSpec, FoundSheet["headings"]>();

/**
 * Runs of one team through what a need passes alone: the rows that ask and the table read, the ledger, the table drawn.
 *
 * Only the first run reads and reviews a whole workbook, for what never changes in one of `inputSheets` and what the table says beside its
 * rows; every task that asks is open.
 */
export function needsAlone(): WeekRun {
  let first: { readonly inputs: Inputs; readonly made: Review } | undefined;
  return async (book) => {
    const { records, today } = book;
    const request = { person: null, week: null, today, minutes: null };
    first ??= wholeFirst(book, request);
    const read = needsRead(book, first.inputs);
    const names = clientNames(read);
    const scope = scopeOf(read, request);
    const needs = needBook(read, names, today, records);
    const { inputs } = needs;
    const reading = { inputs, person: null, names, slotsOf: slotReader(inputs.log, names, inputs.settings.phrases) };
    const coordination = coordinationOf({ scope, reading, needBook: needs }, { alerts: [], gradeOf: () => "missed" });
    return { table: await drawnTable({ ...first.made, ...scope, coordination }), records: coordination.map(({ record }) => record) };
  };
}

function wholeFirst({ sheets, today }: WeekBook, request: Parameters<typeof review>[1]): { readonly inputs: Inputs; readonly made: Review } {
  const inputs = readInputs(bookOf(sheets), { today });
  return { inputs, made: review(inputs, request, "0.0.0") };
}

/** The rows that ask, by the readers of their sheets, which always stand under the same names and headings. */
function needsRead({ sheets, table, today }: WeekBook, first: Inputs): Inputs {
  const problems = new Problems();
  const calendar = new Calendar(1900, today, shiftWeek(weekOf(today), -1));
  const context = { calendar, people: new Set<string>(), aliases: new Map<string, string>() };
  const coordination = table && readCoordinationTable(bookOf([table]), calendar, problems);
  return {
    ...first,
    plans: readPlans(foundSheet(sheets, PLANS), context, { owners: [], week: null, named: null }, problems).table,
    needs: readNeeds(foundSheet(sheets, COORDINATION), context, problems).table,
    ...(coordination && { coordination }),
  };
}

function foundSheet(sheets: WeekBook["sheets"], spec: SheetSpec): FoundSheet {
  const sheet = sheets.find(({ name }) => name === spec.zh);
  const headings = HEADINGS.get(spec) ?? (sheet && findHeadings(sheet, spec, new Map()));
  if (!sheet || !headings) throw new RangeError(`no ${spec.zh}`);
  HEADINGS.set(spec, headings);
  return { sheet, headings };
}

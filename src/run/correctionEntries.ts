import { PAUSES, PLANS } from "../model/columns/index.js";
import type { ColumnSpec } from "../model/columns/spec.js";
import { VERDICTS, type Correction } from "../model/correction.js";
import { daySerial } from "../model/dateSystem.js";
import type { Day } from "../model/day.js";
import type { Entry, TypedCell } from "../model/entry.js";
import { CannotReview } from "../model/finding.js";
import { originText, type Origin } from "../model/origin.js";
import type { Workbook } from "../model/workbook.js";
import type { FoundSheet } from "../read/foundSheet.js";
import { templateDrawings } from "../report/template/templateDrawings.js";
import type { Words } from "../words/index.js";
import { bookTables } from "./bookTables.js";
import { typedFields, type FieldValues } from "./typedFields.js";

interface Asking {
  readonly today: Day;
  /** In the language of a sheet that has to be made. */
  readonly words: Words;
}

/**
 * What is typed where, so that the next reading of the workbook finds a correction: 主管评定 and 评定理由 in the task's own row, a row of 暂停.
 *
 * A column that the sheet lacks is added behind its headings, a missing 暂停 is made as in the standard workbook.
 *
 * @throws CannotReview `correction-stale` where the task is not in its row any more, `correction-no-column` on a layout of somebody's own
 * that has no such column, `correction-unread` where 暂停 is there but has no headings.
 */
export function correctionEntries(workbook: Workbook, correction: Correction, { today, words }: Asking): readonly Entry[] {
  const { found, inputs: { plans } } = bookTables(workbook, today);
  if (correction.kind === "grade") {
    const { origin, task } = correction;
    const stands = plans?.rows.some((item) => originText(item.origin) === originText(origin) && item.task === task);
    const own = found.find(({ spec, sheet }) => spec === PLANS && holds(sheet, origin))?.sheet;
    if (!stands || !own) throw new CannotReview("correction-stale", { say: "correction-stale", with: { sheet: origin.sheet } });
    return typedFields({ spec: PLANS, found: own, row: origin.row - 1 }, verdictFields(correction, own));
  }
  const pauses = found.find(({ spec }) => spec === PAUSES)?.sheet;
  const fields = pauseFields(correction, workbook, words);
  return pauses ? typedFields({ spec: PAUSES, found: pauses, row: null }, fields) : [pauseSheet(workbook, words, fields)];
}

function holds({ sheet, area }: FoundSheet, { sheet: name, row, column }: Origin): boolean {
  return sheet.name === name && (!area || (row - 1 >= area.top && row - 1 <= area.bottom && column - 1 >= area.left && column - 1 <= area.right));
}

function verdictFields({ verdict, reason }: Extract<Correction, { kind: "grade" }>, { headings }: FoundSheet): FieldValues {
  const columns: readonly ColumnSpec[] = PLANS.columns;
  const column = columns.find(({ field }) => field === "verdict");
  const at = VERDICTS.indexOf(verdict);
  const words = (headings.english ? column?.valuesEn : column?.values) ?? [];
  return { verdict: { value: words[at] ?? null }, verdictReason: { value: reason } };
}

/** People read the rule by its title; its id stands in where the language has none. */
function pauseFields({ rule, subject, until, reason, by }: Extract<Correction, { kind: "pause" }>, { dateSystem }: Workbook, words: Words): FieldValues {
  const titles: Readonly<Record<string, string>> = words.rules;
  const serial = daySerial(until, dateSystem);
  return {
    rule: { value: titles[`${rule}.title`] ?? rule },
    subject: { value: subject },
    until: { value: serial ?? null, day: true },
    reason: { value: reason },
    ...(by === "" ? {} : { by: { value: by } }),
  };
}

function pauseSheet({ sheets }: Workbook, words: Words, fields: FieldValues): Entry {
  const [drawing] = templateDrawings(words, { sheets: [PAUSES] });
  if (!drawing) throw new Error("the template has no 暂停");
  const taken = sheets.find(({ name }) => name === drawing.name);
  if (taken) throw new CannotReview("correction-unread", { say: "correction-unread", with: { sheet: taken.name } });
  const cells = PAUSES.columns.flatMap(({ field }, column): TypedCell[] => (fields[field] ? [{ column, was: null, ...fields[field] }] : []));
  return { sheet: drawing.name, row: null, head: drawing.rows.length - 1, cells, holds: [], absent: drawing };
}

import { PAUSES, PLANS } from "../model/columns/index.js";
import type { ColumnSpec } from "../model/columns/spec.js";
import { VERDICTS, type Correction } from "../model/correction.js";
import { daySerial } from "../model/dateSystem.js";
import type { Day } from "../model/day.js";
import type { Entry } from "../model/entry.js";
import type { Workbook } from "../model/workbook.js";
import type { FoundSheet } from "../read/foundSheet.js";
import type { Words } from "../words/index.js";
import { bookTables } from "./bookTables.js";
import { aliasEntries } from "./corrections/aliasEntries.js";
import { linkEntries } from "./corrections/linkEntries.js";
import { newSheetEntry } from "./corrections/newSheetEntry.js";
import { personEntries } from "./corrections/personEntries.js";
import { standingRow } from "./corrections/standingRow.js";
import { typedFields, type FieldValues } from "./typedFields.js";

interface Asking {
  readonly today: Day;
  /** In the language of a sheet that has to be made. */
  readonly words: Words;
}

/**
 * What is typed where, so that the next reading of the workbook finds a correction: 主管评定 and 评定理由 in the task's own row, a row of 暂停,
 * 关联任务 of a log row, 别名 of a client, a row of 人员.
 *
 * A column that the sheet lacks is added behind its headings, a missing 暂停 or 人员 is made as in the standard workbook.
 *
 * @throws CannotReview `correction-stale` where the row is not in its place any more, `correction-no-column` on a layout of somebody's own
 * that has no such column, `correction-unread` where 暂停 or 人员 is there but has no headings; what `linkEntries` and `aliasEntries` throw.
 */
export function correctionEntries(workbook: Workbook, correction: Correction, { today, words }: Asking): readonly Entry[] {
  const book = bookTables(workbook, today);
  switch (correction.kind) {
    case "grade": {
      const { origin, task } = correction;
      const { found } = standingRow(book.inputs.plans?.rows ?? [], PLANS, origin, (item) => item.task === task, book);
      return typedFields({ spec: PLANS, found, row: origin.row - 1 }, verdictFields(correction, found));
    }
    case "pause": {
      const pauses = book.found.find(({ spec }) => spec === PAUSES)?.sheet;
      const fields = pauseFields(correction, workbook, words);
      return pauses ? typedFields({ spec: PAUSES, found: pauses, row: null }, fields) : [newSheetEntry(PAUSES, workbook, words, fields)];
    }
    case "link":
      return linkEntries(correction, book);
    case "alias":
      return aliasEntries(correction, book);
    case "person":
      return personEntries(correction, book, words);
  }
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

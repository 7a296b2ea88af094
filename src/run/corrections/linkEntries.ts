import { personNames } from "../../facts/personName.js";
import { taskLinks } from "../../facts/taskLinks.js";
import { LOG, PLANS } from "../../model/columns/index.js";
import type { Correction } from "../../model/correction.js";
import type { Entry } from "../../model/entry.js";
import { CannotReview } from "../../model/finding.js";
import type { PlanItem } from "../../model/nouns.js";
import { weekOf } from "../../model/week.js";
import type { BookTables } from "../bookTables.js";
import { firstNumber } from "../newWeek/taskNumbers.js";
import { typedFields } from "../typedFields.js";
import { standingRow } from "./standingRow.js";

/**
 * What writes a task's number into 关联任务 of a log row, behind what stands there; a task without a number is given one first.
 *
 * @throws CannotReview `correction-stale`, `correction-no-column`, `link-number-twice` where another task of the same week has the number too.
 */
export function linkEntries({ task, row }: Extract<Correction, { kind: "link" }>, book: BookTables): readonly Entry[] {
  const { plans, log } = book.inputs;
  const planned = standingRow(plans?.rows ?? [], PLANS, task.origin, (item) => item.task === task.task, book);
  const logged = standingRow(log?.rows ?? [], LOG, row.origin, ({ day }) => day === row.day, book);
  const item = planned.row;
  const others = ofTheSameWeek(item, book);
  const number = item.number ?? freeNumber(item, others);
  if (others.some((other) => other !== item && other.number === number)) throw new CannotReview("link-number-twice", { say: "link-number-twice", with: { sheet: task.origin.sheet, number } });
  const before = logged.row.task ?? "";
  // 无 names no task, and gives way to one.
  const value = before === "" || taskLinks(before, row.day)?.length === 0 ? number : `${before}、${number}`;
  return [
    ...(item.number === undefined ? typedFields({ spec: PLANS, found: planned.found, row: task.origin.row - 1 }, { number: { value: number } }) : []),
    ...typedFields({ spec: LOG, found: logged.found, row: row.origin.row - 1 }, { task: { value } }),
  ];
}

/** The tasks of the same week and of the same people, in the order of the sheet. */
function ofTheSameWeek(item: PlanItem, { inputs: { plans, settings } }: BookTables): readonly PlanItem[] {
  const mondayOf = ({ week }: PlanItem): number | null => (week === null ? null : weekOf(week).start);
  const own = personNames(item.owners, settings);
  return (plans?.rows ?? []).filter((other) => mondayOf(other) === mondayOf(item) && personNames(other.owners, settings).some((owner) => own.includes(owner)));
}

/** As the workbook numbers its tasks; where it numbers none, the task's place among those of its week. */
function freeNumber(item: PlanItem, others: readonly PlanItem[]): number {
  const [person = ""] = item.owners;
  const first = item.week === null ? null : firstNumber(others, person, weekOf(item.week));
  return first ?? others.indexOf(item) + 1;
}

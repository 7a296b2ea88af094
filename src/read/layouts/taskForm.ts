import { PLANS } from "../../model/columns/index.js";
import { headingOf } from "../../model/columns/headingOf.js";
import type { Sheet } from "../../model/workbook.js";
import { titleTexts } from "../titleTexts.js";
import { shownAt, valueAt, wordsAt, type Ref } from "./cells.js";
import type { LaidRow, Layout } from "./layOut.js";
import { taskField } from "./taskWords.js";

const LEAST_LABELS = 3;
/** Said once, it holds for every task. */
const SHARED = new Set(["week", "owner"]);

interface Label {
  readonly field: string;
  readonly text: string;
  readonly at: Ref;
  /** The cells beside it, as far as the next label. */
  readonly values: readonly Ref[];
}

/**
 * A form: labels with their values beside them, a task again and again below each other or in columns beside each other; undefined where a sheet has none.
 *
 * What stands before the first task, such as week and owner, holds for all.
 */
export function taskForm(sheet: Sheet): Layout | undefined {
  const labels = labelsIn(sheet);
  const tasks = labels.filter(({ field }) => field === "task");
  const told = labels.some(({ field }) => field === "actual" || field === "status" || field === "percent");
  const [first] = tasks;
  if (!first || !told || new Set(labels.map(({ field }) => field)).size < LEAST_LABELS) return undefined;
  const rows = tasks.length === 1 && first.values.length > 1 ? beside(labels, first) : below(labels, tasks);
  const top = Math.min(...labels.map(({ at }) => at.row));
  const reading = new Map(labels.map(({ text, field }) => [text, headingOf(PLANS, field)]));
  return { spec: PLANS, keyField: "task", rows, reading, unread: [], top, titles: titleTexts(sheet, 0, first.at.row) };
}

function labelsIn(sheet: Sheet): readonly Label[] {
  const labels: Label[] = [];
  sheet.rows.forEach((cells, row) => {
    const found = cells.flatMap((_, column) => {
      const text = wordsAt(sheet, row, column);
      const field = shownAt(sheet, row, column).column === column && shownAt(sheet, row, column).row === row ? taskField(text) : undefined;
      return field === undefined ? [] : [{ field, text, column }];
    });
    found.forEach(({ field, text, column }, nth) => {
      const until = found[nth + 1]?.column ?? cells.length;
      const values = new Map<string, Ref>();
      for (let at = column + 1; at < until; at += 1) {
        const ref = shownAt(sheet, row, at);
        if (ref.column > column && valueAt(sheet, ref) !== null) values.set(`${ref.row}|${ref.column}`, ref);
      }
      labels.push({ field, text, at: { row, column }, values: [...values.values()] });
    });
  });
  return labels.filter(({ values }) => values.length > 0);
}

/** One task a column: the labels stand once, at the left. */
function beside(labels: readonly Label[], task: Label): readonly LaidRow[] {
  return task.values.map((key) => {
    const fields = labels.flatMap(({ field, values }): readonly (readonly [string, Ref])[] => {
      const own = values.find(({ column }) => column === key.column) ?? (SHARED.has(field) && values.length === 1 ? values[0] : undefined);
      return own ? [[field, own]] : [];
    });
    return { key, fields: new Map(fields) };
  });
}

/** One task below the other: each begins with its task, or with the number before it. */
function below(labels: readonly Label[], tasks: readonly Label[]): readonly LaidRow[] {
  const starts = tasks.map((task) => {
    const at = labels.indexOf(task);
    return labels[at - 1]?.field === "number" ? at - 1 : at;
  });
  const shared = labels.slice(0, starts[0]);
  return tasks.flatMap((task, nth) => {
    const own = labels.slice(starts[nth], starts[nth + 1]);
    const [key] = task.values;
    const fields = [...shared, ...own].flatMap(({ field, values: [value] }): readonly (readonly [string, Ref])[] => (value ? [[field, value]] : []));
    return key ? [{ key, fields: new Map(fields) }] : [];
  });
}

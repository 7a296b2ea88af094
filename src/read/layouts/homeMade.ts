import { PLANS } from "../../model/columns/index.js";
import type { SheetSpec } from "../../model/columns/spec.js";
import type { Sheet } from "../../model/workbook.js";
import type { FoundSheet } from "../foundSheet.js";
import { diary } from "./diary.js";
import { layOut, type Layout } from "./layOut.js";
import { periodRows } from "./periodRows.js";
import { prose } from "./prose.js";
import { taskForm } from "./taskForm.js";
import { taskList } from "./taskList.js";
import { Unclear } from "./unclear.js";
import { weekGrid } from "./weekGrid.js";

const LOG_LAYOUTS: readonly ((sheet: Sheet) => Layout | Unclear | undefined)[] = [weekGrid, periodRows, diary];
const PLAN_LAYOUTS: readonly ((sheet: Sheet) => Layout | Unclear | undefined)[] = [taskList, taskForm, prose];

/**
 * A sheet that somebody laid out in their own way, as a table of one kind; what is unclear about it where nobody can be sure; undefined where nothing is known in it.
 *
 * The first layout that is sure wins: a week across columns, parts of the day in rows, a diary; a list of tasks, a form.
 */
export function homeMade(sheet: Sheet, spec: SheetSpec): FoundSheet | Unclear | undefined {
  let doubt: Unclear | undefined;
  for (const layout of spec === PLANS ? PLAN_LAYOUTS : LOG_LAYOUTS) {
    const found = layout(sheet);
    if (found instanceof Unclear) doubt ??= found;
    else if (found && found.rows.length > 0) return layOut(sheet, found);
  }
  return doubt;
}

import { markerOf } from "../../model/marker.js";
import type { Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import type { Progress } from "../host.js";
import { ask, told, type Asked } from "./asked.js";
import { Budget } from "./budget.js";
import { drawExtras } from "./drawExtras.js";
import { drawOver, type Ground } from "./drawOver.js";
import { drawSheet } from "./drawSheet.js";
import { fail } from "./failureOf.js";
import { markOf, markPlace } from "./mark.js";
import { cellAddress } from "./place.js";
import { recheck } from "./recheck.js";
import { planRedraw, type Redraw } from "./redraw.js";
import { removeStillborn } from "./removeStillborn.js";
import { repairTexts } from "./repairTexts.js";
import type { Seen, SeenSheet } from "./survey.js";
import { shownCells, verified, type Written } from "./verify.js";

/** One use of Excel: its context, and the exchange that sends what is queued. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

/** What is written, and what it was planned from; `workbook` is null where nobody read it before. */
export interface Writing {
  readonly plans: readonly WritePlan[];
  readonly seen: Seen;
  readonly workbook: Workbook | null;
  /** The run's own id: what is marked with another one is another run's. */
  readonly run: string;
}

interface Surveyed extends Written {
  readonly seen: SeenSheet | undefined;
}

/** Looks whether all is as it was read, draws, reads back, and marks as done: one batch each, more only for what is large. */
export async function writePlans(session: Session, writing: Writing, progress: Progress): Promise<void> {
  const { context, sync } = session;
  const { plans, seen, workbook, run } = writing;
  const sheets = plans.map((plan) => surveyed(plan, writing));
  let asked: (Asked | null)[] = [];
  const along = (): void => {
    asked = sheets.map(({ seen: sheet, redraw }) => (sheet && redraw ? ask(context.workbook.worksheets, sheet, redraw) : null));
  };
  if (workbook) await recheck(session, seen, workbook, run, along);
  else {
    along();
    if (asked.some((one) => one !== null)) await sync();
  }
  const grounds = sheets.map(({ seen: sheet, redraw }, index) => groundOf(sheet, redraw, asked[index] ?? null));
  try {
    await draw(session, writing, grounds, progress);
    await finish(session, writing, sheets, progress);
  } catch (error) {
    await removeStillborn(session, seen, plans, error);
    throw error;
  }
}

function surveyed(plan: WritePlan, { seen, workbook }: Writing): Surveyed {
  const sheet = seen.sheets.find(({ name }) => name.toLowerCase() === plan.sheet.toLowerCase());
  const read = workbook?.sheets.find(({ name }) => name === sheet?.name);
  const unfinished = !read || markerOf(read)?.state !== "done";
  const over = plan.act === "redraw" ? plan.over : null;
  return { plan, seen: sheet, redraw: sheet && over ? planRedraw(plan, over, sheet, unfinished) : null };
}

function groundOf(seen: SeenSheet | undefined, redraw: Redraw | null, asked: Asked | null): Ground | null {
  return seen && redraw && asked ? { seen, redraw, told: told(asked, seen) } : null;
}

async function draw({ context: { workbook }, sync }: Session, { plans, seen, run }: Writing, grounds: readonly (Ground | null)[], progress: Progress): Promise<void> {
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const budget = new Budget(sync);
  for (const [index, plan] of plans.entries()) {
    const ground = grounds[index];
    const mark = markOf(plan, "writing", run);
    if (ground) await drawOver(workbook, plan, ground, mark, budget);
    else await drawSheet(workbook, plan, seen.sheets.find(({ name }) => name === plan.sheet), mark, budget);
    progress(index, plans.length + 2);
  }
  await sync();
}

/** Reads back what was written, adds what a sheet reads well without, and marks each sheet as done. */
async function finish({ context: { workbook }, sync }: Session, { plans, run }: Writing, sheets: readonly Surveyed[], progress: Progress): Promise<void> {
  const load = (): Excel.Range[] =>
    plans.map(({ sheet }) => {
      const used = workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      used.load("values,rowIndex,columnIndex");
      return used;
    });
  let used = load();
  await sync();
  if (repairTexts(workbook, sheets, used.map(shownCells))) {
    used = load();
    await sync();
  }
  const hashes = sheets.map((written, index) => {
    const shown = used[index] ? shownCells(used[index]) : [];
    const { row, column } = markPlace(written.plan);
    const mark = markOf(written.plan, "writing", run);
    if (mark !== "" && shown[row]?.[column] !== mark) throw fail("excel-other-run", { sheet: written.plan.sheet });
    return verified(written, shown);
  });
  progress(plans.length + 1, plans.length + 2);
  await drawExtras(workbook, sheets, sync);
  plans.forEach((plan, index) => {
    if (!plan.drawing.key) return;
    const { row, column } = markPlace(plan);
    workbook.worksheets.getItem(plan.sheet).getRange(cellAddress(row, column)).values = [[markOf(plan, "done", hashes[index] ?? "")]];
  });
  await sync();
  progress(plans.length + 2, plans.length + 2);
}

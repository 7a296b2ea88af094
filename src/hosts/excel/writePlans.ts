import { parseMarker } from "../../model/marker.js";
import type { Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import type { Progress } from "../host.js";
import { ask, askRest, told, type Asked, type Asking } from "./asked.js";
import { Budget } from "./budget.js";
import { drawExtras } from "./drawExtras.js";
import { drawOver, type Ground } from "./drawOver.js";
import { drawSheet } from "./drawSheet.js";
import { fail, isOfficeError } from "./failureOf.js";
import { markOf, markPlace } from "./mark.js";
import { cellAddress, rangeAt } from "./place.js";
import { recheck } from "./recheck.js";
import { planRedraw } from "./redraw.js";
import { removeStillborn } from "./removeStillborn.js";
import { repairTexts } from "./repairTexts.js";
import type { Session } from "./session.js";
import type { Seen, SeenSheet } from "./survey.js";
import { shownCells, verified, type Written } from "./verify.js";

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
  const { plans, seen } = writing;
  const sheets = plans.map((plan) => surveyed(plan, seen));
  const asked = await look(session, writing, sheets);
  const answers = sheets.map(({ seen: sheet }, index) => (sheet && asked[index] ? told(asked[index], sheet) : null));
  const grounds = sheets.map(({ seen: sheet, redraw }, index) => (sheet && redraw && answers[index] ? { seen: sheet, redraw, told: answers[index] } : null));
  const charts = new Map(plans.map(({ sheet }, index) => [sheet, answers[index]?.charts ?? []]));
  try {
    await draw(session, writing, grounds, progress);
    await finish(session, writing, sheets, progress);
  } catch (error) {
    await removeStillborn(session, seen, plans, charts, error);
    throw error;
  }
}

/** Looks whether all is as it was read, and asks in the same batch what must be known of our sheets. */
async function look(session: Session, { seen, workbook, run }: Writing, sheets: readonly Surveyed[]): Promise<readonly (Asked | null)[]> {
  const { context, sync } = session;
  let asked: (Asked | null)[] = [];
  const lookAsking = async (asking: Asking): Promise<void> => {
    const along = (): void => {
      asked = sheets.map(({ seen: sheet, redraw }) => (sheet ? ask(context.workbook.worksheets.getItem(sheet.name), sheet, redraw, asking) : null));
    };
    if (workbook) return recheck(session, seen, workbook, run, along);
    along();
    if (asked.some((one) => one !== null)) await sync();
  };
  try {
    await lookAsking("at once");
  } catch (error) {
    if (!isOfficeError(error) || !/^(ItemNotFound|InvalidObjectPath|InvalidArgument|GeneralException)$/.test(error.code)) throw error;
    await lookAsking("kinds first");
    for (const one of asked) if (one) askRest(one);
    await sync();
  }
  return asked;
}

function surveyed(plan: WritePlan, { sheets }: Seen): Surveyed {
  const seen = sheets.find(({ name }) => name.toLowerCase() === plan.sheet.toLowerCase());
  const over = plan.act === "redraw" ? plan.over : null;
  const isDone = parseMarker(seen?.mark)?.state === "done";
  return { plan, seen, redraw: seen && over ? planRedraw(plan, over, seen, !isDone) : null };
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
    rangeAt(workbook.worksheets.getItem(plan.sheet), cellAddress(row, column)).values = [[markOf(plan, "done", hashes[index] ?? "")]];
  });
  await sync();
  progress(plans.length + 2, plans.length + 2);
}

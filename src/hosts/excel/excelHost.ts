import { markerText, type Marker } from "../../model/marker.js";
import type { Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import type { Host, Progress } from "../host.js";
import { Budget } from "./budget.js";
import { widthOf } from "./drawnCells.js";
import { drawExtras } from "./drawExtras.js";
import { drawSheet } from "./drawSheet.js";
import { fail, failureOf } from "./failureOf.js";
import { hasSet, LEAST_SET } from "./features.js";
import { cellAddress } from "./place.js";
import { preflight } from "./preflight.js";
import { readWorkbook } from "./readWorkbook.js";
import { repairTexts } from "./repairTexts.js";
import { removeStillborn } from "./removeStillborn.js";
import { survey, type Seen } from "./survey.js";
import { shownCells, verified } from "./verify.js";
import { SYNC_LIMIT, within } from "./within.js";

type Session = { readonly context: Excel.RequestContext; readonly sync: () => Promise<void> };

const nobody: Progress = () => undefined;

/**
 * The open workbook of an Excel that runs the add-in.
 *
 * Reads in 2 batches and writes in 3 while the data stays under 4 MB; outline groups and notes cost one more each, where there are any. Throws `HostFailure`; one job at a time, a second one
 * meanwhile is refused as `excel-busy`, also while an exchange that we stopped waiting for is still open.
 */
export class ExcelHost implements Host {
  readonly #limit: number;
  #seen: Seen | undefined;
  #open = 0;

  /** `limit`: how many milliseconds one exchange may take. */
  constructor(limit: number = SYNC_LIMIT) {
    this.#limit = limit;
  }

  async read(progress: Progress = nobody): Promise<Workbook> {
    return this.#run({ delayForCellEdit: true }, async ({ context, sync }) => {
      const { seen, workbook } = await readWorkbook(context, sync, progress);
      this.#seen = seen;
      return workbook;
    });
  }

  async write(plans: readonly WritePlan[], progress: Progress = nobody): Promise<void> {
    if (plans.length === 0) return;
    const grouped = hasSet("1.20");
    try {
      await this.#write(plans, grouped, progress);
    } catch (error) {
      if (!grouped || failureOf(error).say.with["code"] !== "UndoNotSupported") throw error;
      await this.#write(plans, false, progress);
    }
  }

  async #write(plans: readonly WritePlan[], grouped: boolean, progress: Progress): Promise<void> {
    await this.#run({ delayForCellEdit: true, ...(grouped && { mergeUndoGroup: true }) }, async (session) => {
      const seen = this.#seen ?? (await survey(session.context, session.sync));
      preflight(seen, plans);
      // What was seen is out of date from the first change on.
      this.#seen = undefined;
      try {
        await this.#draw(session, seen, plans, progress);
      } catch (error) {
        await removeStillborn(session, seen, plans, error);
        throw error;
      }
    });
  }

  async #draw({ context, sync }: Session, seen: Seen, plans: readonly WritePlan[], progress: Progress): Promise<void> {
    const { workbook } = context;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const budget = new Budget(sync);
    for (const [index, plan] of plans.entries()) {
      const old = seen.sheets.find(({ name }) => name === plan.sheet);
      await drawSheet(workbook, plan, old, markOf(plan, "writing", ""), budget);
      progress(index, plans.length + 2);
    }
    await sync();
    const hashes = await this.#verify({ context, sync }, plans);
    progress(plans.length + 1, plans.length + 2);
    await drawExtras(workbook, plans, sync);
    plans.forEach((plan, index) => {
      if (!plan.drawing.key) return;
      const cell = workbook.worksheets.getItem(plan.sheet).getRange(cellAddress(0, widthOf(plan.drawing)));
      cell.values = [[markOf(plan, "done", hashes[index] ?? "")]];
    });
    await sync();
    progress(plans.length + 2, plans.length + 2);
  }

  async #verify({ context, sync }: Session, plans: readonly WritePlan[]): Promise<string[]> {
    const load = (): Excel.Range[] =>
      plans.map(({ sheet }) => {
        const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
        used.load("values,rowIndex,columnIndex");
        return used;
      });
    let shown = load();
    await sync();
    if (repairTexts(context.workbook, plans, shown.map(shownCells))) {
      shown = load();
      await sync();
    }
    return plans.map((plan, index) => {
      const used = shown[index];
      return verified(plan, used ? shownCells(used) : []);
    });
  }

  async #run<T>(options: Excel.RunOptions, job: (session: Session) => Promise<T>): Promise<T> {
    if (!hasSet(LEAST_SET)) throw fail("excel-too-old", { code: `ExcelApi ${LEAST_SET}` });
    if (this.#open > 0) throw fail("excel-busy", {});
    try {
      return await Excel.run(options, (context) => job({ context, sync: () => this.#sync(context) }));
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** One exchange; it counts as open until Excel answers, even when nobody waits for it any more. */
  async #sync(context: Excel.RequestContext): Promise<void> {
    this.#open += 1;
    const exchange = context.sync();
    const close = (): void => {
      this.#open -= 1;
    };
    exchange.then(close, close);
    await within(exchange, this.#limit);
  }
}

function markOf({ drawing, version }: WritePlan, state: Marker["state"], hash: string): string {
  return drawing.key ? markerText({ version, key: drawing.key, week: drawing.week, state, hash }) : "";
}


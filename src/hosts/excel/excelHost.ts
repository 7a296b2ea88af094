import type { Entered, Entry } from "../../model/entry.js";
import type { Traces } from "../../model/leaving.js";
import type { Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import type { Host, Progress } from "../host.js";
import { alone } from "./alone.js";
import { fail, failureOf } from "./failureOf.js";
import { hasSet, LEAST_SET } from "./features.js";
import { preflight } from "./preflight.js";
import { readWorkbook } from "./readWorkbook.js";
import { removeSheets } from "./removeSheets.js";
import type { Session } from "./session.js";
import { survey, type Seen } from "./survey.js";
import { SYNC_LIMIT, within } from "./within.js";
import { writePlans } from "./writePlans.js";

const nobody: Progress = () => undefined;

/**
 * The open workbook of an Excel that runs the add-in.
 *
 * Reads in 2 batches, looks once more in 1 and writes in 3 while the data stays under 4 MB; outline groups and notes cost one more each,
 * where there are any. Throws `HostFailure`; one job at a time, a second one meanwhile is refused as `excel-busy`, also while an exchange
 * that we stopped waiting for is still open. Office.js does not tell whether a workbook is signed, so nobody is warned that a write ends its signature.
 */
export class ExcelHost implements Host {
  readonly #limit: number;
  #read: { readonly seen: Seen; readonly workbook: Workbook } | undefined;
  /** How many sheets to ask for at once: one more than there were, since a sheet may have been added; nobody knows before the first look. */
  #many: number | undefined;
  #open = 0;

  /** `limit`: how many milliseconds one exchange may take. */
  constructor(limit: number = SYNC_LIMIT) {
    this.#limit = limit;
  }

  async read(progress: Progress = nobody): Promise<Workbook> {
    return this.#run({ delayForCellEdit: true }, async ({ context, sync }) => {
      this.#read = await readWorkbook(context, sync, progress, this.#many);
      this.#many = this.#read.seen.sheets.length + 1;
      return this.#read.workbook;
    });
  }

  async write(plans: readonly WritePlan[], progress: Progress = nobody): Promise<void> {
    if (plans.length === 0) return;
    const read = this.#read;
    // What was read is out of date from the first change on.
    this.#read = undefined;
    const run = crypto.randomUUID();
    const write = (grouped: boolean): Promise<void> =>
      this.#run({ delayForCellEdit: true, ...(grouped && { mergeUndoGroup: true }) }, async (session) => {
        const seen = read?.seen ?? (await survey(session.context, session.sync));
        preflight(seen, plans);
        await alone(seen.fileName, () => writePlans(session, { plans, seen, workbook: read?.workbook ?? null, run }, progress));
      });
    const grouped = hasSet("1.20");
    try {
      await write(grouped);
    } catch (error) {
      // Where something was written already, the second try finds the workbook changed and stops.
      if (!grouped || failureOf(error).say.with["code"] !== "UndoNotSupported") throw error;
      await write(false);
    }
  }

  async remove(sheets: readonly string[]): Promise<void> {
    this.#read = undefined;
    if (sheets.length > 0) await this.#run({ delayForCellEdit: true }, (session) => removeSheets(session, sheets));
  }

  /** Looks in 2 batches, the second of which asks for what is typed over; types and reads back in 1, and in 1 more where a sheet is made. */
  async type(entries: readonly Entry[]): Promise<readonly Entered[]> {
    this.#read = undefined;
    if (entries.length === 0) return [];
    const { typeEntries } = await import(/* webpackChunkName: "typing" */ "./typing/typeEntries.js");
    return this.#run({ delayForCellEdit: true }, async (session) => {
      const seen = await survey(session.context, session.sync);
      return alone(seen.fileName, () => typeEntries(session, seen, entries));
    });
  }

  /** What the open workbook carries outside its cells; 1 batch after a reading, else 2 or 3. */
  async traces(): Promise<Traces> {
    const { readTraces } = await import(/* webpackChunkName: "traces" */ "./readTraces.js");
    return this.#run({ delayForCellEdit: true }, async (session) => readTraces(session, (this.#read?.seen ?? (await survey(session.context, session.sync))).sheets));
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

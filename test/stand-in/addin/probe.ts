import type { Entry } from "../../../src/model/entry.js";
import type { WritePlan } from "../../../src/model/writePlan.js";
import { ExcelHost } from "../../../src/hosts/excel/excelHost.js";
import { officeReady } from "../../../src/hosts/excel/officeReady.js";
import { selectPlace } from "../../../src/hosts/excel/selectPlace.js";
import { HostFailure } from "../../../src/hosts/failure.js";

let host = new ExcelHost();

async function told<T>(run: () => Promise<T>): Promise<{ value: T } | { failure: { code: string; with: HostFailure["say"]["with"] } }> {
  try {
    return { value: await run() };
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { failure: { code: error.code, with: error.say.with } };
  }
}

// What a test may ask of the page: the host as the product uses it, with failures as plain data.
Object.assign(globalThis, {
  probe: {
    /** Forgets what was read, as a pane that was closed and opened again. */
    anew: () => {
      host = new ExcelHost();
    },
    /** Waits less long for one exchange from now on. */
    hurry: (limit: number) => {
      host = new ExcelHost(limit);
    },
    ready: (limit?: number) => officeReady(limit),
    read: () => told(() => host.read()),
    write: (plans: readonly WritePlan[]) => told(() => host.write(plans)),
    remove: (sheets: readonly string[]) => told(() => host.remove(sheets)),
    type: (entries: readonly Entry[]) => told(() => host.type(entries)),
    select: (sheet: string, row: number, column: number) => told(() => selectPlace({ sheet, row, column })),
  },
});

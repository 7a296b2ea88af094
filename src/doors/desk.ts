import { PANE_LIMITS } from "../hosts/xlsx/limits.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Overview } from "../model/overview.js";
import type { Workbook } from "../model/workbook.js";
import type { Report } from "../pane/door.js";
import { Failure } from "../pane/door.js";
import { readInputs } from "../read/readInputs.js";
import { judge } from "../run/judge.js";
import { overviewOf } from "../run/overviewOf.js";
import { runReview } from "../run.js";
import { WORDS } from "../words/index.js";
import { copyName } from "./copyName.js";
import { rowOf } from "./rowOf.js";
import { sampleFile } from "./sampleFile.js";
import type { Now, TaskName, Tasks } from "./tasks.js";

type Ask<Name extends TaskName> = Tasks[Name]["ask"];
type Give<Name extends TaskName> = Promise<Tasks[Name]["give"]>;

/** Where reading, judging and drawing are done, in a worker or, where there are none, on the page's own thread. Holds one open file. */
export class Desk {
  #open: { readonly host: XlsxHost; readonly name: string; workbook: Workbook } | null = null;

  readonly tasks: { readonly [Name in TaskName]: (ask: Ask<Name>, report: Report) => Give<Name> } = {
    open: async ({ bytes, name, now }, report) => this.#read(bytes, name, now, report),
    sample: async ({ language, now }, report) => {
      const { bytes, name } = await sampleFile(language, now.today);
      return this.#read(bytes, name, now, report);
    },
    look: async ({ workbook, now }) => lookThrough(workbook, now),
    judge: async ({ workbook, request, language, version }) => judge(workbook, request, { words: WORDS[language], version }),
    review: async ({ request, language, version }, report) => {
      const open = this.#opened();
      const judged = await runReview(open.host, request, { words: WORDS[language], version, progress: report });
      open.workbook = await open.host.read();
      const drawn = judged.plan.writes.map(({ sheet, drawing }) => ({ sheet, drawing }));
      return { judged, drawn, download: { name: copyName(open.name), bytes: new Uint8Array(open.host.bytes()) } };
    },
    row: async ({ origin }) => {
      const row = rowOf(this.#opened().workbook, origin);
      if (row) return row;
      throw new Failure("CANNOT_SELECT", { say: "CANNOT_SELECT", with: { place: `${origin.sheet} ${origin.row}` } });
    },
  };

  async #read(bytes: Uint8Array, name: string, now: Now, report: Report): Promise<Overview> {
    const host = new XlsxHost(bytes, name, PANE_LIMITS);
    const workbook = await host.read((done, of) => report("reading", done, of));
    const overview = lookThrough(workbook, now);
    this.#open = { host, name, workbook };
    return overview;
  }

  #opened(): { readonly host: XlsxHost; readonly name: string; workbook: Workbook } {
    if (this.#open) return this.#open;
    throw new Error("no file is open");
  }
}

function lookThrough(workbook: Workbook, now: Now): Overview {
  return overviewOf(readInputs(workbook, { today: now.today }), workbook.fileName, now);
}

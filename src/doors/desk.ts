import type { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Memory } from "../model/memory.js";
import type { Overview } from "../model/overview.js";
import type { RuleTitles } from "../model/ruleTitles.js";
import type { Workbook } from "../model/workbook.js";
import { Failure, type Download, type Report } from "../pane/door.js";
import { readInputs } from "../read/readInputs.js";
import type { Judged } from "../run/drawAll.js";
import { overviewOf } from "../run/overviewOf.js";
import { runSteps, type Judge } from "../run/runSteps.js";
import type { Language } from "../words/language.js";
import { loadWords } from "../words/load.js";
import { copyName } from "./copyName.js";
import type { newWeekOf } from "./newWeekOf.js";
import type { JudgeAsk, Now, OpeningAsk, TaskName, Tasks } from "./tasks.js";

type Ask<Name extends TaskName> = Tasks[Name]["ask"];
type Give<Name extends TaskName> = Promise<Tasks[Name]["give"]>;

const NO_TITLES: RuleTitles = new Map();

interface OpenFile {
  readonly host: XlsxHost;
  readonly name: string;
  workbook: Workbook;
}

/**
 * Where reading, judging and drawing are done, in a worker or, where there are none, on the page's own thread. Holds one open file.
 *
 * What opens files, what judges and what the sample is made of are loaded when they are first needed: Excel's pane never needs a zip.
 */
export class Desk {
  #file: OpenFile | null = null;
  /** The workbook that was looked through or opened last. */
  #seen: Workbook | null = null;

  readonly tasks: { readonly [Name in TaskName]: (ask: Ask<Name>, report: Report) => Give<Name> } = {
    open: async ({ bytes, name, now }, report) => this.#read(bytes, name, now, report),
    sample: async ({ language, version, now }, report) => {
      const { sampleFile } = await import(/* webpackChunkName: "sample" */ "./sampleFile.js");
      const { bytes, name } = sampleFile(await loadWords(language), now.today, version);
      return this.#read(bytes, name, now, report);
    },
    template: async (ask) => (await import(/* webpackChunkName: "sample" */ "./standardDownload.js")).standardDownload(ask),
    look: async ({ workbook, now }) => this.#look(workbook ?? this.#opened().workbook, now),
    recognise: async ({ now }) => (await settingUp()).recognise(this.#looked(), now.today),
    limits: async ({ now }) => (await settingUp()).limitsInForce(this.#looked(), now.today),
    ownSettings: async ({ workbook, now }) => (await settingUp()).ownSettings(workbook ?? this.#opened().workbook, now.today),
    rehearse: async (ask) => (await settingUp()).triedOn(this.#looked(), ask),
    standardSheets: async ({ workbook, ...ask }) => (await settingUp()).sheetsToMake(workbook ?? this.#opened().workbook, ask),
    settings: async ({ workbook, ...ask }) => (await settingUp()).settingsToWrite(workbook ?? this.#opened().workbook, ask),
    write: async ({ plans }) => {
      const open = this.#opened();
      await open.host.write(plans);
      open.workbook = await open.host.read();
      return null;
    },
    judge: (ask) => this.#judged(ask),
    review: async ({ request, language, version }, report) => {
      const open = this.#opened();
      const judged = await runSteps(open.host, judgeOf(language, version), request, { progress: report });
      return { judged, download: await copyOf(open) };
    },
    change: async ({ act, language, version }) => {
      const { change } = await import(/* webpackChunkName: "changing" */ "./change.js");
      const open = this.#opened();
      return { ...(await change(open.host, act, language, version)), download: await copyOf(open) };
    },
    rollUp: async (ask, report) => {
      const { rollUpFiles } = await import(/* webpackChunkName: "rollup" */ "./rollUpFiles.js");
      return rollUpFiles(ask, judgeOf(ask.language, ask.version), report);
    },
    correction: async ({ workbook, correction, language, now }) => (await correcting()).correctionOf(workbook ?? this.#opened().workbook, correction, language, now),
    links: async ({ workbook, end, now }) => (await correcting()).linksOf(workbook ?? this.#opened().workbook, end, now),
    newWeek: async (ask) => (await this.#newWeek(ask)).week,
    weekRows: async ({ ids, ...ask }) => (await this.#newWeek(ask)).entries(ids),
    selfCheck: async (ask) => {
      const { review } = await this.#judged(ask);
      const { selfCheckOf } = await import(/* webpackChunkName: "selfCheck" */ "../run/selfCheck/selfCheckOf.js");
      return selfCheckOf(review, ask.workbook ?? this.#opened().workbook);
    },
    leaving: async ({ workbook, traces, person, now }) => (await sending()).leavingFrom(workbook, traces, { person, today: now.today }),
    upward: async (ask) => (await sending()).upwardPages(await this.#judged({ ...ask, request: { ...ask.request, audience: "up" } })),
    send: async (ask) => (await sending()).sendingOf(this.#opened(), ask, judgeOf(ask.language, ask.version)),
    copy: async () => copyOf(this.#opened()),
    type: async ({ entries }) => {
      const open = this.#opened();
      const entered = await open.host.type(entries);
      open.workbook = await open.host.read();
      return entered;
    },
    row: async ({ origin }) => {
      const { rowOf } = await import(/* webpackChunkName: "file" */ "./rowOf.js");
      const row = rowOf(this.#opened().workbook, origin);
      if (row) return row;
      throw new Failure("CANNOT_SELECT", { say: "CANNOT_SELECT", with: { place: `${origin.sheet} ${origin.row}` } });
    },
  };

  async #read(bytes: Uint8Array, name: string, now: Now, report: Report): Promise<Overview> {
    const { openFile } = await import(/* webpackChunkName: "file" */ "./openFile.js");
    const host = openFile(bytes, name);
    const workbook = await host.read((done, of) => report("reading", done, of));
    // A workbook that cannot be reviewed is open all the same: what it lacks can be added.
    this.#file = { host, name, workbook };
    return this.#look(workbook, now);
  }

  async #newWeek({ workbook, asked, now }: OpeningAsk): ReturnType<typeof newWeekOf> {
    const { newWeekOf } = await import(/* webpackChunkName: "newWeek" */ "./newWeekOf.js");
    return newWeekOf(workbook ?? this.#opened().workbook, asked, now);
  }

  #look(workbook: Workbook, now: Now): Overview {
    this.#seen = workbook;
    return overviewOf(readInputs(workbook, { today: now.today }), workbook, now);
  }

  /** Judged in a workbook that the door has read itself, else in the open file. */
  async #judged({ workbook, request, language, version }: JudgeAsk): Promise<Judged> {
    return judgeOf(language, version)(workbook ?? this.#opened().workbook, request);
  }

  #looked(): Workbook {
    if (this.#seen) return this.#seen;
    throw new Error("no workbook was looked through");
  }

  #opened(): OpenFile {
    if (this.#file) return this.#file;
    throw new Error("no file is open");
  }
}

/** The open file's copy as it stands now, which is read again, since its rows may be asked for. */
async function copyOf(open: OpenFile): Promise<Download> {
  open.workbook = await open.host.read();
  return { name: copyName(open.name), bytes: new Uint8Array(open.host.bytes()) };
}

/** Judges and draws with what the workbook remembers of earlier runs. */
function judgeOf(language: Language, version: string): Judge {
  return async (workbook, request) => {
    const { assess } = await import(/* webpackChunkName: "judging" */ "../run/assess.js");
    const inputs = readInputs(workbook, { today: request.today });
    const titles = inputs.pauses ? await loadTitles() : NO_TITLES;
    const { drawAll, remembering } = await import(/* webpackChunkName: "drawing" */ "./drawing.js");
    const telling = { words: await loadWords(language), version };
    const draw = (memory: Memory): Judged => drawAll(workbook, assess(workbook, inputs, { ...request, needRecords: memory.needs }, { version, titles }), telling, memory);
    return remembering(workbook, draw, telling);
  };
}

/** Rules go by their titles in 暂停 alone, which few workbooks have. */
async function loadTitles(): Promise<RuleTitles> {
  const { ruleTitles } = await import(/* webpackChunkName: "titles" */ "../words/ruleTitles.js");
  return ruleTitles();
}

const correcting = () => import(/* webpackChunkName: "correction" */ "./correctingRows.js");

const settingUp = () => import(/* webpackChunkName: "setup" */ "./settingUp.js");
const sending = () => import(/* webpackChunkName: "sending" */ "./sendingOf.js");

import type { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Leaving, Traces } from "../model/leaving.js";
import type { Review } from "../model/review.js";
import type { Workbook } from "../model/workbook.js";
import type { Drawn, Sending } from "../pane/door.js";
import type { RunRequest } from "../run/assess.js";
import type { Judged } from "../run/drawAll.js";
import { leanDrawings, takenAlong } from "../run/lean/leanDrawings.js";
import { foreignRows } from "../run/leaving/foreignRows.js";
import { inwardColumns, takenInward } from "../run/leaving/inwardColumns.js";
import { leavingOf } from "../run/leaving/leavingOf.js";
import type { Judge } from "../run/runSteps.js";
import { loadWords } from "../words/load.js";
import type { Words } from "../words/words.js";
import type { Tasks } from "./tasks.js";

/** A file that is open. */
export interface SentFile {
  readonly host: XlsxHost;
  readonly name: string;
  readonly workbook: Workbook;
}

/** What was judged last of a workbook: a person ticks sheet after sheet, and the review stays the same. */
const known = new WeakMap<Workbook, { readonly asked: string; readonly words: Words; readonly judged: Judged }>();

async function judgedOf(workbook: Workbook, request: RunRequest, judge: Judge, words: Words): Promise<Judged> {
  const asked = JSON.stringify(request);
  const before = known.get(workbook);
  if (before?.asked === asked && before.words === words) return before.judged;
  const judged = await judge(workbook, request);
  known.set(workbook, { asked, words, judged });
  return judged;
}

/** What goes out with a file, and a lean copy of it; loaded when it is first asked for. */
export async function sendingOf({ host, name, workbook }: SentFile, ask: Tasks["send"]["ask"], judge: Judge): Promise<Sending> {
  const telling = { words: await loadWords(ask.language), version: ask.version };
  const judged = await judgedOf(workbook, ask.request, judge, telling.words);
  const foreign = foreignRows(workbook, judged.review);
  const [{ standalone }, { openFile }] = await Promise.all([import(/* webpackChunkName: "file" */ "../hosts/xlsx/standalone.js"), import(/* webpackChunkName: "file" */ "./openFile.js")]);
  const lean = openFile(standalone(leanDrawings(judged, workbook, ask.sheets, foreign, telling), telling.version), leanName(name));
  const inward = inwardColumns(workbook, ask.request.today);
  return {
    leaving: leavingOf(workbook, foreign, inward, host.traces()),
    lean: {
      sheets: takenAlong(workbook),
      download: { name: leanName(name), bytes: new Uint8Array(lean.bytes()) },
      left: leavingOf(await lean.read(), [], takenInward(inward, ask.sheets), lean.traces()),
    },
  };
}

/** What goes out with a workbook that is open elsewhere, told by what was read of it. */
export function leavingFrom(workbook: Workbook, traces: Traces, whose: Pick<Review, "person" | "today">): readonly Leaving[] {
  return leavingOf(workbook, foreignRows(workbook, whose), inwardColumns(workbook, whose.today), traces);
}

/** The pages that may go up, of what was judged for those above; a sealed one is none of them, since it is kept as it was drawn for everybody. */
export function upwardPages({ drawings }: Pick<Judged, "drawings">): readonly Drawn[] {
  return drawings.filter(({ key }) => key?.kind !== "sealed").map((drawing) => ({ sheet: drawing.name, drawing }));
}

/** A lean copy's name: it holds no macros, whatever the file was. */
function leanName(name: string): string {
  return `${name.replace(/(?:\.周复盘)?(?:\.xls[xm])?$/i, "")}.精简.xlsx`;
}

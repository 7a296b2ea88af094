import type { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Workbook } from "../model/workbook.js";
import type { Sending } from "../pane/door.js";
import type { Judged, Telling } from "../run/drawAll.js";
import { leanDrawings, takenAlong } from "../run/lean/leanDrawings.js";
import { leavingOf } from "../run/leaving/leavingOf.js";

/** A file that is open. */
export interface SentFile {
  readonly host: XlsxHost;
  readonly name: string;
  readonly workbook: Workbook;
}

/** What goes out with a file, and a lean copy of it; loaded when it is first asked for. */
export async function sendingOf({ host, name, workbook }: SentFile, judged: Judged, sheets: readonly string[], telling: Telling): Promise<Sending> {
  const { review } = judged;
  const [{ standalone }, { openFile }] = await Promise.all([import(/* webpackChunkName: "file" */ "../hosts/xlsx/standalone.js"), import(/* webpackChunkName: "file" */ "./openFile.js")]);
  const lean = openFile(standalone(leanDrawings(judged, workbook, sheets, telling), telling.version), leanName(name));
  return {
    leaving: leavingOf(workbook, review, host.traces()),
    sheets: takenAlong(workbook),
    lean: { name: leanName(name), bytes: new Uint8Array(lean.bytes()) },
    left: leavingOf(await lean.read(), { person: null, today: review.today }, lean.traces()),
  };
}

/** A lean copy's name: it holds no macros, whatever the file was. */
function leanName(name: string): string {
  return `${name.replace(/(?:\.周复盘)?(?:\.xls[xm])?$/i, "")}.精简.xlsx`;
}

import { basename } from "node:path";
import { saveFile } from "../hosts/xlsx/saveFile.js";
import { standalone } from "../hosts/xlsx/standalone.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Leaving } from "../model/leaving.js";
import { originText } from "../model/origin.js";
import { judgeWith, type RunRequest } from "../run.js";
import type { Telling } from "../run/drawAll.js";
import { leanDrawings, takenAlong } from "../run/lean/leanDrawings.js";
import { foreignRows } from "../run/leaving/foreignRows.js";
import { inwardColumns, takenInward } from "../run/leaving/inwardColumns.js";
import { leavingOf } from "../run/leaving/leavingOf.js";
import { speaker, tell, type Words } from "../words/index.js";
import { inflateInNode } from "./inflateInNode.js";
import { openInput } from "./openInput.js";
import { outputPath } from "./outputPath.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

/** Which file goes where, and which of its own sheets go along. */
export interface LeanAsked {
  readonly input: string;
  readonly out: string | null;
  readonly sheets: readonly string[];
}

/**
 * Says what the workbook would carry out of the house, writes a lean copy of its review and the chosen sheets, and says what is still in that.
 *
 * Throws `WrongUse` for a sheet that cannot be taken along, and what reading, judging and saving throw.
 */
export async function leanReview({ input, out, sheets }: LeanAsked, request: RunRequest, terminal: Terminal, telling: Telling): Promise<number> {
  const { words, version } = telling;
  const say = speaker(words, "rep");
  const host = new XlsxHost(await openInput(input, terminal), basename(input), {}, inflateInNode);
  const workbook = await host.read();
  const judged = await judgeWith(telling)(workbook, request);
  const unknown = sheets.find((name) => !takenAlong(workbook).includes(name));
  if (unknown !== undefined) throw new WrongUse("no-such-sheet", { name: unknown, sheets: takenAlong(workbook).join("、") });
  const foreign = foreignRows(workbook, judged.review);
  const lean = new XlsxHost(standalone(leanDrawings(judged, workbook, sheets, foreign, telling), version), null);
  const file = out ?? outputPath(input, "精简").replace(/\.xlsm$/i, ".xlsx");
  await saveFile(file, lean.bytes(), input);
  const inward = inwardColumns(workbook, request.today);
  const full = leavingOf(workbook, foreign, inward, host.traces());
  const left = leavingOf(await lean.read(), [], takenInward(inward, sheets), lean.traces());
  terminal.out(`${[full.length === 0 ? say("sendNothing") : say("sendFull"), ...told(full, words), left.length === 0 ? say("sendClean") : say("sendLeft"), ...told(left, words)].join("\n")}\n`);
  terminal.err(`${speaker(words, "cli")("written", { file })}\n`);
  return 0;
}

function told(leaving: readonly Leaving[], words: Words): readonly string[] {
  return leaving.map(({ say, place }) => `- ${tell(words, say)}${place ? ` (${originText(place)})` : ""}`);
}

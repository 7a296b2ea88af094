import type { Host } from "../hosts/host.js";
import { planWrites } from "../merge/planWrites.js";
import { findMarked } from "../model/marker.js";
import type { Drawing } from "../model/drawing.js";
import type { Sentence } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import type { Workbook } from "../model/workbook.js";
import type { RunRequest } from "../run/assess.js";
import { runSteps, type Judge } from "../run/runSteps.js";
import type { Language } from "../words/language.js";
import { en } from "../words/start/en.js";
import { zh } from "../words/start/zh.js";
import { tell } from "../words/words.js";
import { failureOf } from "./failureOf.js";
import { noticeDrawing, NOTICE_KEY } from "./noticeDrawing.js";
import type { RemoteDesk } from "./remoteDesk.js";
import type { Now } from "./tasks.js";

/** Not loaded but at hand: a failure must be told even where no further file can be loaded. */
const START = { zh, en };

/** What each button of the ribbon draws, by the name of its function in the manifest. */
export const COMMANDS = {
  makeReview: {},
  updateCoordination: { alone: "coordination" },
  checkData: { alone: "checks" },
} as const satisfies Readonly<Record<string, Pick<RunRequest, "alone">>>;

interface Ribbon {
  readonly host: Host;
  readonly desk: RemoteDesk;
  readonly select: (origin: Origin) => Promise<void>;
  readonly now: Now;
  readonly language: Language;
  readonly version: string;
}

/**
 * Does at once, for the default person and week, what a button of the ribbon says, and brings the sheet it drew to the front.
 *
 * A ribbon command has no window of its own. A failure is therefore said on one small sheet of ours at the end of the workbook, the only
 * place a person is sure to see; the next success turns it into a note that all is well. Where Excel lets nothing be written
 * (protected structure, read-only) that sheet cannot be made either, and the pane's button says the reason.
 */
export async function press(command: keyof typeof COMMANDS, { host, desk, select, now, language, version }: Ribbon): Promise<void> {
  const words = START[language];
  let seen: Workbook | null = null;
  const judge: Judge = async (workbook, request) => {
    seen = workbook;
    const judged = await desk.ask("judge", { workbook, request, language, version }, null);
    const noticed = findMarked(workbook.sheets, NOTICE_KEY) !== undefined;
    if (!noticed) return judged;
    const solved = planWrites(workbook, [noticeOf("RIBBON_DONE", null)], version);
    return { ...judged, plan: { ...judged.plan, writes: [...judged.plan.writes, ...solved.writes] } };
  };
  const noticeOf = (title: "RIBBON_DONE" | "RIBBON_FAILED", say: Sentence | null): Drawing =>
    noticeDrawing(words.pane.RIBBON_SHEET, {
      title: words.pane[title],
      sentence: say ? tell(words, say) : words.pane.RIBBON_SOLVED,
      hint: words.pane.RIBBON_HINT,
      bad: say !== null,
    });
  const request: RunRequest = { week: null, ...now, ...COMMANDS[command] };
  try {
    const { plan } = await runSteps(host, judge, request);
    const sheet = plan.drawn[0]?.sheet ?? plan.left[0]?.sheet;
    if (sheet !== undefined) await select({ sheet, row: 1, column: 1 });
  } catch (error) {
    const workbook = seen ?? (await host.read());
    const { writes } = planWrites(workbook, [noticeOf("RIBBON_FAILED", failureOf(error).say)], version);
    await host.write(writes);
    const sheet = writes[0]?.sheet;
    if (sheet !== undefined) await select({ sheet, row: 1, column: 1 });
  }
}

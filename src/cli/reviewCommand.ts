import { basename } from "node:path";
import { FileOnDisk } from "./fileOnDisk.js";
import { refuseEdited } from "./refuseEdited.js";
import { saveFile } from "../hosts/xlsx/saveFile.js";
import type { Audience } from "../model/finding.js";
import type { Review } from "../model/review.js";
import { brief } from "../report/brief.js";
import { briefPage } from "../report/briefPage.js";
import { forAudience } from "../report/forAudience.js";
import { reviewJson } from "../report/reviewJson.js";
import { selfCheckText } from "../report/selfCheckText.js";
import { summaryText } from "../report/summaryText.js";
import { judgeWith, previewReview, runReview, type Ran, type RunRequest } from "../run.js";
import type { Telling } from "../run/drawAll.js";
import { selfCheckOf } from "../run/selfCheck/selfCheckOf.js";
import { speaker, type Words } from "../words/index.js";
import { leanReview } from "./leanReview.js";
import { boardsOption } from "./boardsOption.js";
import { dayOption, oneFile, personOption, readOptions, type Typed } from "./options.js";
import { outputPath } from "./outputPath.js";
import { clearLine, progressLine } from "./progressLine.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

const OPTIONS = {
  rep: { type: "string" },
  team: { type: "boolean" },
  week: { type: "string" },
  today: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  boards: { type: "string" },
  format: { type: "string" },
  audience: { type: "string" },
  history: { type: "boolean" },
  seal: { type: "boolean" },
  unseal: { type: "boolean" },
  list: { type: "boolean" },
  "self-check": { type: "boolean" },
  lean: { type: "boolean" },
  sheets: { type: "string" },
  lang: { type: "string" },
} as const;

type Print = (review: Review, words: Words, audience: Audience | undefined) => string;

/** What the command prints, each for the circle asked for. */
const PRINTS = {
  summary: (review, words, audience) => `${summaryText(forAudience(review, audience), words)}\n`,
  json: (review, words, audience) => `${JSON.stringify(reviewJson(review, words, audience), null, 2)}\n`,
  md: briefPage,
  text: (review, words, audience) => `${brief(review, words, audience)}\n`,
} as const satisfies Record<string, Print>;

const AUDIENCES: readonly Audience[] = ["self", "manager", "up"];

/**
 * Reviews a workbook: writes its reviewed copy and prints the summary; with `--json` the review as one object, with `--format` a page or a few lines for a mail.
 *
 * `--self-check` only prints what a person looks at before sending, `--lean` writes a copy of the review alone. `--json` and `--format` without `--out` write no file; `--audience` says for whom all of it is made (ruling 20). Throws `WrongUse`, and what reading, judging and saving throw.
 */
export async function reviewCommand(args: readonly string[], terminal: Terminal, words: Words, version: string): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  const input = oneFile(typed);
  const request = requestOf(typed, terminal);
  if (typed.given("self-check")) return selfCheck(input, request, terminal, { words, version });
  if (typed.given("lean")) return leanReview({ input, out: typed.text("out"), sheets: typed.text("sheets")?.split(/[、,，]/) ?? [] }, request, terminal, { words, version });
  const printed = printedOption(typed);
  const out = typed.text("out") ?? (printed === "summary" ? outputPath(input, "周复盘") : null);
  const host = new FileOnDisk(input, terminal);
  const say = speaker(words, "cli");
  const options = { words, version, progress: progressLine(terminal, words) };
  const ran: Ran = out === null ? { ...(await previewReview(host, request, options)), written: [], readAgain: false } : await runReview(host, request, options);
  clearLine(terminal);
  if (out !== null) {
    await refuseEdited(out, terminal);
    await saveFile(out, await host.bytes(), input);
  }
  terminal.out(PRINTS[printed](ran.review, words, request.audience));
  if (ran.readAgain) terminal.err(`${say("read-again", { file: basename(input) })}\n`);
  for (const { sheet, why } of ran.plan.left) terminal.err(`${say(why === "newer" ? "newer" : "edited", { sheet })}\n`);
  if (out !== null) terminal.err(`${say("written", { file: out })}\n`);
  return 0;
}

/** Prints what the manager will see and what is quickest mended; writes nothing. */
async function selfCheck(input: string, request: RunRequest, terminal: Terminal, options: Telling): Promise<number> {
  const workbook = await new FileOnDisk(input, terminal).read();
  const { review } = await judgeWith(options)(workbook, request);
  terminal.out(`${selfCheckText(selfCheckOf(review, workbook), options.words)}\n`);
  return 0;
}

function requestOf(typed: Typed, terminal: Terminal): RunRequest {
  const given = dayOption(typed, "today");
  const now = terminal.clock();
  return {
    ...personOption(typed),
    week: dayOption(typed, "week"),
    boards: boardsOption(typed),
    ...audienceOption(typed),
    ...(typed.given("list") && { list: true }),
    ...(typed.given("history") && { history: true }),
    ...sealOption(typed),
    today: given ?? now.today,
    minutes: given === null ? now.minutes : null,
  };
}

function sealOption(typed: Typed): Pick<RunRequest, "seal"> {
  const [seal, unseal] = [typed.given("seal"), typed.given("unseal")];
  if (seal && unseal) throw new WrongUse("seal-or-unseal");
  return seal || unseal ? { seal: seal ? "seal" : "unseal" } : {};
}

function audienceOption(typed: Typed): Pick<RunRequest, "audience"> {
  const value = typed.text("audience");
  if (value === null) return {};
  const audience = AUDIENCES.find((one) => one === value);
  if (audience === undefined) throw new WrongUse("bad-choice", { option: "--audience", value, choices: AUDIENCES.join(", ") });
  return { audience };
}

function printedOption(typed: Typed): keyof typeof PRINTS {
  const value = typed.text("format");
  if (value === null) return typed.given("json") ? "json" : "summary";
  if (typed.given("json")) throw new WrongUse("json-or-format");
  if (value !== "md" && value !== "text") throw new WrongUse("bad-choice", { option: "--format", value, choices: "md, text" });
  return value;
}

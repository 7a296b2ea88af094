import { basename } from "node:path";
import { HostFailure } from "../hosts/failure.js";
import { newWorkbook } from "../hosts/xlsx/newWorkbook.js";
import { openPackage } from "../hosts/xlsx/package.js";
import { readWorkbook } from "../hosts/xlsx/readWorkbook.js";
import { saveFile } from "../hosts/xlsx/saveFile.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import { isoDay } from "../model/day.js";
import { headlines } from "../report/intake/intakeSheet.js";
import { passedOverText } from "../report/intake/passedOverText.js";
import { intakeJson } from "../report/intake/intakeJson.js";
import { intakeVoice } from "../report/intake/intakeVoice.js";
import { notesOf } from "../report/intake/files.js";
import { typedSince } from "../run/fingerprint.js";
import { judgeWith } from "../run.js";
import { rollUpMailed, type RollUpAsked, type RolledUpRun } from "../run/rollUpMailed.js";
import { speaker, type Words } from "../words/index.js";
import { boardsOption } from "./boardsOption.js";
import { inflateInNode } from "./inflateInNode.js";
import { mailedFile, mailedFiles, type FoundFiles } from "./mailedFiles.js";
import { dayOption, readOptions, type Typed } from "./options.js";
import { refuseEdited } from "./refuseEdited.js";
import { clearLine, progressLine } from "./progressLine.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

const OPTIONS = { base: { type: "string" }, week: { type: "string" }, today: { type: "string" }, out: { type: "string" }, boards: { type: "string" }, json: { type: "boolean" }, lang: { type: "string" } } as const;

/**
 * Rolls mailed workbooks up into a team's workbook with its intake sheet and team page; with `--json` tells all of it as one object and, without `--out`, writes none.
 *
 * A file that cannot be read is told, and stops no other. Throws `WrongUse`, and what reading the base, judging and saving throw.
 */
export async function rollupCommand(args: readonly string[], terminal: Terminal, words: Words, version: string): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  if (typed.rest.length === 0) throw new WrongUse("missing-files");
  const base = typed.text("base");
  const found = await mailedFiles(typed.rest.filter((path) => path !== base), terminal);
  const say = speaker(words, "rollup");
  if (found.files.length === 0) throw new HostFailure("no-files", { say: "no-files", with: { paths: typed.rest.join("、") } });
  const into = new XlsxHost(newWorkbook(), null, {}, inflateInNode);
  const run = await rollUpMailed(await askedOf(typed, found, base, terminal, words), {
    words,
    version,
    judge: judgeWith({ words, version }),
    open: (bytes, name) => new XlsxHost(bytes, name, {}, inflateInNode),
    fresh: () => new XlsxHost(newWorkbook(), null, {}, inflateInNode),
    into,
    progress: progressLine(terminal, words),
  });
  clearLine(terminal);
  const out = typed.text("out") ?? (typed.given("json") ? null : say("team-file", { week: isoDay(run.intake.week) }));
  if (out !== null) await save(out, into, base, terminal);
  terminal.out(typed.given("json") ? `${JSON.stringify(intakeJson(run.intake, run.review, words), null, 2)}\n` : summary(run, words));
  if (out !== null) terminal.err(`${speaker(words, "cli")("written", { file: out })}\n`);
  return 0;
}

async function askedOf(typed: Typed, found: FoundFiles, base: string | null, terminal: Terminal, words: Words): Promise<RollUpAsked> {
  const given = dayOption(typed, "today");
  const now = terminal.clock();
  return {
    files: found.files,
    base: base === null ? null : await mailedFile(base, basename(base), terminal),
    week: dayOption(typed, "week"),
    today: given ?? now.today,
    minutes: given === null ? now.minutes : null,
    boards: boardsOption(typed),
    passedOver: passedOverText(found.passed, speaker(words, "rollup")),
  };
}

/** Writes the team's workbook, never over one that somebody has typed into since it was made. */
async function save(out: string, host: XlsxHost, base: string | null, terminal: Terminal): Promise<void> {
  await refuseEdited(out, terminal);
  const before = await terminal.readFile(out).then((bytes) => readWorkbook(openPackage(bytes, {}, inflateInNode), null), () => null).catch(() => null);
  const typed = before && typedSince(before);
  if (typed) throw new HostFailure("edited-team", { say: "edited-team", with: { file: out, sheet: typed.name } });
  await saveFile(out, host.bytes(), base);
}

/** A few lines for the terminal: what a manager sees first, then each file of which there is something to know. */
function summary({ intake }: RolledUpRun, words: Words): string {
  const voice = intakeVoice(words);
  const read = intake.files.filter(({ state }) => state === "read");
  const rows = (kind: string): number => intake.tables.find((table) => table.kind === kind)?.rows.length ?? 0;
  const people = new Set(read.flatMap((file) => file.people)).size;
  const lines = [
    voice.say("done-line", { read: read.length, people, plans: rows("plans"), log: rows("log") }),
    ...headlines(intake, voice).map((line) => line.say),
    ...intake.files.flatMap((file) => notesOf(file, voice, intake).map((note) => `- ${file.file} ${note}`)),
  ];
  return `${lines.join("\n")}\n`;
}

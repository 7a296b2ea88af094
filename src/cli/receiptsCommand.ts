import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { HostFailure } from "../hosts/failure.js";
import { saveFile } from "../hosts/xlsx/saveFile.js";
import { standalone } from "../hosts/xlsx/standalone.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import { isoDay } from "../model/day.js";
import { receiptPage } from "../report/receiptPage.js";
import { previewReview } from "../run.js";
import { speaker, type Words } from "../words/index.js";
import { inflateInNode } from "./inflateInNode.js";
import { openInput } from "./openInput.js";
import { dayOption, oneFile, readOptions } from "./options.js";
import { refuseEdited } from "./refuseEdited.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

const OPTIONS = { out: { type: "string" }, week: { type: "string" }, today: { type: "string" }, lang: { type: "string" } } as const;

/**
 * Writes a page for each person of a team workbook to mail back: what was decided, and next week's list.
 *
 * The workbook itself is only read; a file that is not ours, or that a person has changed, is not written over. Throws `WrongUse` without
 * `--out`, and what reading, judging and saving throw.
 */
export async function receiptsCommand(args: readonly string[], terminal: Terminal, words: Words, version: string): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  const input = oneFile(typed);
  const folder = typed.text("out");
  if (folder === null) throw new WrongUse("missing-out");
  const given = dayOption(typed, "today");
  const now = terminal.clock();
  const host = new XlsxHost(await openInput(input, terminal), basename(input), {}, inflateInNode);
  const request = { person: null, week: dayOption(typed, "week"), today: given ?? now.today, minutes: given === null ? now.minutes : null };
  const { review, dateSystem } = await previewReview(host, request, { words, version });
  const say = speaker(words, "cli");
  await madeFolder(folder);
  for (const person of review.people) {
    const drawing = receiptPage(review, person, words, { dateSystem, from: basename(input) });
    const file = join(folder, say("receipt-name", { name: fileName(person), monday: isoDay(review.week.start) }));
    await refuseEdited(file, terminal);
    await saveFile(file, standalone([drawing], version), input);
    terminal.err(`${say("written", { file })}\n`);
  }
  return 0;
}

async function madeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new HostFailure("cannot-make-folder", { say: "cannot-make-folder", with: { folder } }, cause);
  }
}

/** A name as a file may bear it on every system. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");
}

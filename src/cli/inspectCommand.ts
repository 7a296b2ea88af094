import { basename } from "node:path";
import { inspectWorkbook } from "../hosts/xlsx/inspectWorkbook.js";
import { originText, quoteSheet } from "../model/origin.js";
import type { FileFinding } from "../model/workbook.js";
import { readingNotes } from "../run/readingNotes.js";
import { speaker, tell, type Words } from "../words/index.js";
import { openInput } from "./openInput.js";
import { oneFile, readOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

const OPTIONS = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/**
 * Tells whether a file can be read and what was noticed in it: `{outcome, sheets, cells, findings, reading}` with `--json`,
 * the last two lists of `{code, origin, say}`: what the file holds, and what a review of it would assume, leave out or stop at.
 *
 * Gives exit code 1 on a refusal, with the JSON all the same.
 */
export async function inspectCommand(args: readonly string[], terminal: Terminal, words: Words): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  const input = oneFile(typed);
  const { outcome, sheets, cells, findings, refusal, workbook } = inspectWorkbook(await openInput(input, terminal), basename(input));
  const told = findings.map((finding) => ({ code: finding.code, origin: originOf(finding), say: tell(words, { say: finding.code, with: finding.with }) }));
  if (refusal) told.unshift({ code: refusal.code, origin: null, say: tell(words, refusal.say) });
  const notes = workbook ? readingNotes(workbook, terminal.clock().today) : [];
  const reading = notes.filter(({ code }) => !findings.some((finding) => finding.code === code)).map(({ code, origin, say }) => ({ code, origin: origin && originText(origin), say: tell(words, say) }));
  if (typed.given("json")) {
    terminal.out(`${JSON.stringify({ outcome, sheets, cells, findings: told, reading }, null, 2)}\n`);
  } else {
    terminal.out(`${speaker(words, "cli")("outcome", { outcome, sheets, cells })}\n`);
    for (const { origin, say } of [...told, ...reading]) terminal.out(`- ${origin === null ? "" : `${origin} `}${say}\n`);
  }
  return refusal ? 1 : 0;
}

function originOf({ sheet, cell }: FileFinding): string | null {
  if (sheet === null) return null;
  return cell === null ? sheet : `${quoteSheet(sheet)}!${cell}`;
}

import { standardFile } from "../doors/standardFile.js";
import { saveFile } from "../hosts/xlsx/saveFile.js";
import { SHEETS } from "../model/columns/index.js";
import { speaker, type Words } from "../words/index.js";
import { readOptions } from "./options.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

const OPTIONS = { all: { type: "boolean" }, out: { type: "string" }, lang: { type: "string" } } as const;

/** Writes the empty standard workbook, with `--all` every optional sheet too; an existing file is never overwritten. Throws `HostFailure`. */
export async function templateCommand(args: readonly string[], terminal: Terminal, words: Words, version: string): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  const [extra] = typed.rest;
  if (extra !== undefined) throw new WrongUse("unknown-option", { message: extra });
  const say = speaker(words, "cli");
  const file = typed.text("out") ?? say("template-name");
  await saveFile(file, standardFile(words, version, typed.given("all") ? { sheets: SHEETS } : {}), null);
  terminal.err(`${say("written", { file })}\n`);
  return 0;
}

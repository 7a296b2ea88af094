import { basename } from "node:path";
import { saveFile } from "../hosts/xlsx/saveFile.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import { cleanOut, complete, takeBack, type Changed } from "../run/changeBack.js";
import type { Telling } from "../run/drawAll.js";
import { speaker, type Words } from "../words/index.js";
import { inflateInNode } from "./inflateInNode.js";
import { openInput } from "./openInput.js";
import { oneFile, readOptions } from "./options.js";
import { outputPath } from "./outputPath.js";
import { refuseEdited } from "./refuseEdited.js";
import type { Terminal } from "./terminal.js";

/** What can be done to a reviewed workbook without judging it anew. */
export type ChangeBack = "restore" | "finish" | "clean";

const OPTIONS = { out: { type: "string" }, lang: { type: "string" } } as const;
const CHANGES = {
  restore: { change: takeBack, done: "已恢复" },
  finish: { change: complete, done: "已补完" },
  clean: { change: cleanOut, done: "已清理" },
} as const satisfies Readonly<Record<ChangeBack, { readonly change: (host: XlsxHost, telling: Telling) => Promise<Changed>; readonly done: Parameters<typeof outputPath>[1] }>>;

/**
 * Takes the last run of a reviewed workbook back, completes one that stopped half-way, or takes out all that is ours; writes the result beside the file, or to `--out`.
 *
 * Says so, and writes nothing, where there is nothing to do. Throws `WrongUse`, and what reading and saving throw.
 */
export async function changeBackCommand(asked: ChangeBack, args: readonly string[], terminal: Terminal, telling: Telling): Promise<number> {
  const typed = readOptions(args, OPTIONS);
  const input = oneFile(typed);
  const say = speaker(telling.words, "cli");
  const host = new XlsxHost(await openInput(input, terminal), basename(input), {}, inflateInNode);
  const { change, done } = CHANGES[asked];
  const changed = await change(host, telling);
  const told = toldOf(changed, telling.words);
  if (told.length === 0) {
    terminal.err(`${say(`nothing-to-${asked}`)}\n`);
    return 0;
  }
  const out = typed.text("out") ?? outputPath(input, done);
  await refuseEdited(out, terminal);
  await saveFile(out, host.bytes(), input);
  for (const line of [...told, say("written", { file: out })]) terminal.err(`${line}\n`);
  return 0;
}

function toldOf({ drawn, removed }: Changed, words: Words): readonly string[] {
  const say = speaker(words, "cli");
  return [...drawn.map((sheet) => say("drawn-back", { sheet })), ...removed.map((sheet) => say("taken-out", { sheet }))];
}

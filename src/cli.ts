import { readFile } from "node:fs/promises";
import { runCli } from "./cli/runCli.js";
import { nowOf } from "./doors/nowOf.js";
import type { Terminal } from "./cli/terminal.js";

declare const VERSION: string;

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  input: async () => {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces).toString("utf8");
  },
  readFile: (path) => readFile(path),
  clock: () => nowOf(new Date()),
};

process.exitCode = await runCli(process.argv.slice(2), terminal, VERSION);

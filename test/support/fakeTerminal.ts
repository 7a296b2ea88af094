import { readFile } from "node:fs/promises";
import type { Terminal } from "../../src/cli/terminal.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";

/** A terminal that keeps what it was told, at half past ten of 2025-08-18. */
export function fakeTerminal(input = ""): Terminal & { readonly said: { out: string; err: string } } {
  const said = { out: "", err: "" };
  return {
    said,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    interactive: false,
    input: () => Promise.resolve(input),
    readFile: (path) => readFile(path),
    clock: () => ({ today: parseIsoDay("2025-08-18") as Day, minutes: 630 }),
  };
}

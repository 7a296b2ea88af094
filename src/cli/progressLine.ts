import type { RunProgress } from "../run.js";
import { speaker, type Words } from "../words/index.js";
import type { Terminal } from "./terminal.js";

/** A line on a terminal's standard error that a step of long work overwrites; nothing where nobody watches. */
export function progressLine(terminal: Terminal, words: Words): RunProgress {
  const say = speaker(words, "cli");
  return (step, done, of) => {
    if (!terminal.interactive) return;
    const share = of > 0 ? ` ${Math.floor((done / of) * 100)}%` : "";
    terminal.err(`\r\u001b[K${say("working", { step: say(`step-${step}`) })}${share}`);
  };
}

/** Takes the line away. */
export function clearLine(terminal: Terminal): void {
  if (terminal.interactive) terminal.err("\r\u001b[K");
}

import { HostFailure } from "../hosts/failure.js";
import { Refusal } from "../hosts/xlsx/refusal.js";
import { CannotReview, type Sentence } from "../model/finding.js";
import { LANGUAGES, WORDS, speaker, tell, type Language, type Words } from "../words/index.js";
import { changeBackCommand } from "./changeBackCommand.js";
import { classifyCommand } from "./classifyCommand.js";
import { inspectCommand } from "./inspectCommand.js";
import { receiptsCommand } from "./receiptsCommand.js";
import { rehearseCommand } from "./rehearseCommand.js";
import { reviewCommand } from "./reviewCommand.js";
import { rollupCommand } from "./rollupCommand.js";
import { templateCommand } from "./templateCommand.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

/** Runs one call of the command line and gives its exit code: 0 done, 1 cannot be reviewed, 2 wrong use. Never throws. */
export async function runCli(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  let words: Words = WORDS.zh;
  try {
    words = WORDS[languageOf(args)];
    return await dispatch(args, terminal, words, version);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.err(`${tell(words, error.say)}\n\n${speaker(words, "cli")("usage", { version })}\n`);
      return 2;
    }
    terminal.err(`${tell(words, sentenceOf(error))}\n`);
    return 1;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal, words: Words, version: string): Promise<number> {
  const [first, ...rest] = args;
  const command = rest.includes("--help") ? "--help" : first;
  switch (command) {
    case "review":
      return rest.includes("--clean") ? changeBackCommand("clean", rest.filter((arg) => arg !== "--clean"), terminal, { words, version }) : reviewCommand(rest, terminal, words, version);
    case "restore":
    case "finish":
      return changeBackCommand(command, rest, terminal, { words, version });
    case "receipts":
      return receiptsCommand(rest, terminal, words, version);
    case "rehearse":
      return rehearseCommand(rest, terminal, words);
    case "rollup":
      return rollupCommand(rest, terminal, words, version);
    case "template":
      return templateCommand(rest, terminal, words, version);
    case "inspect":
      return inspectCommand(rest, terminal, words);
    case "classify":
      return classifyCommand(rest, terminal);
    case "--version":
      terminal.out(`${version}\n`);
      return 0;
    case undefined:
    case "--help":
    case "help":
      terminal.out(`${speaker(words, "cli")("usage", { version })}\n`);
      return command === undefined ? 2 : 0;
    default:
      throw new WrongUse("unknown-command", { command });
  }
}

/** The language of `--lang`, wherever it stands: an error of another option is told in it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at === -1) return "zh";
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : (args[at + 1] ?? "");
  const language = LANGUAGES.find((one) => one === value);
  if (language === undefined) throw new WrongUse("bad-language", { value });
  return language;
}

function sentenceOf(error: unknown): Sentence {
  if (error instanceof Refusal || error instanceof CannotReview || error instanceof HostFailure) return error.say;
  return { say: "internal", with: { message: error instanceof Error ? error.message : String(error) } };
}

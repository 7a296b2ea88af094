import { readCompletion } from "../text/readCompletion.js";
import { readEffect } from "../text/readEffect.js";
import type { Terminal } from "./terminal.js";
import { WrongUse } from "./wrongUse.js";

type Line = Readonly<Record<string, unknown>>;

const JUDGES = {
  completion: {
    need: '{"id": …, "status_text": "…"}',
    judge: (line: Line) => (typeof line["status_text"] === "string" ? readCompletion(line["status_text"]) : null),
  },
  effect: {
    need: '{"id": …, "action": "…", "result": "…"}',
    judge: (line: Line) =>
      typeof line["action"] === "string" && typeof line["result"] === "string" ? readEffect(line["action"], line["result"]) : null,
  },
} as const;

/**
 * Judges JSONL lines of standard input and prints one JSON line each: `{id, label, percent, phrase, rule, sure}`.
 *
 * Labels are those of LABELS.md, not grades (ruling 28). Blank lines are passed over.
 */
export async function classifyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [what] = args;
  if ((what !== "completion" && what !== "effect") || args.length > 1) throw new WrongUse("classify-what");
  const { judge, need } = JUDGES[what];
  const answers: string[] = [];
  (await terminal.input()).split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === "") return;
    const line = parseLine(text);
    const reading = line && judge(line);
    if (!line || !reading) throw new WrongUse("classify-line", { line: index + 1, need });
    const { label, percent, phrase, rule, sure } = reading;
    answers.push(JSON.stringify({ id: line["id"] ?? null, label, percent, phrase, rule, sure }));
  });
  if (answers.length > 0) terminal.out(`${answers.join("\n")}\n`);
  return 0;
}

function parseLine(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Line) : null;
  } catch {
    return null;
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCompletion } from "../../src/text/readCompletion.js";
import { readEffect } from "../../src/text/readEffect.js";

/** One labelled sentence: a completion text, or an action with its result. */
export interface Labelled {
  readonly expected: string;
  readonly percent: number | null;
  readonly text?: string;
  readonly action?: string;
  readonly result?: string;
}

/** How many sentences were read right, in all and among the sure ones, and how many were called reached without being so. */
export interface Score {
  readonly of: number;
  readonly right: number;
  readonly sure: number;
  readonly sureRight: number;
  readonly falselyReached: number;
}

const REACHED = new Set(["done", "achieved"]);

/** Reads labelled sentences and counts the right ones. */
export function scoreOf(rows: readonly Labelled[]): Score {
  let [right, sure, sureRight, falselyReached] = [0, 0, 0, 0];
  for (const row of rows) {
    const reading = row.text === undefined ? readEffect(row.action ?? "", row.result ?? "") : readCompletion(row.text);
    const ok = reading.label === row.expected && (row.text === undefined || reading.percent === row.percent);
    if (ok) right += 1;
    if (reading.sure) sure += 1;
    if (ok && reading.sure) sureRight += 1;
    if (REACHED.has(reading.label) && reading.label !== row.expected) falselyReached += 1;
  }
  return { of: rows.length, right, sure, sureRight, falselyReached };
}

/** Gives the sentences of one file of this room. */
export function sentences(kind: "completion" | "effect", part: string): readonly Labelled[] {
  const lines = readFileSync(join("test", "text", "sentences", `${kind}.${part}.tsv`), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [expected = "", second = "", third = "", fourth = ""] = line.split("\t");
      return kind === "completion"
        ? { expected, percent: second === "-" ? null : Number(second), text: fourth }
        : { expected, percent: null, action: third, result: fourth };
    });
}

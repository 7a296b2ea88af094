import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One case of faults and bad inputs: what happens, and the tests that hold it. */
export interface CaseRow {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** A test file, and words that stand in it where the case is tried. */
  readonly tests: readonly { readonly file: string; readonly words: string }[];
}

/** The kept table of cases, `docs/cases.tsv`: id, Chinese, English, then a test file and words of it by turns. */
export function caseRows(): readonly CaseRow[] {
  const [, ...lines] = readFileSync(join(process.cwd(), "docs", "cases.tsv"), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [id = "", zh = "", en = "", ...found] = line.split("\t");
    const tests = found.flatMap((file, at) => (at % 2 === 0 ? [{ file: `test/${file}.test.ts`, words: found[at + 1] ?? "" }] : []));
    return { id, zh, en, tests };
  });
}

// node bench/score.mjs [file.jsonl | file.tsv …]: how often the two readers of typed text are right, per class, sure and unsure apart.
// Without files it scores the sets that this project keeps unseen: three mixtures like an examination, the latest first, and the oldest, which is harder; WORST=40 in the environment lists so many mistakes.
import "../.ci/typescript.mjs";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const { readCompletion } = await import("../src/text/readCompletion.ts");
const { readEffect } = await import("../src/text/readEffect.ts");

const SENTENCES = new URL("../test/text/sentences/", import.meta.url);
const REACHED = new Set(["done", "achieved"]);
const WORST = Number(process.env.WORST ?? 12);

/** Gives the labelled rows of one file: a completion row has `text`, an effect row `action` and `result`. */
function rowsOf(path) {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");
  if (!String(path).endsWith(".tsv"))
    return lines.map((line) => {
      const { status_text: text, action, result, expected, percent } = JSON.parse(line);
      return text === undefined ? { action: action ?? "", result: result ?? "", expected } : { text, expected, percent };
    });
  const effect = basename(String(path)).startsWith("effect");
  return lines.map((line) => {
    const [expected = "", second = "", third = "", fourth = ""] = line.split("\t");
    return effect ? { action: third, result: fourth, expected } : { text: fourth, expected, percent: second === "-" ? null : Number(second) };
  });
}

/** Reads one row and says whether the label, and the percent where one is given, are right. */
function judge(row) {
  const reading = row.text === undefined ? readEffect(row.action, row.result) : readCompletion(row.text);
  const percentRight = row.percent === undefined || reading.percent === row.percent;
  return { ...row, ...{ got: reading.label, gotPercent: reading.percent, sure: reading.sure, rule: reading.rule, phrase: reading.phrase }, labelRight: reading.label === row.expected, percentRight };
}

const share = (part, of) => (of === 0 ? "     –" : `${((100 * part) / of).toFixed(1)} %`.padStart(7));
const count = (rows, test) => rows.filter(test).length;

function line(name, rows) {
  const sure = rows.filter((row) => row.sure);
  const unsure = rows.filter((row) => !row.sure);
  const right = (some) => `${String(count(some, (row) => row.labelRight)).padStart(5)} / ${String(some.length).padEnd(5)}${share(count(some, (row) => row.labelRight), some.length)}`;
  return `${name.padEnd(12)}${right(rows)}   sure ${right(sure)}   unsure ${right(unsure)}`;
}

/** The gravest first: something not reached called reached, for sure; then other sure mistakes. */
const gravity = (row) => (REACHED.has(row.got) ? 4 : 0) + (row.sure ? 2 : 0) + (REACHED.has(row.expected) ? 1 : 0);

function print(kind, rows) {
  if (rows.length === 0) return;
  const judged = rows.map(judge);
  const wrong = judged.filter((row) => !row.labelRight || !row.percentRight);
  const reached = kind === "completion" ? "done" : "achieved";
  console.log(`\n${kind}`);
  console.log(line("all", judged));
  for (const label of [...new Set(judged.map((row) => row.expected))].sort()) console.log(line(`  ${label}`, judged.filter((row) => row.expected === label)));
  if (kind === "completion") console.log(`percent right ${share(count(judged, (row) => row.percentRight), judged.length)}`);
  const open = judged.filter((row) => row.expected !== reached);
  console.log(`${reached} said of what is not: ${count(open, (row) => row.got === reached)} of ${open.length} (${share(count(open, (row) => row.got === reached), open.length).trim()}), ${count(open, (row) => row.got === reached && row.sure)} of them for sure, unsure ${share(count(judged, (row) => !row.sure), judged.length).trim()} of all`);
  for (const row of wrong.sort((one, other) => gravity(other) - gravity(one)).slice(0, WORST)) {
    const numbers = row.percentRight ? "" : ` (${row.percent} → ${row.gotPercent})`;
    console.log(`  ${row.sure ? "sure  " : "unsure"} ${row.expected} → ${row.got}${numbers}  ${row.text ?? `${row.action} → ${row.result}`}  [${row.rule}: ${row.phrase}]`);
  }
}

/** A set's name with its files: those given together, else each kept set by itself. */
function sets(given) {
  if (given.length > 0) return [["given", given]];
  return ["unseenFourth", "unseenThird", "unseenSecond", "unseenFirst"].map((name) => [name, ["completion", "effect"].map((kind) => new URL(`${kind}.${name}.tsv`, SENTENCES).pathname).filter(existsSync)]);
}

for (const [name, paths] of sets(process.argv.slice(2))) {
  const rows = paths.flatMap(rowsOf);
  console.log(`\n${name}`);
  print("completion", rows.filter((row) => row.text !== undefined));
  print("effect", rows.filter((row) => row.text === undefined));
}

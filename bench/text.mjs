// node bench/text.mjs [--json]: how long the two readers of typed text take, on 100,000 all-different sentences and on 100,000 with a workbook's repeats.
// µs a sentence of processor time: the first reading by a process that has just started, then the median of five more.
import "../.ci/typescript.mjs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const COUNT = 100_000;
const MORE = 5;

/** Reads all sentences again and again; the copies make each turn begin with texts that no reader has met. */
async function timesOf(reader, kind) {
  const { differentSentences, usualActions, usualSentences } = await import("./sentences.mjs");
  const { readCompletion } = await import("../src/text/readCompletion.ts");
  const { readEffect } = await import("../src/text/readEffect.ts");
  const sentences = kind === "different" ? differentSentences(COUNT) : usualSentences(COUNT);
  const actions = usualActions(COUNT);
  const times = [];
  for (let turn = 0; turn <= MORE; turn += 1) {
    const started = process.cpuUsage();
    if (reader === "completion") for (const sentence of sentences) readCompletion(sentence);
    else sentences.forEach((sentence, at) => readEffect(actions[at] ?? "", sentence));
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / COUNT);
  }
  const [first, ...more] = times;
  more.sort((one, other) => one - other);
  return { first, median: more[Math.floor(MORE / 2)] };
}

/** Each in a process of its own, so that none finds the reader warm. */
function measured(reader, kind) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), reader, kind], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(0, 2_000));
  return { reader, kind, ...JSON.parse(stdout) };
}

/** Gives what both readers take on both kinds of sentences. */
export function measureText() {
  return ["completion", "effect"].flatMap((reader) => ["different", "usual"].map((kind) => measured(reader, kind)));
}

const [reader, kind] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (kind !== undefined) console.log(JSON.stringify(await timesOf(reader, kind)));
  else if (reader === "--json") console.log(JSON.stringify(measureText(), null, 2));
  else for (const row of measureText()) console.log(`${row.reader.padEnd(11)}${row.kind.padEnd(10)} first ${row.first.toFixed(1)} µs, then ${row.median.toFixed(1)} µs a sentence`);
}

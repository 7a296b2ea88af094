// node bench/scorePairs.mjs [file.tsv …]: how often the matching of tasks and log rows is right: misses, false alarms, and where.
// Without files it scores the pairs this project keeps unseen; WORST=40 in the environment lists so many mistakes.
import "../.ci/typescript.mjs";
import { readFileSync } from "node:fs";

const { judgePair, pairsOf } = await import("../test/support/pairs.ts");

const WORST = Number(process.env.WORST ?? 12);
const share = (part, of) => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : [new URL("../test/facts/pairs/unseen.tsv", import.meta.url)];
const pairs = paths.flatMap((path) => pairsOf(readFileSync(path, "utf8"))).map((pair) => ({ ...pair, got: judgePair(pair) }));
const wrong = pairs.filter(({ expected, got }) => expected !== got);

console.log(`\nmatching: ${pairs.length - wrong.length} of ${pairs.length} right (${share(pairs.length - wrong.length, pairs.length)})`);
for (const label of ["evidence", "possible", "none"]) {
  const own = pairs.filter(({ expected }) => expected === label);
  console.log(`  ${label.padEnd(9)} ${["evidence", "possible", "none"].map((got) => `${got} ${String(own.filter((pair) => pair.got === got).length).padStart(3)}`).join("   ")}   of ${own.length}`);
}
const open = pairs.filter(({ expected }) => expected !== "evidence");
const belonging = pairs.filter(({ expected }) => expected === "evidence");
console.log(`false evidence ${share(open.filter(({ got }) => got === "evidence").length, open.length)}, missed evidence ${share(belonging.filter(({ got }) => got !== "evidence").length, belonging.length)}`);
for (const { expected, got, kind, plan, log } of wrong.slice(0, WORST)) console.log(`  ${expected} → ${got}  [${kind}] ${plan} | ${log}`);

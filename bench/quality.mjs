// node bench/quality.mjs [count…]: counts what holds the product, each by the run that tries it, and keeps the counts in docs/quality.json and docs/quality.md.
// The counts are properties, corpus, fuzz (MINUTES of it, else one), faultsSave, faultsExcel; without a name all of them.
// Ends with 1 where one of the runs fails. The faults in Excel need the build and a browser.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { keepFigures, runOn } from "../docs/keptFigures.mjs";

const asked = process.argv.slice(2);
const LEAST_PROPERTIES = 25;
let failed = false;

/** What a program prints, both ways; a program that fails fails the whole. */
function printed(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, shell: process.platform === "win32" });
  if (status !== 0) {
    failed = true;
    console.error(`${[command, ...args].join(" ")} failed\n${stderr.slice(-2_000)}`);
  }
  return stdout + stderr;
}

async function keep(name, text, pattern, of) {
  const found = pattern.exec(text);
  if (!found) {
    failed = true;
    console.error(`${name}: no count among what was printed`);
    return;
  }
  const count = Number(found[1].replaceAll(",", ""));
  console.log(`${name}: ${count}`);
  await keepFigures("counts", name, { count, of: of(found), ...runOn() });
}

const jest = (...files) => printed("npx", ["--no-install", "jest", ...files]);

function propertyCount() {
  const sources = readdirSync("test", { recursive: true }).filter((name) => name.endsWith(".test.ts")).map((name) => readFileSync(join("test", name), "utf8"));
  const properties = sources.reduce((sum, text) => sum + (text.match(/\bfc\.(?:asyncProperty|property)\(/g)?.length ?? 0), 0);
  failed ||= properties < LEAST_PROPERTIES;
  return `${properties} properties`;
}

const COUNTS = {
  properties: () => keep("properties", propertyCount(), /(\d+) properties/, () => "`npm run quality`"),
  corpus: () => keep("corpus", jest("test/hosts/xlsx/corpus.test.ts"), /(\d+) corpus files with the outcome/, () => "`test/hosts/xlsx/corpus.test.ts`"),
  fuzz: () => keep("fuzz", printed("node", ["bench/fuzz.mjs", process.env.MINUTES ?? "1", "7"]), /seed 7: (\d+) mutants of (\d+) files, (\d+) crashes/, ([, , files, crashes]) => `\`npm run fuzz\`: ${files} files, ${crashes} crashes`),
  faultsSave: () => keep("faultsSave", jest("test/hosts/xlsx/saveFaults.test.ts"), /(\d+) faults injected while saving a file/, () => "`test/hosts/xlsx/saveFaults.test.ts`"),
  faultsExcel: () => keep("faultsExcel", jest("test/e2e/excelFaults.test.ts"), /(\d+) faults injected into a redraw over two sheets/, () => "`test/e2e/excelFaults.test.ts`"),
};

for (const name of asked.length > 0 ? asked : Object.keys(COUNTS)) await COUNTS[name]();
process.exit(failed ? 1 : 0);

// node bench/quality.mjs [minutes of fuzz]: counts what holds the product, each by the run that tries it, and keeps the counts in docs/quality.json and docs/quality.md.
// Ends with 1 where one of the runs fails. The faults in Excel need the build and a browser.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { keepFigures, runOn } from "../docs/keptFigures.mjs";

const [minutes = "1"] = process.argv.slice(2);
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

const sources = readdirSync("test", { recursive: true }).filter((name) => name.endsWith(".test.ts")).map((name) => readFileSync(join("test", name), "utf8"));
const properties = sources.reduce((sum, text) => sum + (text.match(/\bfc\.(?:asyncProperty|property)\(/g)?.length ?? 0), 0);
failed ||= properties < LEAST_PROPERTIES;
await keep("properties", String(properties), /(\d+)/, () => "`npm run quality`");
await keep("corpus", jest("test/hosts/xlsx/corpus.test.ts", "--verbose"), /(\d+) corpus files with the outcome/, () => "`test/hosts/xlsx/corpus.test.ts`");
await keep("fuzz", printed("node", ["bench/fuzz.mjs", minutes, "7"]), /seed 7: (\d+) mutants of (\d+) files, (\d+) crashes/, ([, , files, crashes]) => `\`npm run fuzz\`: ${files} files, ${crashes} crashes`);
await keep("faultsSave", jest("test/hosts/xlsx/saveFaults.test.ts"), /(\d+) faults injected while saving a file/, () => "`test/hosts/xlsx/saveFaults.test.ts`");
await keep("faultsExcel", jest("test/e2e/excelFaults.test.ts"), /(\d+) faults injected into a redraw over two sheets/, () => "`test/e2e/excelFaults.test.ts`");
process.exit(failed ? 1 : 0);

// node bench/fuzz.mjs [minutes] [seed]: reads mutants of the workbooks at hand and draws into those that can be read, until the time is over.
// Prints how they ended; a crash is kept in .cache/fuzz as a file, with its genes in its name. Ends with 1 where there was one.
import "../.ci/typescript.mjs";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

const { mutant } = await import("./fuzz/mutant.ts");
const { realFiles } = await import("./fuzz/realFiles.ts");
const { tryMutant } = await import("./fuzz/tryMutant.ts");
const { contractDrawing } = await import("../test/hosts/contractBook.ts");

const [minutes = "5", seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const end = performance.now() + Number(minutes) * 60_000;
const files = realFiles(200_000);
const drawing = contractDrawing("销售甲", "复盘");
const outcomes = new Map();
const crashes = [];
let tried = 0;
for (let round = 0; performance.now() < end; round += 1) {
  for (const genes of fc.sample(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), { numRuns: 200, seed: Number(seed) + round })) {
    const { name, bytes } = files[tried % files.length];
    const made = mutant(bytes, genes);
    const { outcome, crash } = await tryMutant(made, drawing);
    tried += 1;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (crash === null) continue;
    crashes.push(`${name} [${genes.join(",")}]\n  ${crash.split("\n").slice(0, 4).join("\n  ")}`);
    mkdirSync(join(".cache", "fuzz"), { recursive: true });
    writeFileSync(join(".cache", "fuzz", `${crashes.length}-${name}`), made);
  }
}
for (const [outcome, count] of [...outcomes].sort(([, one], [, other]) => other - one)) console.log(`${String(count).padStart(8)}  ${outcome}`);
for (const crash of crashes) console.error(crash);
console.log(`seed ${seed}: ${tried} mutants of ${files.length} files, ${crashes.length} crashes`);
process.exit(crashes.length === 0 ? 0 : 1);

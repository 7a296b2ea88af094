// The whole test: types, lint, direction of imports, the build with its budgets, then every jest test; closes with one line over all.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";

const RESULT = ".cache/jest.json";
/** One more than there are processors: a suite that drives a browser mostly waits for it. */
const WORKERS = availableParallelism() + 1;
let passed = 0;
let failed = 0;

/** Runs a check beside the others and tells what it printed in one piece. */
function check(name, command, args) {
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { shell: process.platform === "win32" });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => printed.push(data));
  return new Promise((done) => {
    child.on("close", (status) => {
      const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
      process.stdout.write(Buffer.concat(printed));
      console.log(`${status === 0 ? "ok" : "FAILED"}: ${name} (${seconds} s)`);
      if (status === 0) passed += 1;
      else failed += 1;
      done();
    });
    child.on("error", () => undefined);
  });
}

mkdirSync(".cache", { recursive: true });
rmSync(RESULT, { force: true });
await Promise.all([
  check("types", "npx", ["--no-install", "tsc", "--noEmit"])
    .then(() => check("direction of imports", "npx", ["--no-install", "depcruise", "src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"]))
    .then(() => check("lint", "npx", ["--no-install", "eslint", ".", "--max-warnings", "0"])),
  check("build and size budgets", "npx", ["--no-install", "webpack", "--mode", "production"]),
]);

const jest = spawnSync("npx", ["--no-install", "jest", "--maxWorkers", String(WORKERS), "--json", "--outputFile", RESULT], { stdio: "inherit", shell: process.platform === "win32" });
try {
  const result = JSON.parse(readFileSync(RESULT, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
} catch {
  failed += 1;
}
if (jest.status !== 0 && failed === 0) failed += 1;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

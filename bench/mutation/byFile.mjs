// A test runner for Stryker: its own for jest, but the test files that reach a mutant run one after the other, the nearest first, until one fails.
// Stryker's own loads every file that imports the mutated one, and all of them for a mutant of a constant.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { runFiles } from "./runFiles.mjs";
import { importTool, ofTool } from "./tool.mjs";

const { strykerPlugins: [jestRunner], strykerValidationSchema } = await importTool("jest-runner");
const { state } = createRequire(import.meta.url)(ofTool("jest-runner", "dist/src/jest-plugins/messaging.cjs"));
/** What the first run found, for the runners that start after it. */
const REACH = process.env.MUTATION_REACH;

function testFiles() {
  const beginnings = JSON.parse(process.env.MUTATION_TESTS);
  const all = readdirSync("test", { recursive: true }).map((name) => join("test", name).replaceAll("\\", "/")).filter((name) => name.endsWith(".test.ts"));
  return all.filter((name) => beginnings.some((beginning) => (beginning.endsWith("/") ? name.startsWith(beginning) : name === `${beginning}.test.ts`))).sort();
}

/** Runs each test file by itself without a mutant, and notes how long it takes and which mutants it comes by, in its tests or as it loads. */
async function firstRun(runner, dryRun, options) {
  const reach = { files: [], ofMutant: {} };
  const tests = new Map();
  let last;
  for (const file of testFiles()) {
    const before = { ...state.instrumenterContext.mutantCoverage?.static };
    const started = performance.now();
    last = await dryRun.call(runner, { ...options, testFiles: [resolve(file)] });
    if (last.status !== "complete") return last;
    const at = reach.files.push({ file, milliseconds: performance.now() - started }) - 1;
    for (const test of last.tests) tests.set(test.id, test);
    const { static: constants, perTest } = state.instrumenterContext.mutantCoverage ?? { static: {}, perTest: {} };
    const loaded = Object.entries(constants).flatMap(([id, count]) => (count === before[id] ? [] : [id]));
    for (const id of new Set([...loaded, ...last.tests.flatMap((test) => Object.keys(perTest[test.id] ?? {}))])) (reach.ofMutant[id] ??= []).push(at);
  }
  writeFileSync(REACH, JSON.stringify(reach));
  return { ...last, tests: [...tests.values()] };
}

/** The files that reach a mutant: the one of its source's name first, then the quick ones. */
function filesFor({ activeMutant: { id, fileName } }, reach) {
  const name = basename(fileName, ".ts");
  const cost = ({ file, milliseconds }) => (basename(file, ".test.ts") === name ? 0 : milliseconds);
  return (reach.ofMutant[id] ?? []).map((at) => reach.files[at]).sort((one, other) => cost(one) - cost(other)).map(({ file }) => resolve(file));
}

function byFile(injector) {
  const runner = jestRunner.factory(injector);
  const { dryRun, mutantRun } = runner;
  let only;
  runner.run = async ({ jestConfig, testFiles: asked, testNamePattern }) => {
    runner.setEnv();
    const jestResult = await runFiles(jestConfig, only ?? asked, testNamePattern);
    return { dryRunResult: runner.collectRunResult(jestResult), jestResult };
  };
  runner.dryRun = (options) => firstRun(runner, dryRun, options);
  runner.mutantRun = async (options) => {
    const files = filesFor(options, JSON.parse(readFileSync(REACH, "utf8")));
    let result = { status: "survived", nrOfTests: 0 };
    for (let at = 0; at < files.length && result.status === "survived"; at += 1) {
      only = [files[at]];
      result = await mutantRun.call(runner, options);
    }
    return result;
  };
  return runner;
}
byFile.inject = jestRunner.factory.inject;

export { strykerValidationSchema };
export const strykerPlugins = [{ ...jestRunner, name: "jest-by-file", factory: byFile }];

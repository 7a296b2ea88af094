// node bench/mutation/run.mjs [room…]: tries the tests of rooms by mutants of their sources, room by room; without a name all of them.
// What a room's mutants came to is kept in docs/quality.json and docs/quality.md; what has not changed since is not tried again.
// SEED and MUTANTS draw otherwise. Ends with 1 where a room is below 85 %.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import "../../.ci/typescript.mjs";
import { keepFigures, runOn } from "../../docs/keptFigures.mjs";
import { boundRuns } from "./boundRuns.mjs";
import { drawMutants, NOT_DRAWN } from "./draw.mjs";
import { ROOMS } from "./rooms.mjs";
import { importTool, installTool } from "./tool.mjs";

const LEAST = 85;
const SEED = process.env.SEED ?? "7";
const CACHE = join(".cache", "mutation");

const [name, ...others] = process.argv.slice(2);
process.exit(name !== undefined && others.length === 0 ? await tryRoom(name) : eachByItself(name === undefined ? Object.keys(ROOMS) : [name, ...others]));

/** A process for each room: Stryker holds on to what a room's run has loaded. */
function eachByItself(names) {
  const failed = names.filter((room) => spawnSync(process.execPath, [fileURLToPath(import.meta.url), room], { stdio: "inherit" }).status !== 0);
  if (failed.length > 0) console.error(`below ${LEAST} % or not to be run: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

async function tryRoom(room) {
  const { sources, tests, drawn } = ROOMS[room] ?? wrongUse(room);
  // The draw's seed is none of the tests': their properties take the turns that they take in any run.
  delete process.env.SEED;
  installTool();
  (await import("../../test/support/compileSchema.ts")).default();
  mkdirSync(CACHE, { recursive: true });
  process.env.MUTATION_TESTS = JSON.stringify(tests);
  process.env.MUTATION_REACH = resolve(CACHE, `${room}.reach.json`);
  await drawMutants(Number(process.env.MUTANTS ?? drawn), SEED);
  await boundRuns(process.env.MUTATION_REACH);
  // Outside the project: jest looks through its folders, and would find each file twice.
  const folder = mkdtempSync(join(tmpdir(), "zfp-mutation-"));
  symlinkSync(realpathSync("node_modules"), join(folder, "node_modules"), "junction");
  const { Stryker } = await importTool("core");
  const started = performance.now();
  const mutants = await new Stryker({
    mutate: sources.map((source) => (source.endsWith("/") ? `${source}**/*.ts` : source)),
    plugins: [fileURLToPath(new URL("byFile.mjs", import.meta.url))],
    testRunner: "jest-by-file",
    coverageAnalysis: "perTest",
    concurrency: Number(process.env.CONCURRENCY ?? 1),
    jest: { configFile: "bench/mutation/jestOfRoom.cjs", enableFindRelatedTests: false },
    incremental: true,
    incrementalFile: join(CACHE, `${room}.json`),
    tempDirName: folder,
    symlinkNodeModules: false,
    ignorePatterns: [".cache", "dist", "release", "coverage", "docs/images"],
    disableTypeChecks: false,
    dryRunTimeoutMinutes: 30,
    // Test files leave memory behind in a process that runs thousands of them.
    maxTestRunnerReuse: 100,
    reporters: ["progress-append-only"],
    thresholds: { high: 90, low: LEAST, break: null },
  }).runMutationTest().finally(() => rmSync(folder, { recursive: true, force: true }));
  const figures = { ...tally(mutants), seed: SEED, ...runOn() };
  for (const survivor of figures.survivors) console.log(survivor);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${room}: ${figures.score} % of ${figures.tried} mutants in ${seconds} s`);
  await keepFigures("mutation", room, figures);
  return figures.score >= LEAST ? 0 : 1;
}

/** What became of a room's mutants; one that Stryker could not run or that ran for ever counts as it counts them. */
function tally(mutants) {
  const of = (...statuses) => mutants.filter(({ status }) => statuses.includes(status));
  const killed = of("Killed", "Timeout").length;
  const [survived, noCoverage] = [of("Survived"), of("NoCoverage")];
  const tried = killed + survived.length + noCoverage.length;
  const told = ({ fileName, location, mutatorName, replacement, status }) => `${relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement.replace(/\s+/g, " ").slice(0, 60)}${status === "NoCoverage" ? " (no test comes by)" : ""}`;
  return {
    mutants: mutants.filter(({ status, statusReason }) => status !== "Ignored" || statusReason === NOT_DRAWN).length,
    tried, killed, survived: survived.length, noCoverage: noCoverage.length,
    score: Math.round((1000 * killed) / tried) / 10,
    survivors: [...survived, ...noCoverage].map(told),
  };
}

function wrongUse(room) {
  console.error(`no such room: ${room}; there are ${Object.keys(ROOMS).join(", ")}`);
  process.exit(2);
}

// node bench/branches.mjs [room…]: how many branches of each room's sources its own unit tests take; without a name all rooms. Kept in docs/quality.json and docs/quality.md.
// Prints those that nobody takes, but for what docs/unreached.json says cannot be reached; ends with 1 where tests fail or one of those is taken after all.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { keepFigures, runOn } from "../docs/keptFigures.mjs";
import { ROOMS } from "./mutation/rooms.mjs";

const UNREACHED = JSON.parse(readFileSync(new URL("../docs/unreached.json", import.meta.url), "utf8"));
const asked = process.argv.slice(2);
let failed = false;

/** Each way that a file's branches may go: how often tests took it, its line, and its name in docs/unreached.json: the file, the branch as it is written, and its arm. */
function waysOf({ path, branchMap, b }) {
  const file = relative(process.cwd(), path).replaceAll("\\", "/");
  const lines = readFileSync(path, "utf8").split("\n");
  const written = ({ start, end }) => (lines[start.line - 1] ?? "").slice(start.column, start.line === end.line ? (end.column ?? undefined) : undefined);
  return Object.entries(b).flatMap(([id, counts]) => {
    const { type, loc, locations } = branchMap[id];
    return counts.map((count, at) => ({ count, line: loc.start.line, name: `${file} ${written(loc)} → ${type === "if" ? ["then", "else"][at] : written(locations[at])}` }));
  });
}

for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) {
  const { sources, tests } = ROOMS[room];
  const folder = join(".cache", "branches", room);
  const from = sources.flatMap((source) => ["--collectCoverageFrom", source.endsWith("/") ? `${source}**/*.ts` : source]);
  const jest = ["jest", "--config", "bench/mutation/jestOfRoom.cjs", "--coverage", "--coverageDirectory", folder, "--coverageReporters", "json", "--maxWorkers", process.env.CONCURRENCY ?? "1", "--silent", ...from];
  const { status } = spawnSync("npx", ["--no-install", ...jest], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, MUTATION_TESTS: JSON.stringify(tests) }, shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`${room}: its tests fail`);
    failed = true;
    continue;
  }
  const ways = Object.values(JSON.parse(readFileSync(join(folder, "coverage-final.json"), "utf8"))).flatMap(waysOf);
  const untaken = ways.filter(({ count }) => count === 0);
  const left = untaken.filter(({ name }) => UNREACHED[name] === undefined);
  for (const { line, name } of left) console.log(`${line}: ${name}`);
  const names = new Set(untaken.map(({ name }) => name));
  const taken = Object.keys(UNREACHED).filter((name) => ways.some((way) => way.name === name) && !names.has(name));
  for (const name of taken) console.error(`taken, though docs/unreached.json says it cannot be: ${name}`);
  failed ||= taken.length > 0;
  console.log(`${room}: ${ways.length - untaken.length} of ${ways.length} branches, ${untaken.length - left.length} cannot be reached, ${left.length} left`);
  await keepFigures("branches", room, { covered: ways.length - untaken.length, total: ways.length, unreached: untaken.length - left.length, ...runOn() });
}
process.exit(failed ? 1 : 0);

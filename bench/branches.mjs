// node bench/branches.mjs [room…]: how many branches of each room's sources its own unit tests take; without a name all rooms. Kept in docs/quality.json and docs/quality.md.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { keepFigures, runOn } from "../docs/keptFigures.mjs";
import { ROOMS } from "./mutation/rooms.mjs";

const asked = process.argv.slice(2);
let failed = false;
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
  const files = Object.values(JSON.parse(readFileSync(join(folder, "coverage-final.json"), "utf8")));
  const ways = files.flatMap(({ path, branchMap, b }) => Object.entries(b).flatMap(([id, counts]) => counts.map((count, at) => ({ count, place: `${relative(process.cwd(), path)}:${branchMap[id].locations[at].start.line ?? branchMap[id].loc.start.line} ${branchMap[id].type}` }))));
  const left = ways.filter(({ count }) => count === 0);
  for (const { place } of left) console.log(place);
  console.log(`${room}: ${ways.length - left.length} of ${ways.length} branches`);
  await keepFigures("branches", room, { covered: ways.length - left.length, total: ways.length, ...runOn() });
}
process.exit(failed ? 1 : 0);

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", ".ci/sizeBudget.mjs", ".ci/oneFile.mjs", ".ci/manifest.mjs"].map((name) => join(ROOT, name));
const OUTPUTS = ["taskpane.html", "cli.js"].map((name) => join(ROOT, "dist", name));

function newest(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

function stale() {
  const oldest = Math.min(...OUTPUTS.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
  return oldest < Math.max(...SOURCES.map(newest));
}

/** Runs a script of this project with Node; where it fails, ends this process as it ended. */
export function runNode(args, stdio) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Sees to it that dist/ holds what the sources say: installs and builds where one of them is newer.
 *
 * @param stdio where the two may speak: "inherit", or a list that keeps standard output for somebody else.
 */
export function built(stdio) {
  if (!stale()) return;
  runNode([".ci/setup.mjs"], stdio);
  runNode(["node_modules/webpack/bin/webpack.js"], stdio);
  // webpack leaves a file alone whose bytes did not change; its age would send us here each time.
  for (const path of OUTPUTS) utimesSync(path, new Date(), new Date());
}

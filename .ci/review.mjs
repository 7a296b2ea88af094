// Runs the command line's `review` from a fresh clone: installs and builds first where that was not done, without a word on standard output.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const CLI = "dist/cli.js";

function newest(folder) {
  return Math.max(...readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
  }));
}

function step(command, args) {
  const { status } = spawnSync(command, args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(CLI) || statSync(CLI).mtimeMs < newest("src")) {
  step("node", [".ci/setup.mjs"]);
  step("npx", ["--no-install", "webpack", "--mode", "production"]);
}
const { status } = spawnSync(process.execPath, [CLI, "review", ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);

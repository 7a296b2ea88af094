import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The last version that runs on Node 20; it never enters package.json, so that `npm ci` stays as quick as it is. */
const VERSION = "9.6.1";
const PACKAGES = ["core", "jest-runner"].map((name) => `@stryker-mutator/${name}`);
const HOME = resolve(".cache", "mutation", "tool");

/** Where a file of one of Stryker's packages lies. */
export const ofTool = (name, file) => join(HOME, "node_modules", "@stryker-mutator", name, file);

/** A module of Stryker's by its package: `core`, `instrumenter`, `jest-runner`, `api`. */
export const importTool = (name) => import(pathToFileURL(ofTool(name, "dist/src/index.js")).href);

/** Installs Stryker into a folder of its own, without install scripts, where it is not there in that version; throws where npm cannot. */
export function installTool() {
  const described = ofTool("jest-runner", "package.json");
  if (existsSync(described) && JSON.parse(readFileSync(described, "utf8")).version === VERSION) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, "package.json"), "{}");
  const { status } = spawnSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", ...PACKAGES.map((name) => `${name}@${VERSION}`)], { cwd: HOME, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error("npm could not install Stryker");
}

// The figures that runs leave for docs/quality.md, in docs/quality.json: small, one group for each kind of run.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("quality.json", import.meta.url);

/** Puts a run's figures under their group and name, beside what other runs left, and writes the page anew. */
export async function keepFigures(group, name, figures) {
  const kept = JSON.parse(readFileSync(FILE, "utf8"));
  kept[group] = { ...kept[group], [name]: figures };
  writeFileSync(FILE, `${JSON.stringify(kept, null, 1)}\n`);
  await import("../.ci/typescript.mjs");
  const { qualityPage } = await import("./qualityPage.ts");
  writeFileSync(new URL("quality.md", import.meta.url), qualityPage());
}

/** When a run was and on which sources: the day, and the commit where there is one, with `+` for changes on top of it. */
export function runOn() {
  const git = (...args) => {
    try {
      return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    } catch {
      return "";
    }
  };
  const changed = git("status", "--porcelain", "--", "src", "test") !== "";
  return { date: new Date().toISOString().slice(0, 10), sources: `${git("rev-parse", "--short", "HEAD")}${changed ? "+" : ""}` };
}

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const text = (path: string): string => readFileSync(path, "utf8");
const { version } = JSON.parse(text("package.json")) as { readonly version: string };
const lock = JSON.parse(text("package-lock.json")) as { readonly version: string; readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>> };

/** The files of the repository that hold text; none outside a checkout. */
const tracked = existsSync(".git")
  ? execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
      .split("\0")
      .filter((path) => /\.(?:ts|tsx|js|mjs|cjs|json|md|html|css|xml|tsv|txt)$|^\.[a-z]+$/.test(path) && existsSync(path))
  : [];

describe("one version", () => {
  test("in the package, its lock and the newest entry of the changelog", () => {
    expect([lock.version, lock.packages[""]?.version]).toEqual([version, version]);
    expect(/^## (\S+)/m.exec(text("CHANGELOG.md"))?.[1]).toBe(version);
  });

  test("in every build, which takes it from the package and signs each sheet with it", () => {
    expect(text("webpack.config.js")).toContain('JSON.parse(readFileSync("package.json", "utf8"))');
    expect(text("webpack.config.js")).toContain("VERSION: JSON.stringify(version)");
  });
});

test("the lock names no host: it installs from wherever npm is told to look", () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
});

if (tracked.length === 0) console.log("not a checkout: the files of the repository are not looked through");
else {
  test("no source file states a version of its own", () => {
    const stating = tracked.filter((path) => path.startsWith("src/") && text(path).replace(/^\s*\*.*$/gm, "").includes(`"${version}"`));
    expect(stating).toEqual([]);
  });

  test("no file names a folder of the machine it was written on", () => {
    const local = /(?<![\w.~-])\/(?:root|work|home\/\w+|Users\/\w+)\//;
    expect(tracked.filter((path) => local.test(text(path)))).toEqual([]);
  });
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What the lock says of every package, by the folder it is installed in; "" is the product itself. */
export function locked() {
  return JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
}

/** The packages that the product is built of, those that they ask for among them, in the order of their names; development packages are none of them. */
export function runtimePackages(packages = locked()) {
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, entry]) => ({ path, name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), ...entry }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const TERMS = /^(?:licen[cs]e|copying|copyright\w*|notice)(?:\.(?:md|txt))?$/i;

/** The terms of every package that the product is built of, as they lie in it, as one text. */
export function licences(packages = runtimePackages()) {
  return packages.map((entry) => [`${"=".repeat(72)}\n${entry.name} ${entry.version} · ${entry.license}\n${"=".repeat(72)}`, ...termsOf(entry)].join("\n\n")).join("\n\n\n") + "\n";
}

function termsOf({ path }) {
  const folder = join(ROOT, path);
  const files = readdirSync(folder).filter((name) => TERMS.test(name)).sort();
  if (files.length > 0) return files.map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  const { author, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const by = typeof author === "string" ? author : author?.name;
  return [`The package holds no file of its terms; its package.json says: ${license}${by ? `, ${by}` : ""}.`];
}


import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

let table: ReadonlyMap<string, string> | undefined;

/** The requirement set of each member of the Excel API (`Range.values` → `1.1`), as @types/office-js tags it. */
export function apiSets(): ReadonlyMap<string, string> {
  return (table ??= readTable());
}

function readTable(): ReadonlyMap<string, string> {
  const folder = dirname(createRequire(join(process.cwd(), "package.json")).resolve("@types/office-js/package.json"));
  const lines = readFileSync(join(folder, "index.d.ts"), "utf8").split("\n");
  const sets = new Map<string, string>();
  let inExcel = false;
  let owner = "";
  let tag = "";
  for (const line of lines) {
    if (/^declare namespace /.test(line)) inExcel = line.startsWith("declare namespace Excel ");
    if (!inExcel) continue;
    const type = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (type?.[1]) owner = type[1];
    const found = /\[Api set: (\w+) ([\d.]+|BETA[^\]]*)/.exec(line);
    if (found) tag = found[1] === "ExcelApi" ? (found[2] ?? "") : `${found[1]} ${found[2]}`;
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line);
    if (member?.[1] && tag && !sets.has(`${owner}.${member[1]}`)) sets.set(`${owner}.${member[1]}`, tag);
    if (/^ {4}\}/.test(line) || member) tag = "";
  }
  return sets;
}

/** Whether a member of that set exists in an Excel that declares `ExcelApi` up to `declared`. */
export function isWithin(set: string, declared: string): boolean {
  const parts = /^1\.(\d+)$/.exec(set);
  return parts ? Number(parts[1]) <= Number(declared.split(".")[1]) : false;
}

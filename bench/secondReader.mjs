// node bench/secondReader.mjs: do openpyxl and our reader see the same values in every workbook of the samples and the corpus that both can read?
// Needs a python3 with openpyxl; PYTHON names another one. Lists what differs by its kind, and ends with 1 where a difference has none.
import "../.ci/typescript.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { keepFigures, runOn } from "../docs/keptFigures.mjs";
import { kindOf, said } from "./secondReader/difference.mjs";

const { inspectWorkbook } = await import("../src/hosts/xlsx/inspectWorkbook.ts");

const FOLDERS = ["samples", join("..", "shared", "data", "workbooks")];
/** Above this many cells the other reader would need minutes. */
const MOST_CELLS = 200_000;
const SCRIPT = fileURLToPath(new URL("peers/openpyxl_values.py", import.meta.url));
const python = process.env.PYTHON ?? "python3";

const version = spawnSync(python, ["-c", "import openpyxl; print(openpyxl.__version__)"], { encoding: "utf8" });
if (version.status !== 0) {
  console.error("python3 does not have openpyxl: there is no second reader");
  process.exit(2);
}

/** What the other reader sees; each file in a process of its own, since one may take all of its memory. */
function theirs(file) {
  const { stdout } = spawnSync(python, [SCRIPT, file], { encoding: "utf8", maxBuffer: 1 << 28, timeout: 60_000 });
  return stdout ? JSON.parse(stdout) : { refused: "no answer" };
}

/** Every cell that the two tell otherwise, with both tellings. */
function* differences(workbook, sheets) {
  for (const { name, rows, merges } of workbook.sheets) {
    const unseen = (sheets[name] ?? []).length === 0;
    const left = new Map((sheets[name] ?? []).map(([row, column, value]) => [`${row},${column}`, value]));
    for (const [row, values] of rows.entries()) {
      for (const [column, ours] of values.entries()) {
        const place = `${row + 1},${column + 1}`;
        const other = left.get(place);
        left.delete(place);
        if (said(ours) !== said(other)) yield { name, ours, other, row: row + 1, column: column + 1, merges, unseen };
      }
    }
    for (const [place, other] of left) {
      const [row, column] = place.split(",").map(Number);
      if (said(other) !== "") yield { name, ours: null, other, row, column, merges, unseen };
    }
  }
}

const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)).sort().map((name) => join(folder, name)));
const counts = { files: files.length, refused: 0, large: 0, unread: 0, same: 0, different: 0, cells: 0 };
const kinds = {};
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const { workbook, cells } = inspectWorkbook(bytes, file);
  if (!workbook || cells > MOST_CELLS) {
    counts[workbook ? "large" : "refused"] += 1;
    continue;
  }
  const { sheets, refused } = theirs(file);
  if (refused) {
    counts.unread += 1;
    console.log(`openpyxl does not read ${file}: ${refused}`);
    continue;
  }
  counts.cells += cells;
  const found = [...differences(workbook, sheets)];
  counts[found.length === 0 ? "same" : "different"] += 1;
  const shown = new Map();
  for (const one of found) {
    const kind = kindOf(one);
    kinds[kind] ??= { cells: 0, files: [] };
    kinds[kind].cells += 1;
    if (kinds[kind].files.at(-1) !== file) kinds[kind].files.push(file);
    if (!shown.has(kind)) shown.set(kind, `${kind}: ${one.name}!${one.row},${one.column} ours ${JSON.stringify(one.ours)}, theirs ${JSON.stringify(one.other ?? null)}`.slice(0, 200));
  }
  if (found.length > 0) console.log([`${file}: ${found.length} of ${cells} cells differ`, ...shown.values()].join("\n  "));
}

const told = Object.entries(kinds).map(([kind, { cells, files: in_ }]) => ({ kind, cells, files: in_.length }));
console.table(told);
console.log(`${counts.same} workbooks with the same values, ${counts.different} with differences; ${counts.cells} cells; openpyxl does not read ${counts.unread}, we refuse ${counts.refused}, ${counts.large} are too large for the other`);
await keepFigures("secondReader", "openpyxl", { version: version.stdout.trim(), ...counts, kinds: told, ...runOn() });
process.exit(kinds.unexplained ? 1 : 0);

import { spawnSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure, measureProgram } from "./measure.mjs";

const PEERS = fileURLToPath(new URL("peers/", import.meta.url));
/** What the npm peers are, at versions of their own; they never enter package.json. */
const FROM_NPM = [
  { name: "exceljs", install: "exceljs@4.4.0", script: "exceljs.mjs" },
  { name: "SheetJS (xlsx)", install: "xlsx@0.18.5", script: "sheetjs.mjs" },
];
const FROM_PYTHON = [
  { name: "openpyxl", modules: ["openpyxl"], script: "openpyxl_peer.py" },
  { name: "pandas + openpyxl", modules: ["pandas", "openpyxl"], script: "pandas_peer.py" },
];

/**
 * What other libraries take for a workbook: read it, count keywords, write two sheets more. Each runs once, as a whole process.
 *
 * A peer that cannot be had (no network, no python3 with it) has `absent` with the reason instead of figures.
 */
export function measurePeers(folder, input) {
  const npm = FROM_NPM.map(({ name, install, script }) => {
    const home = join(folder, "peers", name.replace(/\W/g, ""));
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), "{}");
    const { status } = spawnSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", install], { cwd: home, encoding: "utf8", shell: process.platform === "win32" });
    if (status !== 0) return { name: install, absent: "npm could not install it" };
    return taken(install, join(folder, `${script}.xlsx`), (output) => measure(["--max-old-space-size=8192", join(PEERS, script), home, input, output], undefined, 1));
  });
  const python = FROM_PYTHON.map(({ name, modules, script }) => {
    const versions = modules.map((module) => spawnSync("python3", ["-c", `import ${module}; print("${module}@" + ${module}.__version__)`], { encoding: "utf8" }));
    if (versions.some(({ status }) => status !== 0)) return { name, absent: "python3 does not have it" };
    const found = versions.map(({ stdout }) => stdout.trim()).join(" + ");
    return taken(found, join(folder, `${script}.xlsx`), (output) => measureProgram("python3", [join(PEERS, script), input, output], { times: 1 }));
  });
  return [...npm, ...python];
}

function taken(name, output, run) {
  try {
    const { median: seconds, peak } = run(output);
    return { name, seconds, peak, written: statSync(output).size };
  } catch (error) {
    return { name, absent: String(error).slice(0, 300) };
  }
}

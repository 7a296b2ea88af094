// The first benchmark: a review of one week from a small and a large workbook, whole process, against the scan floor.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbook, SIZES } from "./makeWorkbook.mjs";
import { measure } from "./measure.mjs";

const folder = mkdtempSync(join(tmpdir(), "zhoufupan-bench-"));
const results = [];
try {
  for (const [size, rows] of Object.entries(SIZES)) {
    const file = join(folder, `${size}.xlsx`);
    writeFileSync(file, makeWorkbook(rows));
    const out = join(folder, "out", `${size}.xlsx`);
    mkdirSync(join(folder, "out"), { recursive: true });
    const week = ["--week", "2025-08-11", "--today", "2025-08-18"];
    const floor = measure(["bench/floor.mjs", file]);
    const json = measure(["dist/cli.js", "review", file, "--team", ...week, "--json"]);
    const written = measure(["dist/cli.js", "review", file, "--team", ...week, "--out", out]);
    results.push({ size, ...rows, bytes: statSync(file).size, floor, json, written });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(results.map(({ floor, json, written, ...rest }) => ({ ...rest, floor: brief(floor), json: brief(json), written: brief(written) })), null, 2));
} else {
  console.log("size  plans    logs     floor s  review --json s (× floor, MB)  reviewed copy s (× floor, MB)");
  for (const { size, plans, logs, floor, json, written } of results) {
    console.log(`${size.padEnd(5)} ${String(plans).padEnd(8)} ${String(logs).padEnd(8)} ${floor.median.toFixed(2).padEnd(8)} ${line(json, floor).padEnd(30)} ${line(written, floor)}`);
  }
}

function brief({ median, least, peak }) {
  return { median, least, peak };
}

function line({ median, peak }, floor) {
  return `${median.toFixed(2)} (${(median / floor.median).toFixed(1)} ×, ${Math.round(peak)} MB)`;
}

// Rolls 500 mailed workbooks of 40 rows up at the command line, whole process: seconds and peak memory. Usage: node bench/rollup.mjs [files] [--json]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../.ci/built.mjs";
import { makeWorkbook } from "./makeWorkbook.mjs";
import { measure } from "./measure.mjs";

built(["ignore", 2, 2]);
const files = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 500);
const folder = mkdtempSync(join(tmpdir(), "zhoufupan-rollup-bench-"));
try {
  const mail = join(folder, "mail");
  mkdirSync(mail);
  for (let nth = 0; nth < files; nth += 1) writeFileSync(join(mail, `${nth}.xlsx`), makeWorkbook({ plans: 20, logs: 20, clients: 5, people: 1, first: nth }));
  const out = join(folder, "team.xlsx");
  const again = join(folder, "team-2.xlsx");
  const week = ["--today", "2021-03-01"];
  const first = measure(["dist/cli.js", "rollup", mail, ...week, "--out", out], () => rmSync(out, { force: true }));
  const second = measure(["dist/cli.js", "rollup", mail, "--base", out, ...week, "--out", again], () => rmSync(again, { force: true }));
  const times = ({ median, least, peak }) => ({ median, least, peak });
  const told = { files, rows: files * 40, rollup: times(first), overLastWeek: times(second) };
  if (process.argv.includes("--json")) console.log(JSON.stringify(told, null, 2));
  else console.log(`${files} files, ${told.rows} rows: ${first.median.toFixed(1)} s, ${Math.round(first.peak)} MB; over last week's ${second.median.toFixed(1)} s, ${Math.round(second.peak)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// A review of one week from a small and a large workbook at the command line, whole process, against the scan floor and, on the
// large one, against other libraries, and how it grows over five sizes; what reviews ask of Excel, counted in the page that plays it; how long the pane takes to be usable there; and what reading typed text
// takes. Usage: node bench/run.mjs [--json] [--no-peers | --side-by-side]   (--side-by-side: the large workbook and the peers alone)
import "../.ci/typescript.mjs";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../.ci/built.mjs";
import { measureGrowth } from "./growth.mjs";
import { makeWorkbook, SIZES } from "./makeWorkbook.mjs";
import { measure } from "./measure.mjs";
import { measurePeers } from "./peers.mjs";
import { measureText } from "./text.mjs";

built(["ignore", 2, 2]);
const { countReview } = await import("./excel.ts");
const { measureUsable } = await import("./usable.ts");
const { closeBrowser } = await import("../test/stand-in/openStandIn.ts");

const { version: VERSION } = JSON.parse(readFileSync("package.json", "utf8"));
const sideBySide = process.argv.includes("--side-by-side");
const MONDAY = "2025-08-11";
const WEEK = ["--week", MONDAY, "--today", "2025-08-18"];

function atTheCommandLine(folder, size) {
  const bytes = makeWorkbook(SIZES[size]);
  const file = join(folder, `${size}.xlsx`);
  const out = join(folder, "out", `${size}.xlsx`);
  writeFileSync(file, bytes);
  mkdirSync(join(folder, "out"), { recursive: true });
  const { output, ...floor } = measure(["bench/floor.mjs", file]);
  const json = measure(["dist/cli.js", "review", file, "--team", ...WEEK, "--json"]);
  const write = ["dist/cli.js", "review", file, "--team", ...WEEK, "--out", out];
  const copy = measure(write, () => rmSync(out, { force: true }));
  const over = measure(write);
  const peers = size === "L" && !process.argv.includes("--no-peers") ? measurePeers(folder, file) : [];
  return { size, ...SIZES[size], bytes: bytes.length, cells: JSON.parse(output).cells, written: statSync(out).size, floor, json: times(json), copy: times(copy), over: times(over), peers };
}

function times({ median, least, peak }) {
  return { median, least, peak };
}

async function inExcel() {
  const sample = (name, person, monday) => ({ name, bytes: readFileSync(join("samples", name)), person, monday });
  const { plans } = SIZES.M;
  const wanted = [
    sample("示例周_销售甲.xlsx", "销售甲", MONDAY),
    sample("三人团队_八周.xlsx", null, "2025-09-15"),
    { name: `${plans} plans`, bytes: makeWorkbook(SIZES.M), person: null, monday: MONDAY },
  ];
  const costs = [];
  const attached = [];
  try {
    for (const one of wanted) costs.push(...(await countReview(one)));
    for (const one of wanted) attached.push(await measureUsable(one));
  } finally {
    await closeBrowser();
  }
  return { costs, attached };
}

/** A table with a blank line after it; nothing where it has no rows. */
function print(heading, rows) {
  if (rows.length === 0) return;
  const table = [heading, ...rows.map((row) => row.map(String))];
  const widths = heading.map((_, column) => Math.max(...table.map((row) => shownWidth(row[column]))));
  for (const row of table) console.log(row.map((text, column) => text + " ".repeat(widths[column] - shownWidth(text))).join("  ").trimEnd());
  console.log();
}

/** Chinese letters take two places in a terminal. */
function shownWidth(text) {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
}

const MB = 1_048_576;

/** The large workbook side by side: ours with all its judgement, the peers with keyword counts alone. */
function printPeers({ floor, copy, bytes, written, peers }) {
  const ours = { name: `周复盘 ${VERSION}, reviewed copy`, seconds: copy.median, peak: copy.peak, written };
  const rows = [{ name: "floor: unzip and scan", seconds: floor.median, peak: floor.peak, written: 0 }, ours, ...peers.filter(({ absent }) => absent === undefined)];
  print(
    ["side by side", "s", "× ours", "× floor", "peak MB", "written MB"],
    rows.map(({ name, seconds, peak, written: size }) => [name, seconds.toFixed(2), (seconds / copy.median).toFixed(1), (seconds / floor.median).toFixed(1), Math.round(peak), size === 0 ? "-" : (size / MB).toFixed(1)]),
  );
  console.log(`read: ${(bytes / MB).toFixed(1)} MB; peers count keywords only and run once; ${process.version}, ${process.platform}`);
  for (const { name, absent } of peers) if (absent !== undefined) console.log(`left out: ${name}: ${absent}`);
  console.log();
}

function timed({ median, peak }, floor) {
  return `${median.toFixed(2)} (${(median / floor.median).toFixed(1)} ×, ${Math.round(peak)} MB)`;
}

function step({ batches, actions, bytes, seconds }) {
  return [batches, actions, Math.round(bytes / 1024), seconds.toFixed(1)];
}

const folder = mkdtempSync(join(tmpdir(), "zhoufupan-bench-"));
let files;
try {
  files = (sideBySide ? ["L"] : Object.keys(SIZES)).map((size) => atTheCommandLine(folder, size));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { costs: excel, attached } = sideBySide ? { costs: [], attached: [] } : await inExcel();
const text = sideBySide ? [] : measureText();
const growth = sideBySide ? null : measureGrowth(WEEK);

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ files, growth, excel, attached, text }, null, 2));
} else {
  print(
    ["command line", "plans", "logs", "floor s", "review --json s (× floor, peak MB)", "reviewed copy s", "over an earlier copy s"],
    files.map(({ size, plans, logs, floor, json, copy, over }) => [size, plans, logs, floor.median.toFixed(2), timed(json, floor), timed(copy, floor), timed(over, floor)]),
  );
  if (growth) {
    print(["growth: rows", "review --json s"], growth.sizes.map(({ rows, seconds }) => [rows, seconds.toFixed(2)]));
    console.log(`slope of the logarithms: ${growth.slope.toFixed(2)} (goal at most 1.05)\n`);
  }
  files.filter(({ peers }) => peers.length > 0).forEach(printPeers);
  print(
    ["in Excel", "turn", "look: batches", "actions", "KB", "s", "press: batches", "actions", "KB", "s", "longest task ms (goal 50)"],
    excel.map(({ name, turn, look, press, longest }) => [name, turn, ...step(look), ...step(press), Math.round(longest)]),
  );
  print(
    ["from attach to usable", "empty page of office.js, ms", "pane, ms", "ratio (goal 1.5)"],
    attached.map(({ name, empty, usable }) => [name, Math.round(empty), Math.round(usable), (usable / empty).toFixed(2)]),
  );
  print(
    ["100,000 sentences", "kind", "first, µs each", "then"],
    text.map(({ reader, kind, first, median }) => [reader, kind, first.toFixed(1), median.toFixed(1)]),
  );
}

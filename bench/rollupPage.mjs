// Drops 500 mailed workbooks of 40 rows on the built page: how long it takes, the longest task of the page's own thread by the clock and by
// its processor time (on a loaded machine only the latter is the page's doing), and the memory. Usage: node bench/rollupPage.mjs [files] [--json]
import "../.ci/typescript.mjs";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../.ci/built.mjs";
import { makeWorkbook } from "./makeWorkbook.mjs";

built(["ignore", 2, 2]);
const { openPage } = await import("../test/e2e/openPage.ts");
const { closeBrowser, theBrowser } = await import("../test/stand-in/openStandIn.ts");

const WAIT = { timeout: 600_000 };
const files = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 500);
/** The week of every workbook; the page's clock stands in the week after. */
const CLOCK = `Date.now = () => Date.UTC(2021, 0, 11, 2);`;

/** The longest task of the page's own thread, in milliseconds by the clock and by the processor. */
function longestTask(trace) {
  const events = JSON.parse(trace.toString("utf8")).traceEvents;
  const threads = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}|${tid}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && threads.has(`${pid}|${tid}`));
  const most = (times) => Math.round(times.reduce((longest, time) => Math.max(longest, time ?? 0), 0) / 1000);
  return { clock: most(tasks.map(({ dur }) => dur)), processor: most(tasks.map(({ tdur }) => tdur)) };
}

/** Does something on the page and tells how long it took and what its longest task was. */
async function measured(page, act) {
  const browser = await theBrowser();
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"] });
  const started = performance.now();
  await act();
  const seconds = (performance.now() - started) / 1000;
  return { seconds, longest: longestTask(await browser.stopTracing()) };
}

/** The most memory that a process of the page held, its workers included, in MB. */
async function peak() {
  const session = await (await theBrowser()).newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const held = ({ id }) => Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0);
  return Math.round(Math.max(...processInfo.filter(({ type }) => type === "renderer").map(held)) / 1024);
}

const folder = mkdtempSync(join(tmpdir(), "zhoufupan-page-bench-"));
try {
  const mail = Array.from({ length: files }, (_, nth) => join(folder, `${nth}.xlsx`));
  for (const [nth, path] of mail.entries()) writeFileSync(path, makeWorkbook({ plans: 20, logs: 20, clients: 5, people: 1, first: nth }));
  const { page, complaints } = await openPage({ library: "blocked", before: CLOCK });
  await page.locator(".open").waitFor();
  const rows = (selector, count) => page.waitForFunction(([where, least]) => document.querySelectorAll(where).length >= least, [selector, count], WAIT);
  const steps = {
    "dropped and rolled up": async () => {
      await page.setInputFiles("#file", mail);
      await rows(".mailed tbody", files);
    },
    "team page": async () => {
      await page.locator("fluent-button.run").click();
      await rows(".paper tr", files);
    },
    "intake sheet": async () => {
      await page.locator("[role=tab]").nth(1).click();
      await rows(".paper tr", files);
    },
  };
  const told = {};
  for (const [name, act] of Object.entries(steps)) told[name] = await measured(page, act);
  const memory = await peak();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  if (process.argv.includes("--json")) console.log(JSON.stringify({ files, steps: told, memory }, null, 2));
  else for (const [name, { seconds, longest }] of Object.entries(told)) console.log(`${files} files, ${name}: ${seconds.toFixed(1)} s, longest task ${longest.clock} ms (${longest.processor} ms of processor)`);
  if (!process.argv.includes("--json")) console.log(`peak memory ${memory} MB`);
} finally {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
}

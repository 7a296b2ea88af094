import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PEAK = fileURLToPath(new URL("peak.mjs", import.meta.url));
const TIMES = 3;

/** Runs a node program whole, three times, each after `before`; gives the median and least seconds and the highest resident memory in MB. */
export function measure(args, before = () => undefined) {
  const seconds = [];
  let peak = 0;
  let output = "";
  for (let turn = 0; turn < TIMES; turn += 1) {
    before();
    const started = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", PEAK, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });
    seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
    if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr.slice(0, 2_000)}`);
    peak = Math.max(peak, Number(/peak=(\d+)/.exec(stderr)?.[1] ?? 0) / 1_024);
    output = stdout;
  }
  seconds.sort((a, b) => a - b);
  return { median: seconds[Math.floor(TIMES / 2)], least: seconds[0], peak, output };
}

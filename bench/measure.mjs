import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PEAK = fileURLToPath(new URL("peak.mjs", import.meta.url));
const TIMES = 3;

/** Runs a node program whole, three times unless told otherwise, each after `before`; gives the median and least seconds and the highest resident memory in MB. */
export function measure(args, before = () => undefined, times = TIMES) {
  return measureProgram(process.execPath, ["--import", PEAK, ...args], { before, times });
}

/** Runs any program whole that tells `peak=` in KB on standard error when it ends; as `measure`, so many times. Throws where it fails. */
export function measureProgram(program, args, { before = () => undefined, times = TIMES } = {}) {
  const seconds = [];
  let peak = 0;
  let output = "";
  for (let turn = 0; turn < times; turn += 1) {
    before();
    const started = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 30 });
    seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
    if (status !== 0) throw new Error(`${args.join(" ")}: ${String(stderr).slice(0, 2_000)}`);
    peak = Math.max(peak, Number(/peak=(\d+)/.exec(stderr)?.[1] ?? 0) / 1_024);
    output = stdout;
  }
  seconds.sort((a, b) => a - b);
  return { median: seconds[Math.floor(times / 2)], least: seconds[0], peak, output };
}

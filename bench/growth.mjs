import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbook, SIZES } from "./makeWorkbook.mjs";
import { measure } from "./measure.mjs";

/** Parts of the large workbook, each twice the one before. */
const PARTS = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];

/** How the time of a review grows with the rows: the seconds of five sizes, and the slope of their logarithms, 1 where twice the rows take twice the time. Needs `npm run build`. */
export function measureGrowth(options) {
  const folder = mkdtempSync(join(tmpdir(), "zhoufupan-growth-"));
  try {
    const sizes = PARTS.map((part) => {
      const { plans, logs, clients, people } = SIZES.L;
      const counts = { plans: Math.round(plans * part), logs: Math.round(logs * part), clients: Math.round(clients * part), people };
      const file = join(folder, `${counts.plans}.xlsx`);
      writeFileSync(file, makeWorkbook(counts));
      return { rows: counts.plans + counts.logs + counts.clients, seconds: measure(["dist/cli.js", "review", file, "--team", ...options, "--json"]).least };
    });
    return { sizes, slope: slopeOf(sizes.map(({ rows, seconds }) => [Math.log(rows), Math.log(seconds)])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The slope of the straight line through points by least squares. */
function slopeOf(points) {
  const mean = (nth) => points.reduce((sum, point) => sum + point[nth], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Imports, and the rule that refuses each. */
const PLANTED = [
  ["src/model/day.ts", "../words/fill.js", "model-imports"],
  ["src/grade/week.ts", "../rules/rule.js", "grade-imports"],
  ["src/report/draw.ts", "../facts/facts.js", "report-imports"],
  ["src/hosts/palette.ts", "../model/day.js", "nothing"],
  ["src/hosts/host.ts", "../rules/rule.js", "hosts-imports"],
  ["src/run/judge.ts", "../hosts/excel/excelHost.js", "run-imports"],
  ["src/run/runSteps.ts", "../hosts/host.js", "nothing"],
  ["src/samples/sampleWeek.ts", "../words/fill.js", "samples-imports"],
  ["src/cli/runCli.ts", "../doors/desk.js", "cli-imports"],
  ["src/review.ts", "./hosts/host.js", "hall-has-no-host"],
  ["src/facts/facts.ts", "../doors/desk.js", "doors-are-outermost"],
  ["src/worker.ts", "./doors/desk.js", "nothing"],
  ["src/worker.ts", "./hosts/excel/excelHost.js", "excel-only-at-its-door"],
  ["src/rules/hidden-rows.ts", "./carried-over.js", "rules-are-alone"],
] as const;

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "zhoufupan-imports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Plants each import in a house of its own files, and gives the rules that were broken, by file and import. */
function broken(): ReadonlyMap<string, readonly string[]> {
  const planted = new Map<string, string[]>();
  for (const [from, to] of PLANTED) {
    planted.set(from, [...(planted.get(from) ?? []), to]);
    write(join(dirname(from), to.replace(/js$/, "ts")), "export {};\n");
  }
  for (const [from, targets] of planted) write(from, targets.map((to) => `import "${to}";\n`).join(""));
  copyFileSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const told = execFileSync(process.execPath, [program, "src", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"], { cwd: folder, encoding: "utf8" });
  const { summary } = JSON.parse(told) as { readonly summary: { readonly violations: readonly Violation[] } };
  const found = new Map<string, string[]>();
  for (const { from, to, rule } of summary.violations) found.set(`${from} > ${to}`, [...(found.get(`${from} > ${to}`) ?? []), rule.name]);
  return found;
}

const found = broken();

test.each(PLANTED)("%s that imports %s breaks %s", (from, to, rule) => {
  const rules = found.get(`${from} > ${join(dirname(from), to.replace(/js$/, "ts"))}`) ?? [];
  if (rule === "nothing") expect(rules).toEqual([]);
  else expect(rules).toContain(rule);
});

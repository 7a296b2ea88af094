import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli.js";
import { openPackage } from "../../src/hosts/xlsx/package.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { sdkErrors } from "../hosts/xlsx/validate.js";
import { fakeTerminal } from "../support/fakeTerminal.js";

const TEAM = "samples/三人团队_八周.xlsx";
const WEEK = ["--rep", "销售甲", "--today", "2025-09-22"] as const;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhoufupan-rep-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const terminal = fakeTerminal();
  return { code: await runCli(["review", TEAM, ...WEEK, ...args], terminal, "0.1.0"), ...terminal.said };
}

test("--self-check prints the quickest fixes and what the manager sees, and writes nothing", async () => {
  const { code, out, err } = await run("--self-check");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^最省事的补法\n1\. .+\([^)]+![A-Z]+\d+\)[\s\S]+主管会看到[\s\S]+销售甲/);
});

test("--list adds the list of the week after, and a later run keeps it up", async () => {
  const file = join(folder, "清单.xlsx");
  expect((await run("--list", "--boards", "none", "--out", file)).code).toBe(0);
  const { sheets } = await new XlsxHost(readFileSync(file), null).read();
  const list = sheets.find(({ name }) => name === "计划周清单_销售甲");
  expect(list?.rows.flat().filter((value) => value === "□").length).toBeGreaterThan(2);
  const again = fakeTerminal();
  const later = join(folder, "再次.xlsx");
  expect(await runCli(["review", file, "--rep", "销售甲", "--today", "2025-09-22", "--week", "2025-09-08", "--boards", "none", "--out", later], again, "0.1.0")).toBe(0);
  const kept = await new XlsxHost(readFileSync(later), null).read();
  expect(kept.sheets.find(({ name }) => name === "计划周清单_销售甲")?.rows[0]?.[0]).toContain("2025-09-15");
});

test("--lean tells what goes out, and writes the review and the chosen sheets as values, without hidden sheets, other people's rows or names", async () => {
  const file = join(folder, "精简.xlsx");
  const { code, out } = await run("--lean", "--sheets", "周计划", "--out", file);
  expect(code).toBe(0);
  expect(out).toMatch(/完整的工作簿里有：\n[\s\S]*「周计划」有别人的 \d+ 行：销售乙、销售丙/);
  expect(await sdkErrors(readFileSync(file))).toEqual([]);
  const lean = new XlsxHost(readFileSync(file), null);
  const { sheets } = await lean.read();
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["周复盘_销售甲", "visible"], ["周计划", "visible"]]);
  const plans = sheets.find(({ name }) => name === "周计划")?.rows ?? [];
  expect(plans.flat()).toContain("销售甲");
  expect(plans.flat().filter((value) => value === "销售乙" || value === "销售丙")).toEqual([]);
  expect(lean.traces()).toEqual({ hiddenColumns: [], comments: [], names: [] });
  const pkg = openPackage(readFileSync(file));
  const texts = [...pkg.entries.keys()].map((part) => pkg.text(part) ?? "").join("");
  expect(texts).not.toMatch(/<f>|<hyperlink |veryHidden|ZFP_MARKER|周复盘_留存|<dc:creator>/);
  expect((await run("--lean", "--sheets", "没有这张", "--out", file)).code).toBe(2);
});

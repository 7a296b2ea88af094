import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { fakeTerminal } from "../support/fakeTerminal.js";

const TEAM = "samples/三人团队_八周.xlsx";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhoufupan-receipts-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: readonly string[]): Promise<{ code: number; err: string }> {
  const terminal = fakeTerminal();
  return { code: await runCli(args, terminal, "0.1.0"), err: terminal.said.err };
}

test("writes a page for each person, and refuses a file that is not ours", async () => {
  const out = join(folder, "回执");
  const before = readFileSync(TEAM);
  const first = await run(["receipts", TEAM, "--out", out, "--today", "2025-08-18"]);
  expect(first.code).toBe(0);
  const files = readdirSync(out);
  expect(files).toHaveLength(3);
  for (const file of files) {
    expect(file).toMatch(/^回执_.+_2025-08-11\.xlsx$/u);
    const { sheets } = await new XlsxHost(new Uint8Array(readFileSync(join(out, file))), file).read();
    expect(sheets.map(({ name }) => name)).toEqual(["回执"]);
  }
  expect(readFileSync(TEAM).equals(before)).toBe(true);
  writeFileSync(join(out, files[0] ?? ""), "这不是我们的文件");
  const again = await run(["receipts", TEAM, "--out", out, "--today", "2025-08-18"]);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining(files[0] ?? "")]);
  expect(readFileSync(join(out, files[0] ?? ""), "utf8")).toBe("这不是我们的文件");
});

test("without a folder is wrong use", async () => {
  expect((await run(["receipts", TEAM])).code).toBe(2);
});

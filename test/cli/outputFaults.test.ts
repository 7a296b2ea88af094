import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli.js";
import { fileFailures } from "../../src/words/zh/fileFailures.js";
import { fakeTerminal } from "../support/fakeTerminal.js";

const SAMPLE = readFileSync("samples/示例周_销售甲.xlsx");
let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zfp-out-"));
  writeFileSync(at("in.xlsx"), SAMPLE);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function review(out: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const terminal = fakeTerminal();
  const code = await runCli(["review", at("in.xlsx"), "--rep", "销售甲", "--out", at(out)], terminal, "0.1.0");
  return { code, ...terminal.said };
}

const says = (code: keyof typeof fileFailures): string => fileFailures[code].split(/\{\w+\}/).at(-1) ?? "";

test.each<readonly [string, keyof typeof fileFailures, string, () => void]>([
  ["the input itself", "file-same", "in.xlsx", () => undefined],
  ["a symbolic link to the input", "file-same", "out.xlsx", () => symlinkSync(at("in.xlsx"), at("out.xlsx"))],
  ["a hard link to the input", "file-same", "out.xlsx", () => linkSync(at("in.xlsx"), at("out.xlsx"))],
  ["a link to elsewhere", "file-not-a-file", "out.xlsx", () => symlinkSync(at("nowhere.xlsx"), at("out.xlsx"))],
  ["a folder", "file-not-a-file", "out.xlsx", () => mkdirSync(at("out.xlsx"))],
  ["a file that is not ours", "file-foreign", "out.xlsx", () => writeFileSync(at("out.xlsx"), "别人的")],
  ["a folder that is not there", "file-save-failed", join("无", "out.xlsx"), () => undefined],
  ["a path through a file", "file-save-failed", join("in.xlsx", "out.xlsx"), () => undefined],
])("W7 and W8: an output that is %s is refused in one sentence, and nothing is written", async (_, failure, out, prepare) => {
  prepare();
  const before = readdirSync(folder).sort();
  const { code, out: printed, err } = await review(out);
  expect({ code, printed }).toEqual({ code: 1, printed: "" });
  expect(err).toContain(says(failure));
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(Buffer.compare(readFileSync(at("in.xlsx")), SAMPLE)).toBe(0);
});

test("an output that was there is made anew, with nothing left beside it", async () => {
  expect((await review("out.xlsx")).code).toBe(0);
  const first = readFileSync(at("out.xlsx"));
  expect((await review("out.xlsx")).code).toBe(0);
  expect(Buffer.compare(readFileSync(at("out.xlsx")), first)).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  expect(existsSync(at("无"))).toBe(false);
});

test("D5: an input that was saved anew while it was reviewed is read again, which is said; one that goes on changing is not reviewed", async () => {
  const other = readFileSync("samples/三人团队_八周.xlsx");
  const reviewing = async (answers: readonly Uint8Array[]): Promise<{ readonly code: number; readonly err: string }> => {
    const left = [...answers];
    const terminal = fakeTerminal();
    const readInput = (path: string): Promise<Uint8Array> => (path === at("in.xlsx") ? Promise.resolve(left.shift() ?? other) : terminal.readFile(path));
    const code = await runCli(["review", at("in.xlsx"), "--team", "--out", at("out.xlsx")], { ...terminal, readFile: readInput }, "0.1.0");
    return { code, err: terminal.said.err };
  };
  const stopped = await reviewing([SAMPLE, other, SAMPLE, other]);
  expect(stopped).toMatchObject({ code: 1, err: expect.stringContaining("读取之后文件「in.xlsx」又有改动，没有写出任何文件") });
  expect(existsSync(at("out.xlsx"))).toBe(false);
  const again = await reviewing([SAMPLE, other, other, other]);
  expect(again).toMatchObject({ code: 0, err: expect.stringContaining("读取之后「in.xlsx」又有改动：已重新读取") });
});

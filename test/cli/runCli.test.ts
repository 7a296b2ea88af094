import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli.js";
import { makeBook } from "../hosts/xlsx/makeBook.js";
import { fakeTerminal } from "../support/fakeTerminal.js";

const SAMPLE = "samples/示例周_销售甲.xlsx";
const TEAM = "samples/三人团队_八周.xlsx";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhoufupan-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: readonly string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal(input);
  const code = await runCli(args, terminal, "0.1.0");
  return { code, ...terminal.said };
}

describe("wrong use ends with 2 and the usage", () => {
  test.each([
    [[], "用法"],
    [["reviwe"], "reviwe"],
    [["review"], "工作簿"],
    [["review", "a.xlsx", "b.xlsx"], "2"],
    [["review", SAMPLE, "--rep", "销售甲", "--team"], "--rep"],
    [["review", SAMPLE, "--week", "2025-8-11"], "2025-8-11"],
    [["review", SAMPLE, "--today", "2025-02-30"], "2025-02-30"],
    [["review", SAMPLE, "--wek", "2025-08-11"], "--wek"],
    [["review", SAMPLE, "--lang", "fr"], "fr"],
    [["review", SAMPLE, "--format", "pdf"], "pdf"],
    [["review", SAMPLE, "--audience", "everybody"], "everybody"],
    [["review", SAMPLE, "--json", "--format", "md"], "--format"],
    [["classify"], "classify"],
    [["classify", "mood"], "classify"],
    [["template", "extra"], "extra"],
  ])("%j", async (args, told) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out + err).toContain(told);
  });
});

test.each([[["--help"]], [["review", "--help"]], [["template", "--help", "--lang", "en"]]])("%j asks for the usage, and gets it", async (args) => {
  const { code, out, err } = await run(args);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("review <");
});

describe("a few lines for a mail", () => {
  test.each([["zh", "up"], ["zh", "self"], ["en", "manager"]])("--format text in %s for %s fits 200 characters and writes no file", async (lang, audience) => {
    const { code, out, err } = await run(["review", SAMPLE, "--today", "2025-08-18", "--format", "text", "--audience", audience, "--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    expect([...out.trim()].length).toBeLessThanOrEqual(200);
    expect(out.trim()).not.toContain("\n");
  });

  test("--format md is a short page; the copy that goes up says nothing of receptions", async () => {
    const own = await run(["review", SAMPLE, "--today", "2025-08-18", "--format", "md"]);
    const up = await run(["review", SAMPLE, "--today", "2025-08-18", "--format", "md", "--audience", "up"]);
    expect(own.out).toContain("# 周复盘 · 销售甲");
    expect(up.out).toContain("## 要拍板");
    expect(up.out).not.toMatch(/接待|八项规定|自查/);
  });

  test("--json for a circle says so, and holds no flag of a narrower one", async () => {
    const { out } = await run(["review", SAMPLE, "--today", "2025-08-18", "--json", "--audience", "up"]);
    const told = JSON.parse(out) as { audience: string; flags: readonly { audience: string }[] };
    expect(told.audience).toBe("up");
    expect(told.flags.filter(({ audience }) => audience !== "up")).toEqual([]);
  });
});

describe("what cannot be reviewed ends with 1 and one sentence", () => {
  test("a file that is not there", async () => {
    const { code, out, err } = await run(["review", join(folder, "none.xlsx")]);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 1, out: "", lines: 1 });
    expect(err).toContain("none.xlsx");
  });

  test("a file that is no workbook, told in the asked-for language", async () => {
    const file = join(folder, "plan.xlsx");
    writeFileSync(file, "a,b\n1,2\n");
    const zh = await run(["review", file]);
    const en = await run(["review", file, "--lang", "en"]);
    expect([zh.code, en.code]).toEqual([1, 1]);
    expect(zh.err).toMatch(/[一-鿿]/);
    expect(en.err).not.toMatch(/[一-鿿]/);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  test("a person whom the workbook does not have is named, with those it has", async () => {
    const { code, err } = await run(["review", TEAM, "--rep", "某某", "--json"]);
    expect(code).toBe(1);
    expect(err).toContain("某某");
    expect(err).toContain("销售甲");
  });
});

describe("a reviewed copy", () => {
  test("goes beside the input and leaves it as it was; a second run replaces it", async () => {
    const input = join(folder, "周计划.xlsx");
    const before = readFileSync(SAMPLE);
    writeFileSync(input, before);
    const first = await run(["review", input]);
    expect({ code: first.code, files: readdirSync(folder).sort() }).toEqual({ code: 0, files: ["周计划.xlsx", "周计划.周复盘.xlsx"].sort() });
    expect(first.out).toContain("完成 1/3");
    expect(Buffer.compare(readFileSync(input), before)).toBe(0);
    const copy = readFileSync(join(folder, "周计划.周复盘.xlsx"));
    expect((await run(["review", input])).code).toBe(0);
    expect(Buffer.compare(readFileSync(join(folder, "周计划.周复盘.xlsx")), copy)).toBe(0);
  });

  test("of a reviewed copy redraws its sheets in place", async () => {
    const once = join(folder, "once.xlsx");
    const twice = join(folder, "twice.xlsx");
    await run(["review", SAMPLE, "--out", once]);
    expect((await run(["review", once, "--out", twice])).code).toBe(0);
    const names = async (file: string): Promise<number> => (JSON.parse((await run(["inspect", file, "--json"])).out) as { sheets: number }).sheets;
    expect(await names(twice)).toBe(await names(once));
  });

  test("is never written over a file that is not ours, nor over the input", async () => {
    const foreign = join(folder, "other.xlsx");
    writeFileSync(foreign, readFileSync(TEAM));
    const input = join(folder, "in.xlsx");
    writeFileSync(input, readFileSync(SAMPLE));
    expect((await run(["review", input, "--out", foreign])).code).toBe(1);
    expect((await run(["review", input, "--out", input])).code).toBe(1);
    expect(Buffer.compare(readFileSync(foreign), readFileSync(TEAM))).toBe(0);
    expect(Buffer.compare(readFileSync(input), readFileSync(SAMPLE))).toBe(0);
  });

  test("is not written by --json alone", async () => {
    const input = join(folder, "in.xlsx");
    writeFileSync(input, readFileSync(SAMPLE));
    expect((await run(["review", input, "--json"])).code).toBe(0);
    expect(readdirSync(folder)).toEqual(["in.xlsx"]);
  });
});

test("inspect tells what was read, and a refusal by its code with exit code 1", async () => {
  const { code, out } = await run(["inspect", SAMPLE, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ outcome: "READ", sheets: 5, findings: expect.any(Array) });
  const file = join(folder, "noise.xlsx");
  writeFileSync(file, "noise");
  const refused = await run(["inspect", file, "--json"]);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ outcome: "NOT_A_WORKBOOK", sheets: 0, cells: 0, findings: [{ code: "NOT_A_WORKBOOK", origin: null, say: expect.any(String) }] });
});

test("inspect says what a review would assume of a workbook laid out by hand, or why it would stop", async () => {
  const file = join(folder, "销售甲 8.11-8.17.xlsx");
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = (...lines: readonly (readonly string[])[]): string => lines.map((line) => `<row>${line.map(cell).join("")}</row>`).join("");
  writeFileSync(file, makeBook({ sheets: '<sheet name="重点工作" sheetId="1" r:id="rId1"/>', rows: rows(["事项", "进展"], ["送方案", "已签收"]) }));
  const reading = async (): Promise<readonly { readonly code: string; readonly say: string }[]> => (JSON.parse((await run(["inspect", file, "--json"])).out) as { reading: { code: string; say: string }[] }).reading;
  expect((await reading()).map(({ say }) => say)).toEqual([
    "「重点工作」不是标准的周计划，按这样读：事项=任务内容、进展=实际完成情况，请确认",
    expect.stringMatching(/^没有周起始日列，按「销售甲 8.11-8.17」取 \d{4}-08-\d\d 起的一周，请确认$/),
    "没有负责人列，按「销售甲 8.11-8.17」取 销售甲，请确认",
  ]);
  writeFileSync(file, makeBook({ sheets: '<sheet name="数据" sheetId="1" r:id="rId1"/>', rows: rows(["区域", "金额"]) }));
  expect((await reading()).map(({ code }) => code)).toEqual(["no-sheets"]);
});

test("template writes a standard workbook that reads as one, and overwrites nothing", async () => {
  const file = join(folder, "标准.xlsx");
  expect((await run(["template", "--out", file])).code).toBe(0);
  expect(JSON.parse((await run(["inspect", file, "--json"])).out)).toMatchObject({ outcome: "READ" });
  const bytes = readFileSync(file);
  expect((await run(["template", "--out", file])).code).toBe(1);
  expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
});

describe("classify", () => {
  test("answers each line in its order", async () => {
    const { code, out } = await run(["classify", "completion"], '{"id":"a","status_text":"未完成"}\n\n{"id":2,"status_text":"完成80%"}\r\n');
    expect(code).toBe(0);
    const answers = out.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toEqual([
      { id: "a", label: "not_done", percent: null, phrase: expect.any(String), rule: expect.any(String), sure: true },
      { id: 2, label: "partial", percent: 80, phrase: expect.any(String), rule: expect.any(String), sure: true },
    ]);
  });

  test("judges an action with its result", async () => {
    const { out } = await run(["classify", "effect"], '{"id":"e","action":"出差外地，会见投资方","result":"没见到"}');
    expect(JSON.parse(out)).toMatchObject({ id: "e", label: "no_effect", sure: true });
  });

  test.each(["nonsense", "[]", '{"id":1}', '{"id":1,"status_text":5}'])("the line %s is named", async (line) => {
    const { code, out, err } = await run(["classify", "completion"], `{"id":0,"status_text":"完成"}\n${line}\n`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("2");
  });
});

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCli } from "../../src/cli/runCli.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { markerOf } from "../../src/model/marker.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { newErrors, sdkErrors } from "../hosts/xlsx/validate.js";
import { bookBytes, MEMBERS, renamed, rowsOfMember } from "../rollup/sampleMail.js";
import { openedBy, SOFFICE } from "../support/libreOffice.js";
import { fakeTerminal } from "../support/fakeTerminal.js";

const ENCRYPTED = "../shared/data/workbooks/calamine__pass_protected.xlsx";
const TODAY = "2025-09-22";
const PEOPLE = [...MEMBERS.map((name) => ({ name })), { name: "销售庚" }, { name: "销售辛", leave: "2025-09-15-2025-09-21" }, { name: "销售壬", to: parseIsoDay("2025-08-31") as Day }, { name: "销售癸", from: parseIsoDay("2025-10-01") as Day }];

interface Told {
  readonly files: readonly { readonly file: string; readonly state: string; readonly code: string | null; readonly notes: readonly string[]; readonly form: string | null; readonly headings: readonly { readonly heading: string; readonly field: string | null }[] }[];
  readonly missing: readonly { readonly name: string; readonly excused: string | null }[];
  readonly conflicts: readonly unknown[];
  readonly unapplied: readonly unknown[];
  readonly asked: number;
  readonly review: { readonly counts: { readonly completion: unknown }; readonly plans: readonly unknown[] };
}

let folder: string;
let mail: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhoufupan-rollup-"));
  mail = join(folder, "来件");
  mkdirSync(mail);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(mail, name), bytes);

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const code = await runCli(["rollup", ...args, "--today", TODAY], terminal, "0.1.0");
  return { code, ...terminal.said };
}

async function told(...args: readonly string[]): Promise<Told> {
  const { code, out, err } = await run(...args, "--json");
  expect([code, err.replace(/^已写出.*\n/u, "")]).toEqual([0, ""]);
  return JSON.parse(out) as Told;
}

async function written(path: string): Promise<Workbook> {
  return new XlsxHost(new Uint8Array(readFileSync(path)), "团队.xlsx").read();
}

/** What eight files for the meeting look like: a twin, an older copy, renamed headings, a contradiction, two that cannot be read. */
function eightFiles(): void {
  const [jia = "", yi = "", bing = "", ding = ""] = MEMBERS;
  put("周报_销售甲.xlsx", bookBytes({ ...rowsOfMember(jia), people: PEOPLE }));
  copyFileSync(join(mail, "周报_销售甲.xlsx"), join(mail, "周报_销售甲 (1).xlsx"));
  put("周报_销售乙.xlsx", bookBytes(rowsOfMember(yi)));
  const { log = [], ...rest } = rowsOfMember(yi);
  put("周报_销售乙_周四.xlsx", bookBytes({ ...rest, log: log.slice(0, -2) }));
  put("周报_销售丙.xlsx", bookBytes(rowsOfMember(bing), (drawing) => renamed(drawing, { 实际完成情况: "完成\n情况", 负责人: "业务员", 任务内容: "工作 内容（必填）" })));
  const { plans = [], ...others } = rowsOfMember(ding);
  put("周报_销售丁.xlsx", bookBytes({ ...others, plans }));
  put("周报_销售丁_改.xlsx", bookBytes({ ...others, plans: plans.map((plan, at) => (at === 0 ? { ...plan, actual: "没有做成" } : plan)) }));
  if (existsSync(ENCRYPTED)) copyFileSync(ENCRYPTED, join(mail, "周报_销售戊.xlsx"));
  else put("周报_销售戊.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  writeFileSync(join(mail, "~$周报_销售甲.xlsx"), "x");
  writeFileSync(join(mail, "说明.docx"), "x");
}

describe("eight files for the meeting", () => {
  test("M1, M2: a twin counts once, a refused one is named with its code and stops no other; who is missing is told, who is excused not asked", async () => {
    eightFiles();
    const { files, missing, conflicts, asked } = await told(mail);
    const states = Object.fromEntries(files.map(({ file, state }) => [file, state]));
    expect(states).toEqual({
      "周报_销售丁.xlsx": "read",
      "周报_销售丁_改.xlsx": "read",
      "周报_销售丙.xlsx": "read",
      "周报_销售乙.xlsx": "read",
      "周报_销售乙_周四.xlsx": "read",
      "周报_销售戊.xlsx": "refused",
      "周报_销售甲 (1).xlsx": "twin",
      "周报_销售甲.xlsx": "read",
    });
    const of = (name: string): Told["files"][number] | undefined => files.find(({ file }) => file === name);
    expect(of("周报_销售戊.xlsx")?.code).toBe(existsSync(ENCRYPTED) ? "ENCRYPTED" : "NOT_A_WORKBOOK");
    expect(of("周报_销售乙_周四.xlsx")?.notes[0]).toContain("较旧的副本：「周报_销售乙.xlsx」");
    expect(of("周报_销售丙.xlsx")?.headings.map(({ field }) => field)).toEqual(["owner", "task", "actual"]);
    expect(missing).toEqual([
      { name: "销售戊", excused: null, refused: "周报_销售戊.xlsx" },
      { name: "销售己", excused: null, refused: null },
      { name: "销售庚", excused: null, refused: null },
      { name: "销售辛", excused: "leave", refused: null },
      { name: "销售壬", excused: "left", refused: null },
      { name: "销售癸", excused: "notYet", refused: null },
    ]);
    expect([asked, conflicts.length]).toEqual([7, 1]);
  });

  test("the file holds the intake sheet first, then the team page, then the standard sheets; it opens everywhere", async () => {
    eightFiles();
    const out = join(folder, "团队.xlsx");
    expect((await run(mail, "--out", out)).code).toBe(0);
    const bytes = new Uint8Array(readFileSync(out));
    const { sheets } = await written(out);
    expect(sheets.map((sheet) => markerOf(sheet)?.key.kind ?? sheet.name)).toEqual(["intake", "team", "coordination", "周计划", "每日日志", "客户", "协调事项", "项目", "人员", "节点", "设置", "memory"]);
    expect(newErrors([], await sdkErrors(bytes))).toEqual([]);
    if (SOFFICE) expect(await openedBy(SOFFICE, { "team.xlsx": bytes })).toEqual(["team.xlsx"]);
  });

  test("M4: the order of the files tells nothing", async () => {
    eightFiles();
    const paths = ["周报_销售甲.xlsx", "周报_销售乙.xlsx", "周报_销售乙_周四.xlsx", "周报_销售丁.xlsx", "周报_销售丁_改.xlsx"].map((name) => join(mail, name));
    const [one, other] = [join(folder, "一.xlsx"), join(folder, "二.xlsx")];
    await run(...paths, "--out", one);
    await run(...[...paths].reverse(), "--out", other);
    expect(Buffer.compare(readFileSync(one), readFileSync(other))).toBe(0);
  });

  test("over its own output nothing changes but what is said of last week", async () => {
    eightFiles();
    const [first, second, third] = [join(folder, "1.xlsx"), join(folder, "2.xlsx"), join(folder, "3.xlsx")];
    await run(mail, "--out", first);
    await run(mail, "--base", first, "--out", second);
    await run(mail, "--base", second, "--out", third);
    const texts = async (path: string): Promise<unknown> => (await written(path)).sheets.filter((sheet) => markerOf(sheet)?.key.kind !== "intake").map(({ name, rows }) => [name, rows]);
    expect(await texts(second)).toEqual(await texts(first));
    expect(await texts(third)).toEqual(await texts(first));
  });
});

test("disjoint workbooks count together what they count alone", async () => {
  const [jia = "", yi = ""] = MEMBERS;
  put("甲.xlsx", bookBytes(rowsOfMember(jia)));
  put("乙.xlsx", bookBytes(rowsOfMember(yi)));
  const both = await told(mail);
  const single = async (name: string): Promise<Told["review"]> => {
    const terminal = fakeTerminal();
    await runCli(["review", join(mail, name), "--today", TODAY, "--json"], terminal, "0.1.0");
    return JSON.parse(terminal.said.out) as Told["review"];
  };
  const alone = [await single("甲.xlsx"), await single("乙.xlsx")];
  const figures = (review: Told["review"]): readonly number[] => JSON.stringify(review.counts.completion).match(/\d+/gu)?.slice(0, 2).map(Number) ?? [];
  expect(figures(both.review)).toEqual(figures(alone[0] as Told["review"]).map((n, at) => n + (figures(alone[1] as Told["review"])[at] ?? 0)));
  expect(both.review.plans).toHaveLength(alone.reduce((sum, { plans }) => sum + plans.length, 0));
});

test("M5: a file that changes or vanishes between the list and the reading is refused, and the others are read", async () => {
  const [jia = "", yi = "", bing = ""] = MEMBERS;
  for (const [name, who] of [["甲.xlsx", jia], ["乙.xlsx", yi], ["丙.xlsx", bing]] as const) put(name, bookBytes(rowsOfMember(who)));
  const terminal = fakeTerminal();
  const readFile = async (path: string): Promise<Uint8Array> => {
    if (path.endsWith("甲.xlsx")) rmSync(path);
    if (path.endsWith("乙.xlsx")) utimesSync(path, 1, 1);
    return terminal.readFile(path);
  };
  expect(await runCli(["rollup", mail, "--today", TODAY, "--json"], { ...terminal, readFile }, "0.1.0")).toBe(0);
  const { files } = JSON.parse(terminal.said.out) as Told;
  expect(files.map(({ file, state, code }) => [file, state, code])).toEqual([
    ["丙.xlsx", "read", null],
    ["乙.xlsx", "refused", "file-changed"],
    ["甲.xlsx", "refused", "file-gone"],
  ]);
});

test("M6: of a folder its workbooks are read, no lock file and no output of ours; what was passed over is told", async () => {
  const [jia = ""] = MEMBERS;
  put("甲.xlsx", bookBytes(rowsOfMember(jia)));
  put("甲.周复盘.xlsx", bookBytes(rowsOfMember(jia)));
  put("旧.xls", new Uint8Array([9, 8, 16, 0]));
  mkdirSync(join(mail, "去年"));
  await run(mail, "--out", join(mail, "团队.xlsx"));
  const { files, ...rest } = await told(mail);
  expect(files.map(({ file, state }) => [file, state])).toEqual([["团队.xlsx", "team"], ["旧.xls", "refused"], ["甲.xlsx", "read"]]);
  expect(rest).toMatchObject({ passedOver: ["复盘副本和团队工作簿 1 个", "子文件夹 1 个"], limit: 500 });
});

test("a team's workbook that somebody has typed into is not written over, one that nobody has is", async () => {
  const [jia = ""] = MEMBERS;
  put("甲.xlsx", bookBytes(rowsOfMember(jia)));
  const out = join(folder, "团队.xlsx");
  await run(mail, "--out", out);
  expect((await run(mail, "--out", out)).code).toBe(0);
  const same = await run(mail, "--base", out, "--out", out);
  expect(same).toMatchObject({ code: 1, out: "", err: expect.stringContaining("就是读入的文件") });
  const parts = unzipSync(new Uint8Array(readFileSync(out)));
  const typed = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, name.startsWith("xl/worksheets/") ? strToU8(strFromU8(part).replaceAll("定下下月接口清单", "定下本月接口清单").replaceAll("找到对接科室", "找到了对接科室")) : part]));
  writeFileSync(out, zipSync(typed));
  const before = readFileSync(out);
  expect(await run(mail, "--out", out)).toMatchObject({ code: 1, err: expect.stringContaining("有人填写过，没有覆盖") });
  expect(readFileSync(out)).toEqual(before);
});

test("nothing that can be read ends with 1 and the reasons; nothing at all with 2", async () => {
  put("坏.xlsx", new Uint8Array([1, 2, 3]));
  put("空.xlsx", new Uint8Array());
  const none = await run(mail);
  expect([none.code, none.err]).toEqual([1, expect.stringContaining("没有一本工作簿可以读取（2 个文件）")]);
  expect((await run()).code).toBe(2);
  expect(await run(join(folder, "没有.xlsx"))).toMatchObject({ code: 1, err: expect.stringContaining("打不开文件") });
});

test("a task that two workbooks tell differently is reviewed once, and is to be checked", async () => {
  const [jia = ""] = MEMBERS;
  const rows = rowsOfMember(jia);
  const { plans = [] } = rows;
  const monday = parseIsoDay("2025-09-15");
  const changed = plans.map((plan) => (plan.week === monday && plan.number === 1 ? (({ status, ...rest }) => ({ ...rest, actual: `并非如此：${status ?? ""}` }))(plan) : plan));
  put("甲.xlsx", bookBytes(rows));
  put("甲改.xlsx", bookBytes({ ...rows, plans: changed }));
  const out = join(folder, "团队.xlsx");
  await run(mail, "--out", out);
  const inputs = readInputs(await written(out), { today: parseIsoDay(TODAY) as Day });
  expect(inputs.plans?.rows).toHaveLength(plans.length);
  const { review } = await told(mail);
  expect(review.plans).toContainEqual(expect.objectContaining({ grade: "unclear", sure: false, why: expect.stringContaining("两本工作簿写得不同") }));
});

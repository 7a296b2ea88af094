import { readFileSync } from "node:fs";
import { join } from "node:path";
import ROOMS from "../bench/mutation/rooms.json";
import { caseRows, type CaseRow } from "./caseRows.js";
import LOOKED_AT from "./survivors.json";

/** When a run was, and the commit whose sources it was on; `+` stands for changes on top of it. */
interface RunOn {
  readonly date: string;
  readonly sources: string;
}

interface Mutated extends RunOn {
  readonly mutants: number;
  readonly tried: number;
  readonly killed: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly score: number;
  readonly seed: string;
  readonly survivors: readonly string[];
}

interface Branches extends RunOn {
  readonly covered: number;
  readonly total: number;
  /** Of those not covered, what docs/unreached.json says of that it cannot be reached; runs before there was one have none. */
  readonly unreached?: number;
}

interface Second extends RunOn {
  readonly version: string;
  readonly files: number;
  readonly same: number;
  readonly different: number;
  readonly cells: number;
  readonly refused: number;
  readonly large: number;
  readonly unread: number;
  readonly kinds: readonly { readonly kind: string; readonly cells: number; readonly files: number }[];
}

interface Counted extends RunOn {
  readonly count: number;
  readonly of: string;
}

/** What runs have left in docs/quality.json; a run that was never made has left nothing. */
interface Kept {
  readonly mutation?: Readonly<Partial<Record<string, Mutated>>>;
  readonly branches?: Readonly<Partial<Record<string, Branches>>>;
  readonly secondReader?: { readonly openpyxl?: Second };
  readonly counts?: Readonly<Partial<Record<string, Counted>>>;
}

type Lang = "zh" | "en";
type Room = keyof typeof ROOMS;

/** Why a survivor is left, as somebody who looked at it wrote into docs/survivors.json. */
const WHY: Readonly<Record<string, string>> = { equivalent: "等价 equivalent", costly: "只费时 costly", gap: "缺测试 gap", closed: "其后已补 closed since" };

const NOT_RUN = { zh: "未运行", en: "not run" } as const;
const LINE = /^(?<place>\S+) (?<change>.*)$/;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly string[]): string => [row(...head), row(...head.map(() => "---")), ...rows].join("\n");
const on = ({ date, sources }: RunOn): string => `${date} · ${sources}`;

/** Each kind of count: its command, and what it counts. */
const COUNTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  properties: { zh: "性质（fast-check）", en: "properties (fast-check)" },
  corpus: { zh: "语料文件，结局与登记一致", en: "corpus files with the outcome of the table" },
  fuzz: { zh: "弄坏的文件", en: "mutated files" },
  faultsExcel: { zh: "在 Excel 里重画时注入的故障", en: "faults injected into a redraw in Excel" },
  faultsSave: { zh: "保存文件时注入的故障", en: "faults injected while a file is saved" },
};

/** Why two readers tell a cell otherwise, in the words of the page. */
const KINDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  strict: { zh: "strict 格式的表，openpyxl 一格也读不到", en: "sheets of the strict format, of which openpyxl sees no cell" },
  link: { zh: "空格上的超链接，openpyxl 把网址当作值", en: "links on blank cells, whose target openpyxl takes for a value" },
  merged: { zh: "合并区域里被盖住的值，openpyxl 丢掉，我们照读", en: "values under a merge, which openpyxl drops and we read" },
  escaped: { zh: "_x000D_ 一类的转义，openpyxl 不还原", en: "escapes such as _x000D_, which openpyxl leaves as they are" },
  outside: { zh: "表外的行，我们跳过并说明", en: "rows outside a sheet, which we skip and tell of" },
  unexplained: { zh: "没有解释", en: "unexplained" },
};

const SAID = {
  zh: {
    head: ["# 质量：跑出来的数字", "本页由 `npm run mutation`、`npm run branches`、`npm run second-reader`、`npm run quality` 写出；每个数字来自写明日期和源码版本（提交号，`+` 表示其上还有改动）的一次运行，没有跑过的写「未运行」。"],
    mutation: ["## 变异测试", "Stryker 把源码改错一处（一个「变异」），看测试发不发现。得分是发现的占试过的百分比；目标 90 %，低于 85 % 时 `npm run mutation` 失败。变异太多的房间只试随机抽取的一部分，抽法由种子决定。「无测试」是没有任何测试经过的，算作没发现。"],
    mutationHead: ["房间", "变异", "试过", "发现", "未发现", "无测试", "得分", "何时 · 源码"],
    drawn: (tried: number, mutants: number, seed: string) => (tried === mutants ? `${tried}` : `${tried}（从 ${mutants} 个中随机抽取，种子 ${seed}）`),
    survivors: "未发现的变异",
    branches: ["## 分支覆盖", "每个房间只用它自己的单元测试来量。走不到的逐条列在 [unreached.json](unreached.json)，连同原因：下标或键必在而编译器仍要求（index），类型比数据宽（type），只防我们自己的错（guard）。"],
    branchesHead: ["房间", "走到的分支", "全部分支", "走不到", "剩下", "何时 · 源码"],
    second: "## 第二个读表程序",
    secondNone: "拿 openpyxl 逐格对照：未运行。",
    secondText: (s: Second) => `openpyxl ${s.version} 与我们逐格对照 ${s.files} 个文件（样例和语料）：${s.same} 个完全相同，${s.different} 个有差别，共 ${s.cells} 格；我们拒读 ${s.refused} 个，openpyxl 读不了 ${s.unread} 个，太大不比 ${s.large} 个。（${on(s)}）`,
    kindHead: ["差别", "格", "文件"],
    counts: "## 计数",
    countHead: ["什么", "多少", "怎么数的", "何时 · 源码"],
    cases: ["## 故障与坏输入", "F 想变成公式的文字，Z 文件包，H Excel 的故障，W 窗格与文件。每种情形由这些测试看住。"],
    caseHead: ["编号", "情形", "测试"],
  },
  en: {
    head: ["# Quality: figures out of runs", "`npm run mutation`, `npm run branches`, `npm run second-reader` and `npm run quality` write this page. Each figure comes from one run, with its day and its sources (a commit; `+` for changes on top of it); what has not been run says so."],
    mutation: ["## Mutation testing", "Stryker puts one mistake into the sources (a mutant) and looks whether a test notices. The score is what was noticed of what was tried; 90 % is the goal, and below 85 % `npm run mutation` fails. Of a room with many mutants some are drawn at random by a seed. “No test” are those that no test comes by, which count as not noticed."],
    mutationHead: ["room", "mutants", "tried", "noticed", "survived", "no test", "score", "when · sources"],
    drawn: (tried: number, mutants: number, seed: string) => (tried === mutants ? `${tried}` : `${tried} of ${mutants}, drawn at random with seed ${seed}`),
    survivors: "Survivors",
    branches: ["## Branch coverage", "Each room measured by its own unit tests alone. What cannot be reached is listed in [unreached.json](unreached.json), each with why: an index or key that is always there and that the compiler asks for (index), a type wider than what comes (type), a guard against a defect of ours alone (guard)."],
    branchesHead: ["room", "branches taken", "branches", "cannot be reached", "left", "when · sources"],
    second: "## A second reader",
    secondNone: "Compared with openpyxl cell by cell: not run.",
    secondText: (s: Second) => `openpyxl ${s.version} and we, cell by cell, on ${s.files} files (samples and corpus): ${s.same} the same, ${s.different} with differences, ${s.cells} cells in all; ${s.refused} are refused by us, ${s.unread} not read by openpyxl, ${s.large} too large to compare. (${on(s)})`,
    kindHead: ["difference", "cells", "files"],
    counts: "## Counts",
    countHead: ["what", "how many", "counted by", "when · sources"],
    cases: ["## Faults and bad inputs", "F is text that wants to be a formula, Z the package, H faults of Excel, W the pane and files. Each case is held by these tests."],
    caseHead: ["no.", "case", "tests"],
  },
} as const;

function mutationTable(lang: Lang, kept: Kept["mutation"] = {}): string {
  const said = SAID[lang];
  const rows = (Object.keys(ROOMS) as Room[]).map((room) => {
    const run = kept[room];
    if (!run) return row(ROOMS[room][lang], NOT_RUN[lang], "", "", "", "", "", "");
    return row(ROOMS[room][lang], run.mutants, said.drawn(run.tried, run.mutants, run.seed), run.killed, run.survived, run.noCoverage, `${run.score.toFixed(1)} %`, on(run));
  });
  return table(said.mutationHead, rows);
}

/** The survivors of each room, once for both languages: a place, what was put there, and why it is left where somebody has looked. */
function survivorList(kept: Kept["mutation"] = {}): string {
  const rooms = (Object.keys(ROOMS) as Room[]).flatMap((room) => {
    const { survivors = [] } = kept[room] ?? {};
    const looked: Readonly<Record<string, string>> = LOOKED_AT;
    const lines = survivors.map((line) => line.replace(LINE, "- `$<place>` `$<change>`") + (looked[line] === undefined ? "" : ` ${WHY[looked[line]] ?? ""}`));
    return lines.length === 0 ? [] : [`**${ROOMS[room].zh} ${ROOMS[room].en}**`, lines.join("\n")];
  });
  return rooms.join("\n\n");
}

function branchesTable(lang: Lang, kept: Kept["branches"] = {}): string {
  const rows = (Object.keys(ROOMS) as Room[]).map((room) => {
    const run = kept[room];
    return run ? row(ROOMS[room][lang], run.covered, run.total, run.unreached ?? 0, run.total - run.covered - (run.unreached ?? 0), on(run)) : row(ROOMS[room][lang], NOT_RUN[lang], "", "", "", "");
  });
  return table(SAID[lang].branchesHead, rows);
}

function secondReader(lang: Lang, second: Second | undefined): readonly string[] {
  const said = SAID[lang];
  if (!second) return [said.second, said.secondNone];
  const kinds = second.kinds.map(({ kind, cells, files }) => row(KINDS[kind]?.[lang] ?? kind, cells, files));
  return [said.second, said.secondText(second), ...(kinds.length === 0 ? [] : [table(said.kindHead, kinds)])];
}

function countTable(lang: Lang, kept: Kept["counts"] = {}): string {
  const rows = Object.entries(COUNTS).map(([key, what]) => {
    const run = kept[key];
    return run ? row(what[lang], run.count, run.of, on(run)) : row(what[lang], NOT_RUN[lang], "", "");
  });
  return table(SAID[lang].countHead, rows);
}

function caseTable(lang: Lang, rows: readonly CaseRow[]): string {
  return table(SAID[lang].caseHead, rows.map((one) => row(one.id, one[lang], one.tests.map(({ file }) => `[${file.split("/").at(-1) ?? file}](../${file})`).join(" "))));
}

/** The page of the figures that runs have left, in both languages; it computes nothing anew. */
export function qualityPage(): string {
  const kept = JSON.parse(readFileSync(join(process.cwd(), "docs", "quality.json"), "utf8")) as Kept;
  const cases = caseRows();
  const half = (lang: Lang): string => {
    const said = SAID[lang];
    return [...said.head, ...said.mutation, mutationTable(lang, kept.mutation), ...said.branches, branchesTable(lang, kept.branches), ...secondReader(lang, kept.secondReader?.openpyxl), said.counts, countTable(lang, kept.counts), ...said.cases, caseTable(lang, cases)].join("\n\n");
  };
  const survivors = survivorList(kept.mutation);
  const rest = survivors === "" ? [] : ["---", `## ${SAID.zh.survivors} · ${SAID.en.survivors}`, survivors];
  return `${[half("zh"), "---", half("en"), ...rest].join("\n\n")}\n`;
}

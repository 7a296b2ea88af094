import { CONTACTS, HISTORY, MILESTONES, NODES, PAUSES, SCORES, STAGE_LOG, TICKETS } from "../../src/model/columns/index.js";
import type { SheetSpec } from "../../src/model/columns/spec.js";
import type { Inputs, OptionalSheets } from "../../src/model/inputs.js";
import { markerText } from "../../src/model/marker.js";
import { originText } from "../../src/model/origin.js";
import type { CellValue } from "../../src/model/workbook.js";
import { MONDAY, PLAN_HEADINGS, codes, day, read, sheet } from "./grid.js";

const PLAN = sheet("周计划", [PLAN_HEADINGS, [45880, "销售甲", "提交方案", "签收", "完成"]]);

function withSheet(name: string, rows: readonly (readonly CellValue[])[]): Inputs {
  return read([PLAN, sheet(name, rows)]);
}

type Kind = keyof OptionalSheets;
interface Case {
  readonly kind: Kind;
  readonly spec: SheetSpec;
  /** Headings and one whole row. */
  readonly grid: readonly [readonly string[], readonly CellValue[]];
  readonly noun: object;
  readonly place: string;
  /** Headings without which a row is none. */
  readonly needed: readonly string[];
  /** A heading that may be blank, and is then a gap. */
  readonly gap?: string;
}

const CASES: readonly Case[] = [
  {
    kind: "nodes",
    spec: NODES,
    grid: [["项目", "节点类型", "计划日期", "实际日期", "付款比例", "应收金额（元）", "已收金额(万元)", "责任人"], ["示例项目", "回款", "2025-08-20", "", "30%", 120000, "5万", "销售甲"]],
    noun: { project: "示例项目", kind: "付款", planned: day(2025, 8, 20), share: 30, receivable: 12, received: 5, responsible: "销售甲" },
    place: "节点!A2",
    needed: ["项目"],
    gap: "计划日期",
  },
  {
    kind: "contacts",
    spec: CONTACTS,
    grid: [["客户", "姓名或职务", "级别", "角色", "支持度", "关系程度", "加入日期", "是否关键", "我方负责人"], ["示例市水利局", "分管副局长", "县处级", "分管领导", -2, 5, "2025/3/1", "是", "销售甲、销售乙"]],
    noun: { client: ["示例市水利局"], post: "分管副局长", rank: "县处级", role: "分管领导", support: -2, closeness: 5, joined: day(2025, 3, 1), key: true, owner: ["销售甲", "销售乙"] },
    place: "关键人!B2",
    needed: ["客户", "姓名或职务"],
  },
  {
    kind: "scores",
    spec: SCORES,
    grid: [["客户", "评估日期", "季度", "业务增长", "合作风险", "接受认可度", "NPS"], ["示例市水利局", "2025-06-30", "2025Q2", 100, 0, 5, -100]],
    noun: { client: ["示例市水利局"], day: day(2025, 6, 30), quarter: "2025Q2", growth: 100, risk: 0, acceptance: 5, nps: -100 },
    place: "评分记录!A2",
    needed: ["客户", "评估日期"],
  },
  {
    kind: "stageLog",
    spec: STAGE_LOG,
    grid: [["客户/项目", "原阶段", "新阶段", "日期"], ["示例市水利局", "接触期", "意向期", "2025-08-11"]],
    noun: { subject: "示例市水利局", from: "接触期", to: "意向期", day: MONDAY },
    place: "阶段记录!A2",
    needed: ["客户/项目", "新阶段", "日期"],
  },
  {
    kind: "tickets",
    spec: TICKETS,
    grid: [["客户", "问题", "来源", "提出时间", "响应时间", "解决时间", "是否关键"], ["示例市水利局", "系统打不开", "被动", "2025-08-11 09:30", "2025-08-11", "", "是"]],
    noun: { client: ["示例市水利局"], issue: "系统打不开", source: "被动", raised: { day: MONDAY, minutes: 570 }, answered: { day: MONDAY, minutes: null }, key: true },
    place: "问题单!B2",
    needed: ["问题"],
    gap: "客户",
  },
  {
    kind: "milestones",
    spec: MILESTONES,
    grid: [["维度", "名称", "责任主体", "时间节点", "验收标准", "资源保障", "目标", "实际"], ["战略", "高层互访", "主管甲", "2025-09-30", "互访两次", "差旅", "90%", 0.8]],
    noun: { dimension: "战略", name: "高层互访", responsible: "主管甲", due: day(2025, 9, 30), standard: "互访两次", resources: "差旅", target: 90, actual: 80 },
    place: "里程碑!B2",
    needed: ["名称"],
    gap: "维度",
  },
  {
    kind: "pauses",
    spec: PAUSES,
    grid: [["规则", "对象", "到期日", "理由", "谁"], ["quiet-client", "示例市水利局", "2025-08-31", "机构改革", "主管甲"]],
    noun: { rule: "quiet-client", subject: "示例市水利局", until: day(2025, 8, 31), reason: "机构改革", by: "主管甲" },
    place: "暂停!A2",
    needed: ["规则", "对象", "到期日"],
  },
  {
    kind: "history",
    spec: HISTORY,
    grid: [["周起始日", "负责人", "计划项", "完成", "已封存", "提示清单"], [45880, "销售甲", 3, 1, "是", "quiet-client"]],
    noun: { week: MONDAY, owners: ["销售甲"], planned: 3, done: 1, sealed: true, flagKeys: "quiet-client" },
    place: "复盘历史!B2",
    needed: ["周起始日", "负责人"],
  },
];

const NAMED = CASES.map((one) => [one.spec.zh, one] as const);

test("a workbook without optional sheets has none of them, and nothing is said of it", () => {
  const inputs = read([PLAN]);
  expect(CASES.map(({ kind }) => inputs[kind])).toEqual(CASES.map(() => null));
  expect(inputs.problems).toEqual([]);
});

describe.each(NAMED)("%s", (name, { kind, spec, grid: [headings, cells], noun, place, needed }) => {
  const at = (heading: string): number => headings.indexOf(heading);
  const without = (heading: string): readonly CellValue[] => cells.map((value, column) => (column === at(heading) ? null : value));

  test("a row becomes a noun, its origin the cell it is known by", () => {
    const { [kind]: table, problems, gaps } = withSheet(name, [headings, cells]);
    const [{ origin, ...fields } = { origin: null }] = table?.rows ?? [];
    expect(fields).toEqual(noun);
    expect(origin && originText(origin)).toBe(place);
    expect([problems, gaps]).toEqual([[], []]);
  });

  test("its English name and headings are as good", () => {
    const english = headings.map((heading) => spec.columns.find(({ zh }) => zh.split("(")[0] === heading.split(/[（(]/u)[0])?.en ?? "");
    expect(withSheet(spec.en, [english, cells])[kind]?.rows).toHaveLength(1);
  });

  test("an empty sheet with headings has columns and no rows", () => {
    const { [kind]: table, problems } = withSheet(name, [headings]);
    expect([table?.rows.length, table?.columns.size, problems.length]).toEqual([0, headings.length, 0]);
  });

  test.each(needed.map((heading) => [heading] as const))("a row without %s is not counted and says so", (heading) => {
    const { [kind]: table, problems } = withSheet(name, [headings, without(heading)]);
    expect(table?.rows).toEqual([]);
    expect(problems.map(({ code, origin, say }) => [code, origin?.column, say.with])).toEqual([["row-incomplete", at(heading) + 1, { headings: heading }]]);
  });

  test.each(spec.columns.filter(({ required }) => required).map(({ zh }) => [zh] as const))("without the column %s the sheet is not read, and one sentence says which is missing", (heading) => {
    const kept = headings.map((_, column) => column).filter((column) => column !== at(heading));
    const { [kind]: table, problems } = withSheet(name, [kept.map((column) => headings[column] ?? ""), kept.map((column) => cells[column] ?? null)]);
    expect(table).toBeNull();
    expect(problems.map(({ code, say }) => [code, say.with["heading"]])).toEqual([["sheet-incomplete", heading]]);
  });
});

test.each(CASES.flatMap(({ gap, spec, kind, grid }) => (gap === undefined ? [] : [[spec.zh, gap, kind, grid] as const])))("%s: a row without %s is kept and counted as a gap", (name, heading, kind, [headings, cells]) => {
  const blank = cells.map((value, column) => (headings[column] === heading ? null : value));
  const { [kind]: table, gaps } = withSheet(name, [headings, cells, blank]);
  expect(table?.rows).toHaveLength(2);
  expect(gaps.map(({ sheet: of, column, missing, of: all }) => [of, column, missing, all])).toEqual([[name, heading, 1, 2]]);
});

test.each([
  ["关键人", ["客户", "姓名或职务", "支持度"], ["示例市水利局", "局长", 3], "number-range"],
  ["关键人", ["客户", "姓名或职务", "关系程度"], ["示例市水利局", "局长", 0], "number-range"],
  ["评分记录", ["客户", "评估日期", "业务增长"], ["示例市水利局", "2025-06-30", 101], "number-range"],
  ["评分记录", ["客户", "评估日期", "竞争偏向度"], ["示例市水利局", "2025-06-30", 6], "number-range"],
  ["评分记录", ["客户", "评估日期", "NPS"], ["示例市水利局", "2025-06-30", "很好"], "number-unreadable"],
  ["节点", ["项目", "节点类型", "计划日期", "应收金额"], ["示例项目", "付款", "2025-08-20", "待定额"], "number-unreadable"],
  ["节点", ["项目", "计划日期", "节点类型"], ["示例项目", "2025-08-20", "剪彩"], "choice-unknown"],
  ["问题单", ["客户", "问题", "提出时间", "解决时间"], ["示例市水利局", "打不开", "2025-08-11", { error: "#N/A" }], "cell-error"],
  ["里程碑", ["维度", "名称", "目标"], ["战略", "高层互访", "48小时"], "percent-unreadable"],
  ["关键人", ["客户", "姓名或职务", "是否关键"], ["示例市水利局", "局长", "也许"], "yes-no-unknown"],
] as const)("%s %j %j: the cell is listed and not used, the row stays", (name, headings, cells, code) => {
  const inputs = withSheet(name, [headings, cells]);
  const table = CASES.map(({ kind }) => inputs[kind]).find((found) => found !== null);
  expect([codes(inputs), table?.rows.length]).toEqual([[code], 1]);
  expect(inputs.problems[0]?.origin?.column).toBe(headings.length);
  expect(Object.keys(table?.rows[0] ?? {})).toHaveLength(headings.length);
});

test("复盘历史 is read back from our own sheet, whatever it was renamed to; no other sheet of ours is", () => {
  const grid = (kind: "history" | "clients"): readonly (readonly CellValue[])[] => [
    [markerText({ version: "1.0.0", key: { kind, subject: "" }, week: "", state: "done", hash: "0" })],
    ["周起始日", "负责人", "完成"],
    [45880, "销售甲", 2],
  ];
  const ours = (kind: "history" | "clients"): Inputs => read([PLAN, sheet("往周数字", grid(kind), { marker: { row: 0, column: 0 } })]);
  expect(ours("history").history?.rows.map(({ done }) => done)).toEqual([2]);
  expect(ours("clients").history).toBeNull();
});

test("a sheet whose name only holds the word and that has other headings is no empty sheet", () => {
  expect(withSheet("2025里程碑计划书", [["甲", "乙", "丙"], [1, 2, 3]]).problems).toEqual([]);
});

import { LOG, PLANS } from "../../src/model/columns/index.js";
import type { Gap } from "../../src/model/finding.js";
import type { OptionalSheets } from "../../src/model/inputs.js";
import type { Origin } from "../../src/model/origin.js";
import { entry, need, on, plan, reviewed, type Rows } from "../support/builders.js";
import { milestone, node, optionalSheets, ticket } from "../support/optionalSheets.js";

const NAME = "示例市自然资源局";
const full = { client: [NAME], due: on("2025-08-15"), actual: "完成" };
const gaps = (rows: Rows, today = "2025-08-18"): readonly string[] => reviewed(rows, { today: on(today) }).gaps.map(({ sheet, column, missing, of }) => `${sheet} ${column} ${missing}/${of}`);

describe("of tasks", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["a full one has none", { plans: [plan(full)] }, []],
    ["a blank client, date and result", { plans: [plan(full), plan()] }, ["周计划 客户 1/2", "周计划 计划完成日期 1/2", "周计划 实际完成情况 1/2"]],
    ["a drop-down or a share is a result, too", { plans: [plan({ ...full, actual: "", status: "完成" }), plan({ ...full, actual: "", percent: 60 })] }, []],
    ["only a missed one owes a reason", { plans: [plan({ ...full, status: "未完成" }), plan({ ...full, status: "未完成", reason: "资金" }), plan({ ...full, status: "部分完成" })] }, ["周计划 未完成原因 1/2"]],
    ["a column that the workbook lacks is none (ruling 17)", { plans: [plan()], without: ["client", "due", "actual"] }, []],
  ])("%s", (_, rows, expected) => {
    expect(gaps(rows)).toEqual(expected);
  });

  test("a blank result is none as long as the week runs", () => {
    expect(gaps({ plans: [plan({ client: [NAME], due: on("2025-08-15") })] }, "2025-08-14")).toEqual([]);
  });

  test("the places are the blank cells", () => {
    const blank = plan({ due: full.due, actual: full.actual });
    const [gap] = reviewed({ plans: [plan(full), blank] }).gaps;
    expect(gap?.origins).toEqual([{ ...blank.origin, column: PLANS.columns.findIndex(({ field }) => field === "client") + 1 }]);
  });
});

describe("of log rows", () => {
  const met = { dayAction: "拜访客户", dayResult: "客户满意" };
  test.each<[string, Rows, readonly string[]]>([
    ["a contact without a client, its row once", { log: [entry({ ...met, client: [NAME] }), entry({ ...met, eveningAction: "接待客户", eveningResult: "满意" })] }, ["每日日志 客户 1/2"]],
    ["work within the company needs none", { log: [entry({ dayAction: "整理材料", dayResult: "已整理" })] }, []],
    ["a typed client is one, though it was not met", { log: [entry({ ...met, dayResult: "没见到", client: [NAME] })] }, []],
    ["an action without its result, by day and by evening", { log: [entry({ dayAction: "整理材料", eveningAction: "写材料" }), entry({ dayAction: "整理材料", dayResult: "已整理", eveningAction: "写材料", eveningResult: "写完" })] }, ["每日日志 白天结果 1/2", "每日日志 晚上结果 1/2"]],
    ["the way home and 无 need none", { log: [entry({ dayAction: "返回公司", eveningAction: "无" })] }, []],
    ["a result without an action is no action without a result", { log: [entry({ dayResult: "已整理" })] }, []],
  ])("%s", (_, rows, expected) => {
    expect(gaps(rows)).toEqual(expected);
  });

  test("a signing without client or amount, its project aside", () => {
    const signing = { dayAction: "与客户签约", dayResult: "合同已签" };
    const rows = [entry({ ...signing, client: [NAME] }), entry({ ...signing, client: [NAME], dayResult: "合同已签，300 万" }), entry({ ...signing, dayResult: "合同已签，300 万" })];
    const made = reviewed({ log: rows }).gaps;
    expect(made.map(({ column, missing, of }) => [column, missing, of])).toEqual([["客户", 1, 3], ["签约：客户、金额", 2, 3]]);
    const column = LOG.columns.findIndex(({ field }) => field === "dayAction") + 1;
    expect(made[1]).toMatchObject({ sheet: "每日日志", origins: [rows[0], rows[2]].map((row) => ({ ...row?.origin, column })) });
  });
});

test("of open needs: urgency, date and department; blanks and spaces are none", () => {
  const whole = { urgency: "高", due: on("2025-08-20"), department: "财务部" } as const;
  expect(gaps({ needs: [need(whole), need({ ...whole, department: " " }), need({ urgency: "高" }), need({ state: "已解决" })] })).toEqual(["协调事项 要求完成日期 1/3", "协调事项 责任部门 2/3"]);
  expect(gaps({ needs: [need()] })).toEqual(["协调事项 紧急程度 1/1", "协调事项 要求完成日期 1/1", "协调事项 责任部门 1/1"]);
});

describe("of required columns, as they were found in the rows of the review", () => {
  const gap = (sheet: string, column: string, ...origins: readonly Origin[]): Gap => ({ sheet, column, missing: origins.length, of: 99, origins });
  const cell = ({ origin }: { readonly origin: Origin }, column: number): Origin => ({ ...origin, column });
  const told = (rows: Rows, ...known: readonly Gap[]): readonly string[] => gaps({ ...rows, change: { ...rows.change, gaps: known } });
  const own = plan(full);
  const other = plan({ ...full, week: on("2025-06-02") });

  test("those of other weeks are left out, and the rows counted are the review's", () => {
    expect(told({ plans: [own, plan(full), other] }, gap("周计划", "期望结果", cell(own, 6), cell(other, 6)))).toEqual(["周计划 期望结果 1/2"]);
    expect(told({ plans: [own, other] }, gap("周计划", "期望结果", cell(other, 6)))).toEqual([]);
  });

  test("a column that is counted already is not told twice", () => {
    const blank = plan({ client: full.client, actual: full.actual });
    const due = PLANS.columns.findIndex(({ field }) => field === "due") + 1;
    expect(told({ plans: [blank] }, gap("周计划", "计划完成日期", cell(blank, due)), gap("周计划", "期望结果", cell(blank, due + 1)))).toEqual(["周计划 计划完成日期 1/1", "周计划 期望结果 1/1"]);
  });

  test("of log rows and needs, too", () => {
    const row = entry({ dayAction: "整理材料", dayResult: "已整理" });
    const wanted = need({ urgency: "高", due: on("2025-08-20"), department: "财务部" });
    const rows = { log: [row, entry({ day: on("2025-06-02"), dayAction: "整理材料" })], needs: [wanted] };
    expect(told(rows, gap("每日日志", "负责人", cell(row, 2)), gap("协调事项", "需求", cell(wanted, 9), { sheet: "协调事项", row: 999, column: 9 }))).toEqual(["每日日志 负责人 1/1", "协调事项 需求 1/1"]);
  });

  test("of a sheet that no review counts rows of, all", () => {
    expect(told({ plans: [own] }, gap("客户", "客户名称", { sheet: "客户", row: 5, column: 1 }))).toEqual(["客户 客户名称 1/99"]);
  });

  test.each<[string, OptionalSheets, Origin]>([
    ["节点", optionalSheets({ nodes: [node(), node()] }), { sheet: "节点", row: 998, column: 2 }],
    ["问题单", optionalSheets({ tickets: [ticket()] }), { sheet: "问题单", row: 998, column: 2 }],
    ["里程碑", optionalSheets({ milestones: [milestone()] }), { sheet: "里程碑", row: 998, column: 2 }],
  ])("of %s, those in its rows", (name, sheets, elsewhere) => {
    const [row] = name === "节点" ? (sheets.nodes?.rows ?? []) : name === "问题单" ? (sheets.tickets?.rows ?? []) : (sheets.milestones?.rows ?? []);
    const rows = name === "节点" ? 2 : 1;
    const inside = { sheet: name, row: row?.origin.row ?? 0, column: 3 };
    expect(told({ plans: [own], change: sheets }, gap(name, "负责人", inside, elsewhere))).toEqual([`${name} 负责人 1/${rows}`]);
    expect(told({ plans: [own], change: sheets }, gap(name, "负责人", elsewhere))).toEqual([]);
  });
});

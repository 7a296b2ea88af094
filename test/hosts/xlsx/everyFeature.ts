import type { Drawing, DrawnCell, DrawnRow, Role, Tone } from "../../../src/model/drawing.js";
import { creating as planFor, type WritePlan } from "../../../src/model/writePlan.js";
import { drawing } from "../../support/drawings.js";

const cell = (value: DrawnCell["value"], role: Role, more: Partial<DrawnCell> = {}): DrawnCell => ({ value, role, ...more });
const row = (height: number, ...cells: readonly (DrawnCell | null)[]): DrawnRow => ({ cells, height });

const HEAD = ["事项", "客户/项目", "卡点\n与原因", "期限", "完成率", "状态", "来源", "说明"];

const STATES: readonly (readonly [string, Tone])[] = [
  ["√ 完成", "good"],
  ["△ 部分", "attention"],
  ["× 未完成", "bad"],
  ["？ 待核对", "unknown"],
  ["－ 取消", "quiet"],
];

function taskRow(index: number): DrawnRow {
  const [state, tone] = STATES[index % STATES.length] ?? ["√ 完成", "good"];
  return row(
    34,
    cell(`推进示例市智慧照明项目第 ${index + 1} 步，与对口科室确认方案`, "text"),
    cell("示例市自然资源局", "text"),
    cell(index === 1 ? '=HYPERLINK("http://127.0.0.1/")' : "待财政意见", "text", { format: "text" }),
    cell(45_880 + index, "center", { format: "day" }),
    cell(index / 5, "number", { format: "percent" }),
    cell(state, "center", { tone }),
    cell(`〔日志 08-1${index} 白天〕`, "link", { link: { sheet: "周计划", cell: `A${index + 5}` } }),
    cell("007", "small", { format: "text" }),
  );
}

/** A drawing that uses everything a drawing can ask for. */
export const everyFeature: Drawing = {
  key: { kind: "coordination", subject: "" },
  name: "协同推进表",
  columns: [
    { width: 26 },
    { width: 16 },
    { width: 14 },
    { width: 11, format: "day" },
    { width: 8, format: "percent" },
    { width: 10, format: "text" },
    { width: 18 },
    { width: 10, outline: 1, folded: true, format: "text" },
  ],
  rows: [
    row(28, cell("协同推进表　2025-08-11 至 08-17（第 33 周）", "title")),
    row(16, cell("销售甲　制表 2025-08-18", "subtitle")),
    row(24, cell("！ 计划与日志说法不一：第 2 项", "warning"), ...Array.from({ length: 6 }, () => cell(null, "warning"))),
    row(20, cell("完成 3/5，待拍板 1（最久 9 天）。", "summary")),
    row(26, cell(3, "figure", { format: "integer" }), cell(0.6, "figure", { format: "percent" }), cell(12.5, "figure", { format: "decimal" })),
    row(16, cell("完成", "figureLabel"), cell("完成率", "figureLabel"), cell("回款（万元）", "figureLabel")),
    row(24, ...Array.from({ length: 7 }, (_, at) => cell(at === 0 ? "一、协同事项" : null, "section"))),
    row(32, ...HEAD.map((head, at) => cell(head, "head", at === 5 ? { note: "状态由负责人填写；\n改了以后本表不再自动重画。" } : {}))),
    ...[0, 1, 2, 3, 4].map(taskRow),
    { ...row(18, cell("自检", "small"), cell({ formula: 'COUNTIF(F9:F13,"√*")', cached: 1 }, "number", { format: "integer" }), cell({ formula: '=IF(B14>0,"有","无")', cached: "有" }, "text")) },
    { ...row(18, cell("明细（折叠）", "small")), outline: 1, folded: true },
    { ...row(24, cell("二、图", "section")), breakBefore: true },
    ...Array.from({ length: 24 }, () => row(18, null)),
    row(18, cell("甲", "text"), cell(2, "number"), cell(1, "number")),
    row(18, cell("乙", "text"), cell(3, "number"), cell(0, "number")),
    row(18, cell("丙", "text"), cell(1, "number"), cell(4, "number")),
    row(18, cell(45_880, "center", { format: "day" }), cell(45_881, "center", { format: "day" }), cell(45_882, "center", { format: "day" })),
    row(20, cell("供复盘讨论，不作考核依据", "small"), cell(null, "spacer"), cell("填写", "input", { note: "填" })),
  ],
  merges: [
    { top: 3, left: 0, bottom: 3, right: 6 },
    { top: 0, left: 0, bottom: 0, right: 6 },
  ],
  freeze: { rows: 8, columns: 1 },
  table: { name: "协同推进", area: { top: 7, left: 0, bottom: 12, right: 7 } },
  validations: [
    { area: { top: 8, left: 5, bottom: 12, right: 5 }, kind: "list", values: STATES.map(([state]) => state), strict: true, message: "请从列表中选择。" },
    { area: { top: 8, left: 1, bottom: 12, right: 1 }, kind: "list", values: ['示例"市', "示例县"], strict: false, message: "" },
    { area: { top: 8, left: 3, bottom: 12, right: 3 }, kind: "day", message: "请填日期，如 2025-08-11。" },
    { area: { top: 8, left: 4, bottom: 12, right: 4 }, kind: "number", min: 0, max: 1, message: "0% 到 100%。" },
  ],
  toneRules: [
    { area: { top: 8, left: 5, bottom: 60, right: 5 }, when: { begins: "√" }, tone: "good" },
    { area: { top: 8, left: 5, bottom: 60, right: 5 }, when: { begins: '"×' }, tone: "bad" },
    { area: { top: 8, left: 3, bottom: 60, right: 3 }, when: { formula: 'AND(D9<>"",D9<45881)' }, tone: "attention" },
    { area: { top: 8, left: 0, bottom: 60, right: 0 }, when: { formula: "LEN(A9)>200" }, tone: "quiet" },
  ],
  charts: [
    chart("bar", "完成项数（按人）", { top: 16, left: 0, bottom: 27, right: 1 }, ["accent"]),
    chart("column", "完成项数（柱）", { top: 16, left: 2, bottom: 27, right: 6 }, ["good"]),
    chart("stackedBar", "完成与未完成", { top: 28, left: 0, bottom: 39, right: 1 }, ["accent", "bad"]),
    chart("line", "每日接触", { top: 28, left: 2, bottom: 39, right: 6 }, ["accent", "attention"]),
    { ...chart("radar", "关系六指标", { top: 16, left: 7, bottom: 27, right: 7 }, ["accent", "quiet"]), most: 5 },
  ],
  print: {
    orientation: "landscape",
    titleRows: { first: 7, last: 7 },
    footer: { left: "供复盘讨论，不作考核依据", center: "甲&乙", right: "第 &P/&N 页　周复盘 0.1.0" },
    area: { top: 0, left: 0, bottom: 44, right: 7 },
  },
  tab: "accent",
  week: "2025-08-11",
};

function chart(kind: Drawing["charts"][number]["kind"], title: string, at: Drawing["merges"][number], tones: readonly (Tone | "accent")[]): Drawing["charts"][number] {
  const column = (left: number): Drawing["merges"][number] => ({ top: 40, left, bottom: 42, right: left });
  const series = tones.map((tone, index) => ({ name: ["完成", "未完成"][index] ?? "", values: column(index + 1), tone }));
  return { kind, title, at, categories: kind === "line" ? { top: 43, left: 0, bottom: 43, right: 2 } : column(0), series };
}

/** A second, plain drawing: no marker, no table, no chart. */
export const plainDrawing: Drawing = drawing(
  [row(20, cell("日期", "head"), cell("任务", "head")), row(18, cell(45_880, "center", { format: "day" }), cell("拜访示例市自然资源局", "input", { format: "text" }))],
  { key: null, name: "周计划_样例", columns: [{ width: 12, format: "day" }, { width: 40, format: "text" }] },
);

/** Plans that make new sheets of drawings. */
export function creating(...drawings: readonly Drawing[]): readonly WritePlan[] {
  return drawings.map((drawing) => planFor(drawing, "0.1.0"));
}

/** The same plans once their sheets are there. */
export function redrawing(plans: readonly WritePlan[]): readonly WritePlan[] {
  return plans.map((plan) => ({ ...plan, act: "redraw" }));
}

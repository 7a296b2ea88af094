import type { Drawing, DrawnCell, DrawnRow, Role } from "../../src/model/drawing.js";
import { drawing, row, text } from "../support/drawings.js";

/** A line of the small board: what it is about, and its values. */
export interface BoardLine {
  readonly id: string;
  readonly values: readonly (string | number)[];
}

export const HEADS = ["事项", "项目", "谁", "期限", "状态"];

export const LINES: readonly BoardLine[] = [
  { id: "n1", values: ["请示例市自然资源局确认范围", "项目甲", "销售甲", 45880, "等待"] },
  { id: "n2", values: ["方案评审", "项目乙", "销售乙", 45882, "等待"] },
  { id: "n3", values: ["补充报价", "项目丙", "销售甲", 45890, "进行中"] },
  { id: "n4", values: ["安排演示", "项目丁", "销售丙", 45891, "进行中"] },
];

/** The rows of the small board: title, air, headings from row 2 on, a line each. */
export const HEAD_ROW = 2;

/** A board like 协同推进表: a title over all columns, a table with ids, a tone rule, a chart beside it. */
export function board(lines: readonly BoardLine[] = LINES, more: Partial<Drawing> = {}): Drawing {
  const bottom = HEAD_ROW + lines.length;
  const right = HEADS.length - 1;
  const rows: readonly DrawnRow[] = [
    row([text("协同推进表", { role: "title" }), ...HEADS.slice(1).map(() => ({ value: null, role: "title" as const }))]),
    row([], { height: 6 }),
    row(HEADS.map((head) => text(head, { role: "head" }))),
    ...lines.map(({ id, values }) => row(values.map(valueCell), { id })),
  ];
  const area = { top: HEAD_ROW, left: 0, bottom, right };
  return drawing(rows, {
    key: { kind: "coordination", subject: "" },
    name: "协同推进表",
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    freeze: { rows: HEAD_ROW + 1, columns: 1 },
    table: { name: "ZFP_Coordination", area },
    toneRules: [{ area: { ...area, top: HEAD_ROW + 1, left: right }, when: { begins: "等待" }, tone: "attention" }],
    charts: [{ kind: "bar", title: "期限", categories: { ...area, top: HEAD_ROW + 1, right: 0 }, series: [{ name: "期限", values: { ...area, top: HEAD_ROW + 1, left: 3, right: 3 }, tone: "accent" }], at: { top: 1, left: 7, bottom: 9, right: 12 } }],
    print: { orientation: "landscape", titleRows: { first: HEAD_ROW, last: HEAD_ROW }, footer: { left: "", center: "", right: "" }, area: { top: 0, left: 0, bottom, right } },
    week: "2025-08-11",
    ...more,
  });
}

/** The row of the headings of a page. */
export const PAGE_HEAD = HEAD_ROW + 1;

/** The small board with a line below its title, and a section below its table, each a single value joined over all columns. */
export function page(title = "协同推进表", section = "需要关注（1）"): Drawing {
  const wide = (value: string, role: Role): DrawnRow => row([text(value, { role }), ...HEADS.slice(1).map(() => ({ value: null, role }))]);
  const plain = board();
  const rows = [wide(title, "title"), wide("2025-08-11 那一周", "small"), ...plain.rows.slice(1), row([], { height: 9 }), wide(section, "section"), wide("客户甲未拜访", "text")];
  const merges = rows.flatMap(({ cells }, at) => (cells[1]?.value === null ? [{ top: at, left: 0, bottom: at, right: HEADS.length - 1 }] : []));
  const table = plain.table && { ...plain.table, area: { ...plain.table.area, top: PAGE_HEAD, bottom: PAGE_HEAD + LINES.length } };
  return { ...plain, rows, merges, table, freeze: { rows: PAGE_HEAD + 1, columns: 1 }, toneRules: [], charts: [] };
}

/** The board with other values in some of its lines. */
export function changed(changes: Readonly<Record<string, readonly (string | number)[]>>, lines: readonly BoardLine[] = LINES): Drawing {
  return board(lines.map((line) => ({ ...line, values: changes[line.id] ?? line.values })));
}

function valueCell(value: string | number): DrawnCell {
  return typeof value === "string" ? text(value) : { value, role: "center", format: "day" };
}

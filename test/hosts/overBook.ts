import type { Drawing, DrawnCell, DrawnColumn, DrawnRow } from "../../src/model/drawing.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import type { Over, Stand, WritePlan } from "../../src/model/writePlan.js";

const VERSION = "0.1.0";

function text(value: string, more: Partial<DrawnCell> = {}): DrawnCell {
  return { value, role: "text", format: "text", ...more };
}

function number(value: number, more: Partial<DrawnCell> = {}): DrawnCell {
  return { value, role: "number", format: "integer", ...more };
}

const head = (value: string): DrawnCell => text(value, { role: "head" });

function row(id: string, cells: readonly (DrawnCell | null)[], more: Partial<DrawnRow> = {}): DrawnRow {
  return { id, cells, height: 18, ...more };
}

const column = (id: string, width: number, more: Partial<DrawnColumn> = {}): DrawnColumn => ({ id, width, ...more });

const REST: Pick<Drawing, "tab" | "week"> = { tab: "accent", week: "2025-08-11" };

/** The review as the last run drew it. */
export const LAST: Drawing = {
  ...REST,
  key: { kind: "review", subject: "销售甲" },
  name: "周复盘_销售甲",
  columns: [column("编号", 10), column("事项", 24), column("状态", 10), column("天数", 8)],
  rows: [
    row("title", [text("第一周", { role: "title" })], { height: 27 }),
    row("head", [head("编号"), head("事项"), head("状态"), head("天数")], { height: 20 }),
    row("一", [text("一"), text("递交方案", { link: { sheet: "周计划", cell: "A2" } }), text("完成", { tone: "good" }), number(3)]),
    row("二", [text("二"), text("约见主任"), text("部分完成", { tone: "attention" }), number(5)]),
    row("三", [text("三"), text("回访"), text("未完成", { tone: "bad" }), number(8)]),
    row("四", [text("四"), text("=比价"), text("完成", { tone: "good" }), number(1)]),
    row("五", [text("五"), text("核对合同"), text("未完成", { tone: "bad" }), number(2)]),
    row("六", [text("六"), text("寄样品"), text("完成", { tone: "good" }), number(4)]),
    row("说明", [text("说明", { role: "small" }), text("按计划", { role: "small" })], { breakBefore: true }),
    row("再说", [text("再说", { role: "small" }), null]),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }, { top: 8, left: 2, bottom: 9, right: 3 }],
  freeze: { rows: 2, columns: 0 },
  table: { name: "ZFP_over", area: { top: 1, left: 0, bottom: 7, right: 3 } },
  validations: [{ area: { top: 2, left: 2, bottom: 7, right: 2 }, kind: "list", values: ["完成", "未完成"], strict: true, message: "从列表中选择" }],
  toneRules: [
    { area: { top: 2, left: 2, bottom: 7, right: 2 }, when: { begins: "完成" }, tone: "good" },
    { area: { top: 2, left: 3, bottom: 7, right: 3 }, when: { formula: "$D3>6" }, tone: "bad" },
  ],
  charts: [{
    kind: "bar", title: "天数", categories: { top: 2, left: 0, bottom: 7, right: 0 }, at: { top: 1, left: 6, bottom: 9, right: 10 },
    series: [{ name: "天数", values: { top: 2, left: 3, bottom: 7, right: 3 }, tone: "accent" }],
  }],
  print: { orientation: "portrait", titleRows: { first: 0, last: 1 }, footer: { left: "第一周", center: "", right: "&P" }, area: { top: 0, left: 0, bottom: 9, right: 3 } },
};

/**
 * The review of the next week, with what a person did to the first one: their column 备注, their row 我的, a changed word, a colour.
 *
 * 三 is gone, 五 has moved to the top, 七 is new, a column 负责人 is new.
 */
export const NEXT: Drawing = {
  ...LAST,
  week: "2025-08-18",
  columns: [column("编号", 10), column("负责人", 12), column("事项", 30), column("备注", 9, { own: true }), column("状态", 10), column("天数", 8)],
  rows: [
    row("title", [text("第二周", { role: "title" })], { height: 27 }),
    row("head", [head("编号"), head("负责人"), head("事项"), text("备注"), head("状态"), head("天数")], { height: 20 }),
    row("五", [text("五"), text("销售甲"), text("核对合同（我改的）", { typed: { ours: "核对合同", conflict: false } }), null, text("部分完成", { tone: "attention" }), number(9)]),
    row("一", [text("一"), text("销售甲"), text("递交方案", { link: { sheet: "周计划", cell: "A3" } }), text("记得打电话"), text("完成", { tone: "good" }), number(3)]),
    row("二", [text("二"), text("销售乙"), text("约见主任"), null, text("完成", { tone: "good", paint: "FFC000" }), number(5)]),
    row("我的", [text("我的"), null, text("自己加的一行")], { own: true }),
    row("七", [text("七"), text("销售乙"), text("+新事项"), null, text("未完成", { tone: "bad" }), number(1)]),
    row("四", [text("四"), text("销售乙"), text("=比价"), null, text("完成", { tone: "good" }), number(1)]),
    row("六", [text("六"), text("销售乙"), text("寄样品"), null, text("完成", { tone: "good" }), number(4)], { height: 30 }),
    row("说明", [text("说明", { role: "small" }), null, text("按计划", { role: "small" })], { breakBefore: true }),
    row("再说", [text("再说", { role: "small" })]),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }, { top: 9, left: 4, bottom: 10, right: 5 }],
  table: { name: "ZFP_over", area: { top: 1, left: 0, bottom: 8, right: 5 } },
  validations: [{ area: { top: 2, left: 4, bottom: 8, right: 4 }, kind: "list", values: ["完成", "未完成"], strict: true, message: "从列表中选择" }],
  toneRules: [
    { area: { top: 2, left: 4, bottom: 8, right: 4 }, when: { begins: "完成" }, tone: "good" },
    { area: { top: 2, left: 5, bottom: 8, right: 5 }, when: { formula: "$F3>6" }, tone: "bad" },
  ],
  charts: [{
    kind: "bar", title: "天数", categories: { top: 2, left: 0, bottom: 8, right: 0 }, at: { top: 1, left: 8, bottom: 10, right: 12 },
    series: [{ name: "天数", values: { top: 2, left: 5, bottom: 8, right: 5 }, tone: "accent" }],
  }],
  print: { orientation: "portrait", titleRows: { first: 0, last: 1 }, footer: { left: "第二周", center: "", right: "&P" }, area: { top: 0, left: 0, bottom: 10, right: 5 } },
};

const SMALL: Drawing = {
  ...LAST,
  key: { kind: "coordination", subject: "" },
  name: "协同推进表",
  columns: [column("编号", 10), column("内容", 24)],
  rows: [row("title", [text("协同", { role: "title" })]), row("head", [head("编号"), head("内容")]), row("甲", [text("甲"), text("借会议室")]), row("乙", [text("乙"), text("要报价单")])],
  merges: [], table: null, validations: [], toneRules: [], charts: [], freeze: { rows: 0, columns: 0 },
  print: { ...LAST.print, titleRows: null, area: { top: 0, left: 0, bottom: 3, right: 1 } },
};

/** A second, smaller sheet: as it was, and with one row gone, one changed and one new. */
export const SMALL_LAST = SMALL;
export const SMALL_NEXT: Drawing = {
  ...SMALL,
  week: "2025-08-18",
  rows: [...SMALL.rows.slice(0, 2), row("乙", [text("乙"), text("已收到报价单")]), row("丙", [text("丙"), text("请领导出面")])],
};

/**
 * Finds by what they say in their first column and in their heading where rows and columns of a drawing stand on a sheet.
 *
 * What only the new drawing has counts as new even where an interrupted run has put some of it already.
 */
export function standing(sheet: Sheet, last: Drawing, next: Drawing, known: readonly Drawing[] = [last, next]): Over {
  const heading = sheet.rows.findIndex((cells) => cells.includes("编号"));
  const first = sheet.rows[heading]?.indexOf("编号") ?? 0;
  const rowTexts = sheet.rows.map((cells) => cells[first] ?? null);
  const columnTexts = sheet.rows[heading] ?? [];
  return {
    last,
    rows: next.rows.map((one) => stand(one, known.flatMap(({ rows }) => rows).filter(({ id }) => id === one.id).map(({ cells }) => cells[0]?.value), rowTexts, last.rows)),
    columns: next.columns.map((one) => stand(one, [one.id ?? null], columnTexts, last.columns)),
  };
}

function stand(line: DrawnRow | DrawnColumn, texts: readonly unknown[], standingTexts: readonly CellValue[], last: readonly (DrawnRow | DrawnColumn)[]): Stand | null {
  const now = standingTexts.findIndex((shown) => shown !== null && texts.includes(shown));
  const before = last.findIndex(({ id }) => id === line.id);
  if (now < 0 || (before < 0 && !line.own)) return null;
  return { last: before < 0 ? null : before, now };
}

/** The plan to draw over a sheet of ours. */
export function drawingOver(sheet: Sheet, last: Drawing, next: Drawing, known?: readonly Drawing[]): WritePlan {
  return { drawing: next, sheet: sheet.name, act: "redraw", version: VERSION, over: standing(sheet, last, next, known) };
}
